import { Entity } from 'typeorm';
import { AtInstant, Id, Json, OnDate, Ref, Text, Version, Word } from '../../../database/columns.js';

/** None, or the degrees of the law on state secrets: Mật, Tối mật, Tuyệt mật. */
export const SECRECY_LEVELS = ['none', 'secret', 'top_secret', 'most_secret'] as const;
export type Secrecy = (typeof SECRECY_LEVELS)[number];

export const URGENCIES = ['normal', 'urgent', 'express'] as const;
export type Urgency = (typeof URGENCIES)[number];

/**
 * A registered document that assigns work (văn bản chỉ đạo). It is known by issuer, number and day of issue: numbers
 * start again each committee term, and "TU" is every province's symbol.
 */
@Entity('directive')
export class Directive {
  @Id() id: string;
  /** Number and symbol as printed, spaces removed: `484-CV/TU`. */
  @Word() number: string;
  @Word() symbol: string;
  @Word() type: string;
  @Ref() issuerId: string;
  @OnDate() issuedOn: string;
  @Word({ nullable: true }) place: string | null;
  @Text() subject: string;
  @Word({ nullable: true }) signerName: string | null;
  @Word({ nullable: true }) signerCapacity: string | null;
  @Word({ nullable: true }) signerTitle: string | null;
  @Json() recipients: string[];
  @Word() secrecy: Secrecy;
  @Word() urgency: Urgency;
  @AtInstant() registeredAt: string;
  @Ref({ nullable: true }) registeredById: string | null;
  @Version() version: number;
  @AtInstant() updatedAt: string;
}
