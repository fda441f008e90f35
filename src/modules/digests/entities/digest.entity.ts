import { Entity } from 'typeorm';
import type { DigestVariant } from '../../../domain/follow-up/plan-digests.js';
import { AtInstant, Id, OnDate, Ref, Word } from '../../../database/columns.js';

/** A leader's digest (bản tổng hợp) for one occasion; unique by recipient and occasion. */
@Entity('digest')
export class Digest {
  @Id() id: string;
  @Ref() recipientId: string;
  @Word() variant: DigestVariant;
  /** The working day it belongs to. */
  @OnDate() dueOn: string;
  /** Null where there was nothing to say: then no mail goes, and none later for the same occasion. */
  @Ref({ nullable: true }) mailId: string | null;
  @AtInstant() plannedAt: string;
}
