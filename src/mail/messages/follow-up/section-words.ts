import type { FollowUpKind } from './view.js';

export type Rung = 1 | 2 | 3 | null;

interface SectionWords {
  /** Name of the notice, as a heading. */
  readonly heading: string;
  /** What is asked of the reader, one sentence. */
  readonly ask: string;
  /** In an enumeration, after a number: "2 nhiệm vụ …". */
  readonly counted: string;
}

// A rung may be the first a mail is sent for (work taken over late, a long outage): claim no earlier report.
const ESCALATION: Record<1 | 2 | 3, SectionWords> = {
  1: {
    heading: 'Báo cáo người đứng đầu',
    ask: 'Đề nghị đồng chí, với trách nhiệm người đứng đầu, chỉ đạo hoàn thành và báo cáo kết quả; nếu chưa thể hoàn thành ngay, đề nghị xác nhận “Đã nắm” kèm kế hoạch khắc phục.',
    counted: 'báo cáo người đứng đầu',
  },
  2: {
    heading: 'Báo cáo lãnh đạo phụ trách',
    ask: 'Nhiệm vụ đã quá hạn mà đơn vị chủ trì chưa báo cáo hoàn thành. Đề nghị đồng chí cho ý kiến chỉ đạo và đôn đốc đơn vị.',
    counted: 'báo cáo lãnh đạo phụ trách',
  },
  3: {
    heading: 'Báo cáo Thường trực',
    ask: 'Nhiệm vụ quá hạn kéo dài mà đơn vị chủ trì chưa báo cáo hoàn thành. Đề nghị đồng chí xem xét, cho ý kiến về biện pháp xử lý.',
    counted: 'báo cáo Thường trực',
  },
};

const OTHERS: Record<Exclude<FollowUpKind, 'escalation'>, SectionWords> = {
  overdue: {
    heading: 'Báo quá hạn',
    ask: 'Đề nghị đồng chí cho hoàn thành ngay và báo cáo kết quả; nếu có vướng mắc, đề nghị báo cáo lý do và xin gia hạn.',
    counted: 'quá hạn',
  },
  reminder: {
    heading: 'Nhắc hạn',
    ask: 'Đề nghị đồng chí bảo đảm hoàn thành và báo cáo kết quả trong hạn.',
    counted: 'sắp đến hạn',
  },
  review: {
    heading: 'Rà soát nhiệm vụ không hạn',
    ask: 'Văn bản không ấn định ngày hoàn thành. Đề nghị đồng chí cập nhật tiến độ và dự kiến thời gian hoàn thành.',
    counted: 'không hạn',
  },
  new_term: {
    heading: 'Đề nghị đặt lại thời hạn',
    ask: 'Văn bản đến đơn vị khi thời hạn đã qua, nên đơn vị không bị tính quá hạn. Đề nghị đồng chí trình hoặc ấn định thời hạn mới.',
    counted: 'cần đặt lại thời hạn',
  },
  settle_lead: {
    heading: 'Đề nghị xác định cơ quan chủ trì',
    ask: 'Văn bản chưa nêu rõ một cơ quan chủ trì. Đề nghị đồng chí xác định: một cơ quan, hoặc đồng chủ trì.',
    counted: 'chưa rõ cơ quan chủ trì',
  },
  event: {
    heading: 'Diễn biến mới',
    ask: 'Những việc vừa diễn ra có liên quan đến đồng chí.',
    counted: 'diễn biến mới',
  },
};

/** The fixed words of a kind of section. An escalation without a rung reads as the first. */
export function sectionWords(kind: FollowUpKind, rung: Rung): SectionWords {
  return kind === 'escalation' ? ESCALATION[rung ?? 1] : OTHERS[kind];
}

const GRAVITY: Record<FollowUpKind, number> = {
  escalation: 0,
  overdue: 4,
  reminder: 5,
  review: 6,
  new_term: 7,
  settle_lead: 8,
  event: 9,
};

/** Order in the mail, the gravest smallest: rung 3, 2, 1, overdue, reminder, review, new term, lead, events. */
export function gravity(kind: FollowUpKind, rung: Rung): number {
  return GRAVITY[kind] + (kind === 'escalation' ? 3 - (rung ?? 1) : 0);
}
