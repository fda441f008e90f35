import type { LocalDate, LocalTime } from '../../../domain/time/local-date.js';

/** A one-time link to choose a password by. */
export interface AccountLinkView {
  readonly purpose: 'invitation' | 'reset';
  readonly recipient: { readonly name: string };
  readonly officeName: string;
  /** The sending day. */
  readonly date: LocalDate;
  readonly login: string;
  /** When the link ends. */
  readonly until: { readonly on: LocalDate; readonly at: LocalTime };
  readonly links: { readonly choose: string; readonly whyThisMail: string };
}
