import { formatVietnameseDate } from '../../../domain/time/local-date.js';
import type { RenderedMessage } from '../../layout/letter.js';
import { messageTemplate } from '../../layout/message-template.js';
import { oneLine } from '../../layout/one-line.js';
import { digestBody, type DigestBody } from './digest-body.js';
import type { DigestView } from './view.js';

export const digestTemplate = messageTemplate<DigestBody>(new URL('.', import.meta.url));

const NAME = { weekly: 'Bản tổng hợp tuần', monthly: 'Bản tổng hợp tháng' } as const;

/** The leaders' digest. Needs {@link digestTemplate} prepared. */
export function renderDigest(view: DigestView): RenderedMessage {
  const { totals, dueWithinDays, recipient } = view;
  const date = formatVietnameseDate(view.date);
  const overdue = totals.overdue === 0 ? 'không có nhiệm vụ quá hạn' : `${totals.overdue} nhiệm vụ quá hạn`;
  return digestTemplate.render({
    subject: `[${NAME[view.period]}] ${overdue}, ${totals.dueNext} đến hạn trong ${dueWithinDays} ngày (${date})`,
    preview: previewOf(view),
    officeName: oneLine(view.officeName),
    sentOn: date,
    heading: NAME[view.period],
    recipientName: oneLine(recipient.name),
    onBehalfOf: recipient.onBehalfOf ? oneLine(recipient.onBehalfOf) : null,
    action: { label: 'Xem toàn bộ trên hệ thống', url: oneLine(view.links.list) },
    whyThisMailUrl: oneLine(view.links.whyThisMail),
    body: digestBody(view),
  });
}

function previewOf({ lateByUnit, totals, since }: DigestView): string {
  const worst = lateByUnit[0];
  const most = worst ? `Chậm nhiều nhất: ${worst.unit} (${worst.overdue} nhiệm vụ). ` : '';
  const from = since ? `Từ ngày ${formatVietnameseDate(since)}: ` : '';
  return `${most}${from}${totals.newlyOverdue} mới quá hạn, ${totals.completed} hoàn thành.`;
}
