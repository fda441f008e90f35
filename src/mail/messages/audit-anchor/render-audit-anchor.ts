import { formatVietnameseDate, type LocalDate, type LocalTime } from '../../../domain/time/local-date.js';
import type { RenderedMessage } from '../../layout/letter.js';
import { messageTemplate } from '../../layout/message-template.js';
import { oneLine } from '../../layout/one-line.js';
import type { AuditAnchorView } from './view.js';

interface AuditAnchorBody {
  readonly seq: number;
  readonly hash: string;
  readonly taken: string;
  readonly broken: string | null;
  readonly verified: string;
}

export const auditAnchorTemplate = messageTemplate<AuditAnchorBody>(new URL('.', import.meta.url));

const moment = (date: LocalDate, time: LocalTime): string => `${time} ngày ${formatVietnameseDate(date)}`;

/** The mail that gives an inspector an anchor. Needs {@link auditAnchorTemplate} prepared. */
export function renderAuditAnchor(view: AuditAnchorView): RenderedMessage {
  const { anchor, verified, links } = view;
  const date = formatVietnameseDate(view.date);
  const broken = verified?.broken ?? null;
  return auditAnchorTemplate.render({
    subject: `[Nhật ký kiểm tra] ${broken ? 'KHÔNG CÒN NGUYÊN VẸN, ' : ''}mốc số ${anchor.seq} (${date})`,
    preview: broken ?? `Mốc số ${anchor.seq}, đề nghị giữ lại để đối chiếu.`,
    officeName: oneLine(view.officeName),
    sentOn: date,
    heading: 'Mốc nhật ký kiểm tra',
    recipientName: oneLine(view.recipient.name),
    onBehalfOf: null,
    action: { label: 'Xem nhật ký kiểm tra', url: oneLine(links.trail) },
    whyThisMailUrl: oneLine(links.whyThisMail),
    body: {
      seq: anchor.seq,
      hash: anchor.hash,
      taken: moment(anchor.takenOn, anchor.takenAt),
      broken: broken && oneLine(broken),
      verified: verified
        ? `Kiểm tra toàn bộ gần nhất: ${moment(verified.on, verified.at)}, ${broken ? 'phát hiện sai lệch' : 'nguyên vẹn'}.`
        : 'Chưa có lần kiểm tra toàn bộ nào.',
    },
  });
}
