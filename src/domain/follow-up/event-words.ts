import type { Event } from './events.js';

interface EventWords {
  /** What happened, as a short sentence without its subject: "báo cáo hoàn thành". */
  readonly what: string;
  /** What is asked of whoever is told; null: it is for knowing. */
  readonly ask: string | null;
}

/** In Vietnamese: what an event is, and what it asks for. */
export const EVENT_WORDS: Readonly<Record<Event, EventWords>> = {
  assign: { what: 'Nhiệm vụ mới giao', ask: 'Đề nghị tiếp nhận và tổ chức thực hiện.' },
  receive: { what: 'Đã tiếp nhận', ask: null },
  progress: { what: 'Cập nhật tiến độ', ask: null },
  decline: {
    what: 'Đơn vị từ chối nhận',
    ask: 'Đề nghị xem xét: chuyển cơ quan chủ trì, giao lại hoặc thu hồi.',
  },
  submit: { what: 'Đơn vị báo cáo hoàn thành', ask: 'Đề nghị xác nhận hoặc trả lại.' },
  accept: { what: 'Văn phòng xác nhận hoàn thành', ask: null },
  return: { what: 'Văn phòng trả lại báo cáo', ask: 'Đề nghị làm lại và báo cáo.' },
  suspend: { what: 'Tạm dừng', ask: null },
  resume: { what: 'Được thực hiện tiếp', ask: 'Đề nghị tiếp tục thực hiện.' },
  reassign: { what: 'Chuyển cơ quan chủ trì', ask: null },
  withdraw: { what: 'Thu hồi nhiệm vụ', ask: null },
  reopen: { what: 'Mở lại nhiệm vụ', ask: 'Đề nghị tiếp tục thực hiện và báo cáo.' },
  direct: { what: 'Ý kiến chỉ đạo', ask: 'Đề nghị thực hiện ý kiến chỉ đạo.' },
  delegate: { what: 'Phân công người thực hiện', ask: 'Đề nghị tổ chức thực hiện.' },
  set_contribution: {
    what: 'Giao phần việc phối hợp',
    ask: 'Đề nghị thực hiện phần việc và báo cáo cơ quan chủ trì.',
  },
  contribute: { what: 'Cơ quan phối hợp báo cáo phần việc', ask: null },
  report_occurrence: { what: 'Đơn vị báo cáo kỳ', ask: 'Đề nghị xác nhận hoặc trả lại.' },
  accept_occurrence: { what: 'Văn phòng xác nhận báo cáo kỳ', ask: null },
  return_occurrence: { what: 'Văn phòng trả lại báo cáo kỳ', ask: 'Đề nghị làm lại và báo cáo.' },
  request_extension: { what: 'Đơn vị đề nghị gia hạn', ask: 'Đề nghị quyết định đồng ý hoặc không đồng ý.' },
  withdraw_extension: { what: 'Đơn vị rút đề nghị gia hạn', ask: null },
  grant_extension: { what: 'Được gia hạn', ask: null },
  refuse_extension: { what: 'Không được gia hạn', ask: 'Thời hạn giữ nguyên.' },
  amend_term: { what: 'Thời hạn được sửa theo văn bản sửa đổi', ask: null },
  set_term: { what: 'Văn phòng đặt lại thời hạn', ask: null },
  raise_obstacle: { what: 'Báo cáo khó khăn, vướng mắc', ask: 'Đề nghị xem xét, tháo gỡ.' },
  pass_obstacle: { what: 'Khó khăn, vướng mắc được chuyển', ask: 'Đề nghị xem xét, tháo gỡ.' },
  resolve_obstacle: { what: 'Khó khăn, vướng mắc đã được tháo gỡ', ask: null },
  acknowledge: { what: 'Xác nhận đã nắm, có kế hoạch khắc phục', ask: null },
};
