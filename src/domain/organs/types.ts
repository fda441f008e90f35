import type { LocalDate } from '../time/local-date.js';

export type OrganKind = 'unit' | 'group';

/** A unit or a unit group of the register, with all that documents call it. */
export interface Organ {
  readonly kind: OrganKind;
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly aliases: readonly string[];
  readonly parentId: string | null;
  /** First and last day it exists; null: open. */
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  readonly successorId: string | null;
}

export type OrganRef = Pick<Organ, 'kind' | 'id'>;

/** Where a name was read: it decides whose "Sở Y tế" is meant, and who existed on that day. */
export interface OrganScope {
  /** The unit that issued the directive. */
  readonly issuerId: string | null;
  /** The place in its head: `Hưng Yên`. */
  readonly place: string | null;
  /** Its date. */
  readonly date: LocalDate | null;
}

/** How a name as written came to be taken for an organ, the surest first. */
export const MATCH_REASONS = [
  'exact',
  'short_name',
  'alias',
  'spelling',
  'abbreviation',
  'place',
  'no_marks',
  'head',
  'misspelt',
  'reworded',
  'shortened',
  'successor',
  'dissolved',
  'similar',
] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];

/** The same for the person who has to choose. */
export const REASON_WORDS: Readonly<Record<MatchReason, string>> = {
  exact: 'đúng tên',
  short_name: 'đúng tên viết tắt',
  alias: 'đúng một tên gọi khác',
  spelling: 'chỉ khác cách viết (dấu câu, khoảng trắng, cách đặt dấu thanh)',
  abbreviation: 'đúng khi viết đầy đủ chữ tắt',
  place: 'chỉ khác phần địa danh',
  no_marks: 'chỉ thiếu dấu',
  head: 'người đứng đầu của đơn vị này',
  misspelt: 'có thể viết sai chính tả',
  reworded: 'cùng các từ, khác thứ tự',
  shortened: 'tên viết gọn, thiếu phần cấp trên',
  successor: 'kế thừa đơn vị đã kết thúc hoạt động',
  dissolved: 'đã kết thúc hoạt động vào ngày văn bản',
  similar: 'tên gần giống',
};

/** One organ a name may mean. `score` from 0 to 1. */
export interface OrganCandidate {
  readonly organ: Organ;
  readonly score: number;
  readonly reason: MatchReason;
}

/**
 * `matched`: one organ, beyond reasonable doubt, the first candidate. `choice`: a person must choose among the
 * candidates. `general`: the words name nobody in particular ("các cơ quan liên quan"). `none`: nothing is near.
 */
export type MatchOutcome = 'matched' | 'choice' | 'general' | 'none';

export interface OrganMatch {
  readonly outcome: MatchOutcome;
  /** Best first, at most eight. */
  readonly candidates: readonly OrganCandidate[];
}
