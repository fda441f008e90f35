import type { OrganRef } from '../organs/index.js';
import type { LocalDate } from '../time/local-date.js';
import type { TermReader } from './intake.js';

/** What the check knows of the register. */
export interface CheckFacts {
  readonly today: LocalDate;
  readonly readTerm: TermReader;
  /** Undefined: no longer there. */
  readonly organ: (
    ref: OrganRef,
  ) => { readonly name: string; readonly validTo: LocalDate | null } | undefined;
  /** A registered directive of the same issuer, type, number and date. */
  readonly duplicate: { readonly number: string } | null;
  /** How many other intakes, open or confirmed, hold the same file. */
  readonly sameSource: number;
  /** The assignment of an upper directive; undefined: there is none of that id. */
  readonly upper: (id: string) => UpperAssignment | undefined;
}

export interface UpperAssignment {
  readonly id: string;
  readonly directiveNumber: string;
  readonly clause: string;
  readonly lastDay: LocalDate | null;
}
