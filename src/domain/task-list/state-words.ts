import type { Lifecycle } from '../lifecycle/lifecycle.js';
import type { Timing } from '../timing/timing.js';

/** The states in the words of a list. */
export const LIFECYCLE_WORDS: Readonly<Record<Lifecycle, string>> = {
  assigned: 'Mới giao',
  received: 'Đã tiếp nhận',
  in_progress: 'Đang thực hiện',
  submitted: 'Chờ xác nhận',
  completed: 'Hoàn thành',
  returned: 'Trả lại làm lại',
  suspended: 'Tạm dừng',
  withdrawn: 'Thu hồi',
  declined: 'Từ chối',
};

export const TIMING_WORDS: Readonly<Record<Timing, string>> = {
  no_deadline: 'Không hạn',
  on_track: 'Trong hạn',
  due_soon: 'Sắp đến hạn',
  overdue: 'Quá hạn',
  born_overdue: 'Quá hạn trước khi tiếp nhận',
  on_time: 'Đúng hạn',
  late: 'Trễ hạn',
  none: '',
};
