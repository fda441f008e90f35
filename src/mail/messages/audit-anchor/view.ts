import type { LocalDate, LocalTime } from '../../../domain/time/local-date.js';

/** An anchor of the audit trail (mốc nhật ký kiểm tra), for an inspector to keep. */
export interface AuditAnchorView {
  readonly recipient: { readonly name: string };
  readonly officeName: string;
  /** The sending day. */
  readonly date: LocalDate;
  readonly anchor: {
    readonly seq: number;
    /** 64 hexadecimal digits. */
    readonly hash: string;
    readonly takenOn: LocalDate;
    readonly takenAt: LocalTime;
  };
  /** The last time the whole trail was checked; null: never. */
  readonly verified: {
    readonly on: LocalDate;
    readonly at: LocalTime;
    /** What was found, one sentence; null: the trail holds. */
    readonly broken: string | null;
  } | null;
  readonly links: { readonly trail: string; readonly whyThisMail: string };
}
