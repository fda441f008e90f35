import type { FollowUpKind, FollowUpSection, FollowUpView, OpenItem } from './view.js';

const BASE = 'https://dondoc.example/nhiem-vu';

/** An assignment as a sweep would hand it over; what a specimen is about is given in `facts`. */
export function sampleItem(facts: Partial<OpenItem> = {}): OpenItem {
  const clause = facts.clause === undefined ? '3.b' : facts.clause;
  return {
    assignmentId: `2039-${clause ?? 'chung'}`,
    url: `${BASE}/2039-${clause ?? 'chung'}`,
    directiveNumber: '2039-CV/VPTW',
    directiveIssuedOn: '2026-04-28',
    clause,
    content:
      'Ban hành hoặc trình cấp có thẩm quyền ban hành các quy định làm căn cứ cho việc số hóa công tác tổ chức, cán bộ',
    leadUnit: 'Ban Tổ chức Tỉnh ủy',
    deadlinePhrase: 'Hoàn thành trong tháng 5/2026',
    lastDay: '2026-05-31',
    lastTime: null,
    workingDaysLate: 18,
    workingDaysLeft: null,
    why: '2039-CV/VPTW mục 3.b (“Hoàn thành trong tháng 5/2026”): hạn cuối 31/5/2026 đã qua 18 ngày làm việc; báo cáo bậc 1 đến người đứng đầu cơ quan chủ trì.',
    next: 'Nếu chưa báo cáo, ngày 29/6/2026 sẽ báo cáo lãnh đạo phụ trách.',
    onBehalfOf: null,
    ...facts,
  };
}

const dueToday = sampleItem({
  clause: '2.c',
  content: 'Bổ sung tính năng mới cho hệ thống điều hành tác nghiệp theo đề nghị của các cơ quan sử dụng',
  leadUnit: 'Văn phòng Tỉnh ủy',
  deadlinePhrase: 'Hoàn thành trước ngày 25/6/2026',
  lastDay: '2026-06-24',
  workingDaysLate: null,
  workingDaysLeft: 0,
  why: '2039-CV/VPTW mục 2.c (“Hoàn thành trước ngày 25/6/2026”): chậm nhất 24/6/2026; hôm nay là ngày làm việc cuối cùng tại mốc nhắc 24/6/2026.',
  next: 'Nếu chưa báo cáo, ngày 25/6/2026 sẽ báo quá hạn và báo cáo người đứng đầu.',
});

const dueInFourDays = sampleItem({
  clause: '5.1',
  content: 'Giải quyết dứt điểm kiến nghị của Tổ Công tác về an toàn thông tin, an ninh mạng',
  leadUnit: 'Văn phòng Tỉnh ủy',
  deadlinePhrase: 'Hoàn thành trong tháng 6/2026',
  lastDay: '2026-06-30',
  workingDaysLate: null,
  workingDaysLeft: 4,
  why: 'mục 5.1 ghi “Hoàn thành trong tháng 6/2026”; nhắc trước hạn.',
  next: 'Sẽ nhắc lại ngày 29/6/2026.',
});

const itemsOf: Record<FollowUpKind, readonly OpenItem[]> = {
  escalation: [sampleItem()],
  overdue: [
    sampleItem({
      clause: '7.b',
      content:
        'Cập nhật kiến trúc tổng thể các hệ thống thông tin của cơ quan đảng cho phù hợp với khung kiến trúc quốc gia mới',
      leadUnit:
        'Ban Quản lý dự án đầu tư xây dựng và phát triển hạ tầng công nghệ thông tin các cơ quan đảng, đoàn thể tỉnh',
      deadlinePhrase: 'Hoàn thành trước 17 giờ ngày 23/6/2026',
      lastDay: '2026-06-23',
      lastTime: '17:00',
      workingDaysLate: 1,
      why: '2039-CV/VPTW mục 7.b (“Hoàn thành trước 17 giờ ngày 23/6/2026”): hạn cuối 23/6/2026 đã qua 1 ngày làm việc, đơn vị chưa báo cáo hoàn thành.',
    }),
  ],
  reminder: [dueToday, dueInFourDays],
  review: [
    sampleItem({
      assignmentId: '484-3.1',
      directiveNumber: '484-CV/TU',
      directiveIssuedOn: '2026-05-21',
      clause: '3.1',
      content: 'Sử dụng hiệu quả hệ thống điều hành tác nghiệp trong các cơ quan tham mưu, giúp việc',
      leadUnit: 'Đảng ủy các cơ quan đảng tỉnh',
      deadlinePhrase: null,
      lastDay: null,
      workingDaysLate: null,
      why: 'mục 3.1 không ghi thời hạn; nhiệm vụ không hạn được rà soát mỗi tháng một lần.',
      next: 'Lần rà soát sau: 24/7/2026.',
    }),
  ],
  new_term: [
    sampleItem({
      clause: '6.a',
      content: 'Rà soát, bố trí kinh phí cho các nhiệm vụ chuyển đổi số cấp bách trong năm',
      leadUnit: 'Văn phòng Tỉnh ủy',
      deadlinePhrase: 'Hoàn thành trong tháng 4/2026',
      lastDay: '2026-04-30',
      workingDaysLate: null,
      why: 'mục 6.a ghi “Hoàn thành trong tháng 4/2026”, đơn vị tiếp nhận ngày 21/5/2026.',
      next: null,
    }),
  ],
  settle_lead: [
    sampleItem({
      clause: '8',
      content: 'Phối hợp xây dựng cơ sở dữ liệu dùng chung của các cơ quan đảng trong tỉnh',
      leadUnit: 'Văn phòng Tỉnh ủy, Ban Tổ chức Tỉnh ủy',
      workingDaysLate: null,
      why: '2039-CV/VPTW mục 8: chưa rõ cơ quan nào chủ trì; đề nghị xác định để nhiệm vụ có người chịu trách nhiệm.',
      next: null,
    }),
  ],
  event: [
    sampleItem({
      workingDaysLate: null,
      event: {
        what: 'Đơn vị báo cáo hoàn thành',
        by: 'Chuyên viên Ban Tổ chức Tỉnh ủy',
        note: 'Đã trình ban hành quy định, gửi kèm tờ trình.',
        ask: 'Đề nghị xác nhận hoặc trả lại.',
      },
      why: '2039-CV/VPTW mục 3.b: ngày 24/6/2026 có diễn biến “Đơn vị báo cáo hoàn thành”; đồng chí có liên quan đến nhiệm vụ.',
      next: null,
    }),
  ],
};

export function sampleSection(kind: FollowUpKind, facts: Partial<FollowUpSection> = {}): FollowUpSection {
  return { kind, rung: kind === 'escalation' ? 1 : null, items: itemsOf[kind], ...facts };
}

/** A follow-up mail of Wednesday 24/6/2026. */
export function sampleFollowUp(...sections: readonly FollowUpSection[]): FollowUpView {
  return {
    recipient: { name: 'Trưởng Ban Tổ chức Tỉnh ủy' },
    officeName: 'Văn phòng Tỉnh ủy Hưng Yên',
    date: '2026-06-24',
    sections,
    links: { list: BASE, whyThisMail: 'https://dondoc.example/thu/42/ly-do' },
  };
}
