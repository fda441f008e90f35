import { Entity } from 'typeorm';
import type { Decider, RequestState } from '../../../domain/extension/index.js';
import { AtInstant, Id, Json, OnDate, Ref, Text, Word } from '../../../database/columns.js';
import type { NamedFile } from '../../evidence/index.js';

/** A request for a new last day (đề nghị gia hạn), with what became of it. Of an assignment one waits at most. */
@Entity('extension_request')
export class ExtensionRequest {
  @Id() id: string;
  @Ref() assignmentId: string;
  @Word({ length: 16 }) state: RequestState;
  /** Who decides, by the policy of the day it was asked. */
  @Word({ length: 16 }) decider: Decider;
  /** The last day when it was asked. */
  @OnDate() lastDay: string;
  @OnDate() proposedDay: string;
  /** Empty for a secret directive. */
  @Text() reason: string;
  @Json() files: NamedFile[];
  @Ref() requestedById: string;
  @AtInstant() requestedAt: string;
  @OnDate({ nullable: true }) grantedDay: string | null;
  @Text({ nullable: true }) decisionNote: string | null;
  @Ref({ nullable: true }) decidedById: string | null;
  @AtInstant({ nullable: true }) decidedAt: string | null;
}
