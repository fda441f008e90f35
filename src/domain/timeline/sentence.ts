import { EVENT_WORDS } from '../follow-up/event-words.js';
import { eventOf } from '../follow-up/events.js';
import { formatVietnameseDate } from '../time/local-date.js';
import type { Done, Mailed, TimelineEntry, ToldDetail } from './entry.js';
import type { Happening } from '../lifecycle/happening.js';

/** One entry of a timeline as a Vietnamese sentence, with its full stop. */
export function sentenceOf(entry: TimelineEntry): string {
  switch (entry.kind) {
    case 'assigned':
      return `${givenTo(entry.leads)}${entry.lastDay ? `, hạn cuối ${formatVietnameseDate(entry.lastDay)}` : ', không ấn định ngày hoàn thành'}.`;
    case 'step':
      return stepSentence(entry);
    case 'mail':
      return mailSentence(entry);
  }
}

const givenTo = (leads: readonly string[]): string =>
  leads.length === 0
    ? 'Văn phòng giao nhiệm vụ, chưa có cơ quan chủ trì'
    : `Văn phòng giao nhiệm vụ cho ${leads.join(', ')}`;

/** After the name of whoever did it. */
const DEEDS: Readonly<Record<Happening, string>> = {
  receive: 'tiếp nhận nhiệm vụ',
  decline: 'từ chối nhận nhiệm vụ',
  progress: 'cập nhật tiến độ',
  submit: 'báo cáo hoàn thành',
  accept: 'xác nhận hoàn thành',
  return: 'trả lại báo cáo để làm lại',
  suspend: 'tạm dừng nhiệm vụ',
  resume: 'cho thực hiện tiếp',
  reassign: 'chuyển cơ quan chủ trì',
  withdraw: 'thu hồi nhiệm vụ',
  reopen: 'mở lại nhiệm vụ',
  direct: 'cho ý kiến chỉ đạo',
  delegate: 'phân công người thực hiện',
  set_contribution: 'giao phần việc phối hợp',
  contribute: 'báo cáo phần việc phối hợp',
  report_occurrence: 'báo cáo kỳ',
  accept_occurrence: 'xác nhận báo cáo kỳ',
  return_occurrence: 'trả lại báo cáo kỳ',
  request_extension: 'đề nghị gia hạn',
  withdraw_extension: 'rút đề nghị gia hạn',
  grant_extension: 'đồng ý gia hạn',
  refuse_extension: 'không đồng ý gia hạn',
  amend_term: 'sửa thời hạn',
  set_term: 'đặt lại thời hạn',
  raise_obstacle: 'báo cáo khó khăn, vướng mắc',
  pass_obstacle: 'chuyển khó khăn, vướng mắc',
  resolve_obstacle: 'báo đã tháo gỡ khó khăn, vướng mắc',
  acknowledge: 'xác nhận đã nắm',
};

function stepSentence({ step, by, onBehalfOf, note, percent, detail }: Done): string {
  const who = onBehalfOf ? `${by} (thay ${onBehalfOf})` : by;
  const parts = [`${who} ${DEEDS[step]}`, ...(detail ? detailParts(detail) : [])];
  if (percent !== null) parts.push(`ước đạt ${percent} %`);
  return `${parts.join(', ')}${note ? `: “${note}”` : '.'}`;
}

function detailParts({
  leads,
  lastDay,
  extension,
  amendedBy,
  delegate,
  contribution,
  occurrence,
  files,
  obstacle,
  acknowledgement,
}: ToldDetail): string[] {
  const parts: string[] = [];
  const day = formatVietnameseDate;
  if (leads) parts.push(`cho ${leads.to.map(({ name }) => name).join(', ')}`);
  if (delegate) parts.push(delegate.to ? `cho ${delegate.to.name}` : 'không phân công riêng ai nữa');
  if (contribution) parts.push(contribution.unit.name);
  if (occurrence) parts.push(`kỳ hạn ${day(occurrence)}`);
  if (extension && !lastDay) parts.push(`đến ${day(extension.proposedDay)}`);
  if (amendedBy) parts.push(`theo văn bản ${amendedBy.number}`);
  if (lastDay) {
    parts.push(lastDay.to ? `hạn cuối mới ${day(lastDay.to)}` : 'không còn ấn định ngày hoàn thành');
    if (lastDay.from) parts.push(`trước là ${day(lastDay.from)}`);
  }
  if (obstacle) parts.push(`“${obstacle.title}”`);
  if (obstacle?.waitingFor) parts.push(`chờ ${obstacle.waitingFor}`);
  if (acknowledgement)
    parts.push(`báo cáo bậc ${acknowledgement.rung}, kế hoạch khắc phục đến ${day(acknowledgement.planOn)}`);
  if (files && files.length > 0) parts.push(`kèm ${files.length} tệp`);
  return parts;
}

const NOTICES: Readonly<Record<Exclude<Mailed['notice'], 'event' | 'escalation'>, string>> = {
  reminder: 'thư nhắc hạn',
  overdue: 'thư báo quá hạn',
  review: 'thư rà soát',
  new_term: 'thư đề nghị đặt lại thời hạn',
  settle_lead: 'thư đề nghị chọn cơ quan chủ trì',
};

/** By rung: to whom it is reported. */
const ESCALATIONS = ['người đứng đầu', 'lãnh đạo phụ trách', 'Thường trực'] as const;

const ENDS: Readonly<Record<Mailed['state'], string>> = {
  sent: 'Đã gửi',
  failed: 'Không gửi được',
  unknown: 'Không rõ đã đến nơi hay chưa:',
};

function mailSentence({ notice, rule, rung, to, onBehalfOf, capacity, state }: Mailed): string {
  const instead = onBehalfOf
    ? ` (thay ${onBehalfOf})`
    : capacity === 'fallback'
      ? ' (thay người nhận chưa xác định được)'
      : '';
  return `${ENDS[state]} ${whichMail({ notice, rule, rung })} cho ${to}${instead}.`;
}

function whichMail({ notice, rule, rung }: Pick<Mailed, 'notice' | 'rule' | 'rung'>): string {
  switch (notice) {
    case 'event': {
      const event = eventOf(rule);
      return `thư báo diễn biến${event ? ` “${EVENT_WORDS[event].what}”` : ''}`;
    }
    case 'escalation':
      return `thư báo cáo ${ESCALATIONS[(rung ?? 1) - 1]}, bậc ${rung ?? 1},`;
    default:
      return NOTICES[notice];
  }
}
