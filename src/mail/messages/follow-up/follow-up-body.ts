import { formatVietnameseDate, type LocalDate } from '../../../domain/time/local-date.js';
import { oneLine, shorten } from '../../layout/one-line.js';
import { capitalised, lateWords, latestWords, referenceWords } from '../deadline-words.js';
import type { Group } from './arrange-sections.js';
import { sectionWords } from './section-words.js';
import type { FollowUpItem, FollowUpKind, OpenItem, ToldEvent } from './view.js';

/** Longest content, in characters, that an item shows; the rest stands on the assignment's page. */
const CONTENT_MAX = 420;

/** What `body.hbs` and `body.txt.hbs` fill in. */
export interface FollowUpBody {
  /** How many of what, where the mail has several sections; else null. */
  readonly overview: string | null;
  readonly sections: readonly SectionBody[];
}

interface SectionBody {
  /** Null where the mail's own heading says it. */
  readonly heading: string | null;
  readonly headingInCapitals: string | null;
  readonly label: string;
  readonly ask: string;
  readonly items: readonly (SecretBody | ItemBody)[];
}

interface SecretBody {
  readonly secret: true;
  readonly position: number;
  readonly url: string;
}

interface ItemBody {
  readonly secret: false;
  readonly position: number;
  readonly url: string;
  readonly tone: 'late' | 'calm';
  readonly status: string;
  readonly lastDay: string | null;
  readonly phrase: string | null;
  /** Last day and phrase in one line, for plain text. */
  readonly deadline: string | null;
  readonly reference: string;
  readonly issuedOn: string;
  readonly content: string;
  readonly leadUnit: string;
  readonly onBehalfOf: string | null;
  /** By whom, and what was said with it. */
  readonly said: string | null;
  /** What is asked of the reader for this item alone. */
  readonly asked: string | null;
  readonly acknowledgeUrl: string | null;
  readonly next: string | null;
  readonly why: string;
}

/** @param sharedAbsence the absent person named once at the top, so that the items need not repeat it */
export function followUpBody(
  groups: readonly Group[],
  date: LocalDate,
  sharedAbsence: string | null,
): FollowUpBody {
  const several = groups.length > 1;
  let position = 0;
  return {
    overview: several ? overviewOf(groups) : null,
    sections: groups.map(({ kind, rung, items }) => {
      const { heading, ask } = sectionWords(kind, rung);
      const counted = several ? `${heading} (${items.length})` : null;
      return {
        heading: counted,
        headingInCapitals: counted?.toLocaleUpperCase('vi') ?? null,
        label: heading,
        ask,
        items: items.map((item) => itemBody(item, ++position, kind, date, sharedAbsence)),
      };
    }),
  };
}

function overviewOf(groups: readonly Group[]): string {
  const parts = groups.map(({ kind, rung, items }) => {
    const { heading } = sectionWords(kind, rung);
    return `${heading.charAt(0).toLocaleLowerCase('vi')}${heading.slice(1)} (${items.length})`;
  });
  return `Thư này gồm: ${parts.join(', ')}.`;
}

function itemBody(
  item: FollowUpItem,
  position: number,
  kind: FollowUpKind,
  date: LocalDate,
  sharedAbsence: string | null,
): SecretBody | ItemBody {
  const url = oneLine(item.url);
  if (item.secret) return { secret: true, position, url };
  const latest = item.lastDay && latestWords(item.lastDay, item.lastTime);
  const phrase = item.deadlinePhrase && `văn bản ghi “${oneLine(item.deadlinePhrase)}”`;
  return {
    secret: false,
    position,
    url,
    tone: kind === 'escalation' || kind === 'overdue' ? 'late' : 'calm',
    status: statusWords(item, kind, date),
    lastDay: latest && capitalised(latest),
    phrase: phrase && capitalised(phrase),
    deadline: [latest, phrase].filter(Boolean).join('; ') || null,
    reference: oneLine(referenceWords(item.directiveNumber, item.clause)),
    issuedOn: formatVietnameseDate(item.directiveIssuedOn),
    content: shorten(oneLine(item.content), CONTENT_MAX),
    leadUnit: oneLine(item.leadUnit),
    onBehalfOf: item.onBehalfOf && item.onBehalfOf !== sharedAbsence ? oneLine(item.onBehalfOf) : null,
    said: item.event ? saidWords(item.event) : null,
    asked: item.event?.ask ? oneLine(item.event.ask) : null,
    acknowledgeUrl: item.acknowledgeUrl ? oneLine(item.acknowledgeUrl) : null,
    next: item.next && oneLine(item.next),
    why: oneLine(item.why),
  };
}

/** `Chuyên viên A: “Đã gửi kết quả.”` */
function saidWords({ by, note }: ToldEvent): string | null {
  if (by === null) return null;
  return note ? `${oneLine(by)}: “${shorten(oneLine(note), CONTENT_MAX)}”` : oneLine(by);
}

/** How it stands, in words: colour alone never says it. */
function statusWords(item: OpenItem, kind: FollowUpKind, date: LocalDate): string {
  switch (kind) {
    case 'escalation':
    case 'overdue':
      return lateWords(item.workingDaysLate);
    case 'reminder':
      if (item.lastDay === date) return 'Hạn cuối là hôm nay';
      if (item.workingDaysLeft === 0) return 'Hôm nay là ngày làm việc cuối trước hạn';
      return item.workingDaysLeft === null ? 'Sắp đến hạn' : `Còn ${item.workingDaysLeft} ngày làm việc`;
    case 'review':
      return 'Không hạn';
    case 'new_term':
      return 'Hết hạn trước khi tiếp nhận';
    case 'settle_lead':
      return 'Chưa rõ cơ quan chủ trì';
    case 'event':
      return item.event ? oneLine(item.event.what) : 'Diễn biến mới';
  }
}
