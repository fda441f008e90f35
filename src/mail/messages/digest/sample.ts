import type { DigestList, DigestView, OpenTask } from './view.js';

const BASE = 'https://dondoc.example/nhiem-vu';

export function sampleTask(facts: Partial<OpenTask> = {}): OpenTask {
  const clause = facts.clause ?? '3.b';
  return {
    directiveNumber: '2039-CV/VPTW',
    clause,
    content: 'Ban hành các quy định làm căn cứ cho việc số hóa công tác tổ chức, cán bộ',
    unit: 'Ban Tổ chức Tỉnh ủy',
    head: 'Trưởng Ban Tổ chức Tỉnh ủy',
    lastDay: '2026-05-31',
    workingDaysLate: 16,
    url: `${BASE}/2039-${clause}`,
    ...facts,
  };
}

export const listOf = (...tasks: readonly OpenTask[]): DigestList => ({ total: tasks.length, tasks });

const kinds = [
  sampleTask({
    clause: '6.b',
    unit: 'Sở Tài chính',
    head: 'Giám đốc Sở Tài chính',
    content: 'Tháo gỡ vướng mắc về định mức, đơn giá trong chi cho chuyển đổi số',
    lastDay: '2026-04-30',
    workingDaysLate: 36,
  }),
  sampleTask(),
  sampleTask({
    clause: '3.c',
    content: 'Hướng dẫn biệt phái, huy động chuyên gia công nghệ về làm việc tại các cơ quan đảng',
  }),
  sampleTask({
    clause: '7.a',
    unit: 'Sở Khoa học và Công nghệ',
    head: 'Giám đốc Sở Khoa học và Công nghệ',
    content:
      'Rà soát, điều chỉnh khung kiến trúc số của tỉnh để dùng chung cho các cơ quan đảng và chính quyền',
  }),
] as const;

/** The weekly digest of Monday 22/6/2026. */
export function sampleDigest(facts: Partial<DigestView> = {}): DigestView {
  const fresh = sampleTask({
    clause: '4.b',
    unit: 'Văn phòng Tỉnh ủy',
    head: 'Chánh Văn phòng Tỉnh ủy',
    content: 'Triển khai gửi, nhận văn bản điện tử giữa các cơ quan đảng và chính quyền cấp xã',
    lastDay: '2026-06-19',
    workingDaysLate: 1,
  });
  return {
    recipient: { name: 'Phó Bí thư Thường trực Tỉnh ủy' },
    officeName: 'Văn phòng Tỉnh ủy Hưng Yên',
    period: 'weekly',
    date: '2026-06-22',
    since: '2026-06-15',
    dueWithinDays: 7,
    totals: { open: 42, overdue: 9, dueNext: 5, newlyOverdue: 1, completed: 2 },
    lateByUnit: [
      { unit: 'Ban Tổ chức Tỉnh ủy', overdue: 4, longestWorkingDaysLate: 16 },
      { unit: 'Sở Khoa học và Công nghệ', overdue: 3, longestWorkingDaysLate: 16 },
      { unit: 'Sở Tài chính', overdue: 1, longestWorkingDaysLate: 36 },
      { unit: 'Văn phòng Tỉnh ủy', overdue: 1, longestWorkingDaysLate: 1 },
    ],
    worst: { total: 9, tasks: kinds },
    changes: {
      newlyOverdue: listOf(fresh),
      completed: listOf(
        sampleTask({
          clause: '8',
          content: 'Kiện toàn thành viên Ban Chỉ đạo và Tổ Giúp việc về chuyển đổi số',
          unit: 'Văn phòng Tỉnh ủy',
          head: 'Chánh Văn phòng Tỉnh ủy',
          workingDaysLate: 5,
          completedOn: '2026-06-18',
        }),
        sampleTask({
          clause: '5.2',
          content: 'Triển khai giải pháp bảo đảm an toàn thông tin cho mạng dùng riêng của các cơ quan đảng',
          unit: 'Văn phòng Tỉnh ủy',
          head: 'Chánh Văn phòng Tỉnh ủy',
          lastDay: '2026-06-24',
          workingDaysLate: null,
          completedOn: '2026-06-19',
        }),
      ),
      extended: listOf(
        sampleTask({
          clause: '5.1',
          content: 'Giải quyết dứt điểm kiến nghị của Tổ Công tác về an toàn thông tin, an ninh mạng',
          unit: 'Công an tỉnh',
          head: 'Giám đốc Công an tỉnh',
          lastDay: '2026-07-15',
          extendedFrom: '2026-06-30',
          workingDaysLate: null,
        }),
      ),
    },
    dueNext: {
      total: 5,
      tasks: [
        sampleTask({
          clause: '2.c',
          unit: 'Văn phòng Tỉnh ủy',
          head: 'Chánh Văn phòng Tỉnh ủy',
          content: 'Bổ sung tính năng mới cho hệ thống điều hành tác nghiệp',
          lastDay: '2026-06-24',
          workingDaysLate: null,
        }),
      ],
    },
    links: { list: BASE, whyThisMail: 'https://dondoc.example/thu/43/ly-do' },
    ...facts,
  };
}
