import { formatVietnameseDate } from '../../../domain/time/local-date.js';
import type { RenderedMessage } from '../../layout/letter.js';
import { messageTemplate } from '../../layout/message-template.js';
import { oneLine, shorten } from '../../layout/one-line.js';
import { referenceWords } from '../deadline-words.js';
import { arrangeSections, type Group, openItems } from './arrange-sections.js';
import { followUpBody, type FollowUpBody } from './follow-up-body.js';
import { sectionWords } from './section-words.js';
import { followUpSubject } from './subject.js';
import type { FollowUpItem, FollowUpView } from './view.js';

export const followUpTemplate = messageTemplate<FollowUpBody>(new URL('.', import.meta.url));

const PREVIEW_CONTENT_MAX = 140;

/**
 * The follow-up mail. Needs {@link followUpTemplate} prepared.
 * @throws RangeError if the view has no item: such a mail must not exist
 */
export function renderFollowUp(view: FollowUpView): RenderedMessage {
  const [gravest, ...others] = arrangeSections(view.sections);
  if (!gravest) throw new RangeError('a follow-up mail needs at least one item');
  const groups = [gravest, ...others] as const;
  const absence = sharedAbsence(groups.flatMap(({ items }) => items));
  return followUpTemplate.render({
    subject: followUpSubject(groups, view.date),
    preview: previewOf(groups),
    officeName: oneLine(view.officeName),
    sentOn: formatVietnameseDate(view.date),
    heading:
      others.length === 0
        ? sectionWords(gravest.kind, gravest.rung).heading
        : 'Các nhiệm vụ cần đồng chí xử lý',
    recipientName: oneLine(view.recipient.name),
    onBehalfOf: absence && oneLine(absence),
    action: { label: 'Xem danh sách nhiệm vụ', url: oneLine(view.links.list) },
    whyThisMailUrl: oneLine(view.links.whyThisMail),
    body: followUpBody(groups, view.date, absence),
  });
}

/** The absent person all items were sent for, or null: then each item names its own. */
function sharedAbsence(items: readonly FollowUpItem[]): string | null {
  const first = items[0]?.onBehalfOf ?? null;
  return items.every(({ onBehalfOf }) => (onBehalfOf ?? null) === first) ? first : null;
}

function previewOf(groups: readonly Group[]): string {
  const items = groups.flatMap((group) => group.items);
  const first = openItems(items)[0];
  if (!first) return 'Đăng nhập để xem chi tiết.';
  const content = shorten(oneLine(first.content), PREVIEW_CONTENT_MAX);
  if (items.length === 1) return content;
  return `${referenceWords(first.directiveNumber, first.clause)}: ${content} (và ${items.length - 1} nhiệm vụ khác)`;
}
