const UNIT = 'Đảng ủy Ủy ban nhân dân tỉnh';
const CLERK = `Văn thư ${UNIT}`;
const HEAD = `Bí thư ${UNIT}`;
const STAND_IN = `Phó Bí thư Thường trực ${UNIT} (thay ${HEAD})`;
const SUPERVISOR = 'Ủy viên Ban Thường vụ Tỉnh ủy phụ trách khối đảng';
const STANDING = ['Bí thư Tỉnh ủy', 'Phó Bí thư Thường trực Tỉnh ủy'];
const OFFICER = 'Chuyên viên Phòng Chuyển đổi số - Cơ yếu, Văn phòng Tỉnh ủy';

const reminded = (day: string): string => `${day}T07:30 Đã gửi thư nhắc hạn cho ${CLERK}.`;
const told = (at: string, what: string, readers: readonly string[]): string[] =>
  readers.map((reader) => `${at} Đã gửi thư báo diễn biến “${what}” cho ${reader}.`);

/** 484-CV/TU 3.2 from registration to completion, as its timeline should read. */
export const STORY: readonly string[] = [
  `2026-05-21T16:00 Văn phòng giao nhiệm vụ cho ${UNIT}, hạn cuối 24/6/2026.`,
  ...told('2026-05-21T16:30', 'Nhiệm vụ mới giao', [CLERK, HEAD]),
  `2026-05-22T08:40 ${CLERK} tiếp nhận nhiệm vụ.`,
  `2026-06-10T14:05 ${CLERK} cập nhật tiến độ, ước đạt 60 %: “Đã rà soát xong hệ thống của các sở.”`,
  ...['2026-06-15', '2026-06-19', '2026-06-23', '2026-06-24'].map(reminded),
  `2026-06-25T07:30 Đã gửi thư báo quá hạn cho ${CLERK}.`,
  `2026-06-25T07:30 Đã gửi thư báo cáo người đứng đầu, bậc 1, cho ${HEAD}.`,
  `2026-06-25T10:05 ${HEAD} xác nhận đã nắm, báo cáo bậc 1, kế hoạch khắc phục đến 3/7/2026: “Nguyên nhân: chờ đơn vị khác. Kế hoạch: Bổ sung hai cán bộ, xong trước 3/7.”`,
  ...told('2026-06-25T10:30', 'Xác nhận đã nắm, có kế hoạch khắc phục', [OFFICER]),
  `2026-06-29T07:30 Đã gửi thư báo cáo lãnh đạo phụ trách, bậc 2, cho ${SUPERVISOR}.`,
  `2026-06-29T09:00 ${SUPERVISOR} xác nhận đã nắm, báo cáo bậc 2, kế hoạch khắc phục đến 3/7/2026: “Nguyên nhân: chờ đơn vị khác. Kế hoạch: Làm việc với Đảng ủy trong tuần.”`,
  ...told('2026-06-29T10:30', 'Xác nhận đã nắm, có kế hoạch khắc phục', [OFFICER]),
  `2026-06-30T15:50 ${CLERK} báo cáo hoàn thành: “Hệ thống đã sẵn sàng.”`,
  ...told('2026-06-30T16:30', 'Đơn vị báo cáo hoàn thành', [OFFICER]),
  // Returned: now the standing leaders are told what would have been due on 1/7.
  `2026-07-02T09:30 ${OFFICER} trả lại báo cáo để làm lại: “Chưa có biên bản thử nghiệm.”`,
  ...told('2026-07-02T10:30', 'Văn phòng trả lại báo cáo', [CLERK, HEAD]),
  ...STANDING.map((leader) => `2026-07-02T10:30 Đã gửi thư báo cáo Thường trực, bậc 3, cho ${leader}.`),
  // The plans ended on Friday 3/7, and nothing was reported.
  `2026-07-06T07:30 Đã gửi thư báo cáo người đứng đầu, bậc 1, cho ${STAND_IN}.`,
  `2026-07-06T07:30 Đã gửi thư báo cáo lãnh đạo phụ trách, bậc 2, cho ${SUPERVISOR}.`,
  `2026-07-07T20:10 ${CLERK} báo cáo hoàn thành: “Đã có biên bản thử nghiệm.”`,
  ...told('2026-07-08T07:30', 'Đơn vị báo cáo hoàn thành', [OFFICER]),
  `2026-07-09T15:00 ${OFFICER} xác nhận hoàn thành: “Đạt yêu cầu.”`,
  ...told('2026-07-09T16:30', 'Văn phòng xác nhận hoàn thành', [CLERK, STAND_IN]),
];
