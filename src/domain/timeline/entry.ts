import type { Happening } from '../lifecycle/happening.js';
import type { Capacity, NoticeKind } from '../follow-up/notice.js';
import type { LocalDate } from '../time/local-date.js';

/** What a timeline (dòng thời gian) can be narrowed to. */
export const TOPICS = {
  assignment: 'giao việc, chuyển, thu hồi',
  progress: 'tiếp nhận, tiến độ',
  report: 'báo cáo hoàn thành',
  verdict: 'xác nhận, trả lại',
  term: 'thời hạn, gia hạn',
  obstacle: 'khó khăn, vướng mắc',
  direction: 'chỉ đạo, đã nắm',
  mail: 'thư đã gửi',
} as const;
export type Topic = keyof typeof TOPICS;

/** What a step changed, as far as its sentence tells it. */
export interface ToldDetail {
  readonly leads?: { readonly to: readonly { readonly name: string }[] };
  readonly lastDay?: { readonly from: LocalDate | null; readonly to: LocalDate | null };
  readonly extension?: { readonly proposedDay: LocalDate };
  readonly amendedBy?: { readonly number: string };
  readonly delegate?: { readonly to: { readonly name: string } | null };
  readonly contribution?: { readonly unit: { readonly name: string } };
  readonly occurrence?: LocalDate;
  readonly files?: readonly unknown[];
  readonly obstacle?: { readonly title: string; readonly waitingFor: string | null };
  readonly acknowledgement?: { readonly rung: number; readonly planOn: LocalDate };
}

/** The office gave the task out. */
export interface GivenOut {
  readonly kind: 'assigned';
  readonly leads: readonly string[];
  readonly lastDay: LocalDate | null;
}

/** Somebody did something. */
export interface Done {
  readonly kind: 'step';
  readonly step: Happening;
  readonly by: string;
  readonly onBehalfOf: string | null;
  readonly note: string;
  /** 0 to 100. */
  readonly percent: number | null;
  readonly detail: ToldDetail | null;
}

/** A notice left by mail, or it is not known whether it did. */
export interface Mailed {
  readonly kind: 'mail';
  readonly notice: NoticeKind;
  readonly rule: string;
  readonly rung: number | null;
  readonly to: string;
  readonly onBehalfOf: string | null;
  readonly capacity: Capacity;
  readonly state: 'sent' | 'failed' | 'unknown';
}

/** One thing in the life of an assignment. */
export type TimelineEntry = GivenOut | Done | Mailed;
