import type { Response } from 'supertest';
import type { Lifecycle } from '../../../src/domain/lifecycle/lifecycle.js';
import type { ApiApp, Session } from '../api/api-app.js';

/** What somebody does in the story, and what follows from it as a clerk would say beforehand. */
export interface CastStep {
  /** On the office's clock. */
  readonly at: string;
  /** Code of the person. */
  readonly by: string;
  /** `484-CV/TU 3.2` */
  readonly task: string;
  readonly take: (as: Session, path: string, api: ApiApp) => Promise<Response>;
  /** How the task stands afterwards, where that is otherwise than before. */
  readonly then?: TaskChange;
  /** What those who are told read as the subject's words; nobody is told of anything else. */
  readonly says?: string;
  /** Their addresses up to the `@`. */
  readonly tells?: readonly string[];
  /** The news is settled by the step after it, before a mail could leave. */
  readonly unsaid?: true;
}

export interface TaskChange {
  readonly lifecycle?: Lifecycle;
  readonly lastDay?: string;
  readonly assignedOn?: string;
  readonly leads?: readonly string[];
  readonly leadUnsettled?: false;
  /** More time was granted, which leaders read of in their digest. */
  readonly extended?: true;
  /** A rung that is silent up to and on a day. */
  readonly silent?: { readonly rung: 1 | 2 | 3; readonly until: string };
}

/** The task of the one who was late. */
export const MAIN = '484-CV/TU 3.2';
const DU_UBND = { clerk: 'vanthu.du-ubnd-tinh', head: 'lanhdao.du-ubnd-tinh' };
const STAND_IN = 'phobithu.du-ubnd-tinh';
const VPTW = ['vanthu.vptw', 'lanhdao.vptw'];
/** The monitoring officers of 484-CV/TU and of 2039-CV/VPTW. */
const CDS_CY = 'chuyenvien.cdscy';
const TONG_HOP = 'chuyenvien.tonghop';

const SUBMITTED = 'Đơn vị báo cáo hoàn thành';
const ACCEPTED = 'Văn phòng xác nhận hoàn thành';
const RETURNED = 'Văn phòng trả lại báo cáo';
const ACKNOWLEDGED = 'Xác nhận đã nắm, có kế hoạch khắc phục';

type Where = readonly [at: string, by: string, task: string];
type Told = Pick<CastStep, 'tells' | 'unsaid'>;

const post =
  (what: string, body: object = {}): CastStep['take'] =>
  async (as, path) =>
    as.post(`${path}/${what}`, body);

const receipt = ([at, by, task]: Where): CastStep => ({
  ...{ at, by, task, then: { lifecycle: 'received' } },
  take: post('receipt'),
});
const progress = ([at, by, task]: Where, percent: number, note: string): CastStep => ({
  ...{ at, by, task, then: { lifecycle: 'in_progress' } },
  take: post('progress', { percent, note }),
});
const submission = ([at, by, task]: Where, note: string, told: Told): CastStep => ({
  ...{ at, by, task, then: { lifecycle: 'submitted' }, says: SUBMITTED, ...told },
  take: post('submission', { note }),
});
const acceptance = ([at, by, task]: Where, tells: readonly string[]): CastStep => ({
  ...{ at, by, task, then: { lifecycle: 'completed' }, says: ACCEPTED, tells },
  take: post('acceptance', { note: 'Đạt yêu cầu.' }),
});
const sendingBack = ([at, by, task]: Where, note: string, tells: readonly string[]): CastStep => ({
  ...{ at, by, task, then: { lifecycle: 'returned' }, says: RETURNED, tells },
  take: post('return', { note }),
});
const acknowledgement = (
  [at, by, task]: Where,
  { rung, until, plan }: { rung: 1 | 2 | 3; until: string; plan: string },
  tells: readonly string[],
): CastStep => ({
  ...{ at, by, task, then: { silent: { rung, until } }, says: ACKNOWLEDGED, tells },
  take: post('acknowledgements', {
    ...{ rung, plan, planOn: until },
    ...{ cause: 'waiting_for_others', responsible: 'Trưởng phòng Tổng hợp' },
  }),
});

/**
 * The cast: Đảng ủy UBND tỉnh, late with 484-CV/TU 3.2; Văn phòng Trung ương with most of 2039-CV/VPTW; the two officers who
 * monitor. Everybody else is silent.
 */
export const CAST: readonly CastStep[] = [
  receipt(['2026-05-22T08:40', 'clerk.du-ubnd-tinh', MAIN]),
  receipt(['2026-05-22T09:15', 'clerk.vptw', '2039-CV/VPTW 2.a']),
  {
    // It names three units and no lead: one is chosen.
    at: '2026-05-22T09:40',
    by: 'chuyen-vien-cds-cy',
    task: '484-CV/TU 4',
    take: async (as, path, api) =>
      as.post(`${path}/reassignment`, {
        leads: [await api.unitId('so-khcn')],
        reason: 'Sở làm đầu mối về an toàn thông tin.',
      }),
    then: { leads: ['so-khcn'], leadUnsettled: false, assignedOn: '2026-05-22' },
    says: 'Chuyển cơ quan chủ trì',
    tells: ['so-khcn', 'vptu-hung-yen', 'cong-an-tinh'].flatMap((u) => [`vanthu.${u}`, `lanhdao.${u}`]),
  },
  {
    // It came three weeks after its last day: the office sets another.
    at: '2026-05-25T09:20',
    by: 'chuyen-vien-tong-hop',
    task: '2039-CV/VPTW 6.a',
    take: async (as, path) => as.patch(path, { lastDay: '2026-06-12', version: 1 }),
    then: { lastDay: '2026-06-12' },
    says: 'Văn phòng đặt lại thời hạn',
    tells: VPTW,
  },
  {
    at: '2026-05-26T08:50',
    by: 'chuyen-vien-tong-hop',
    task: '2039-CV/VPTW 3.b',
    take: post('withdrawal', { reason: 'Đã có văn bản khác thay thế.' }),
    then: { lifecycle: 'withdrawn' },
    says: 'Thu hồi nhiệm vụ',
    tells: ['vanthu.ban-to-chuc-tw', 'lanhdao.ban-to-chuc-tw'],
  },
  {
    at: '2026-05-27T10:05',
    by: 'clerk.vptw',
    task: '2039-CV/VPTW 2.a',
    take: post('extensions', { lastDay: '2026-06-19', reason: 'Chờ ý kiến của năm ban đảng.' }),
    says: 'Đơn vị đề nghị gia hạn',
    tells: [TONG_HOP],
  },
  {
    at: '2026-05-27T15:20',
    by: 'chuyen-vien-tong-hop',
    task: '2039-CV/VPTW 2.a',
    take: async (as, path) => {
      const { body } = await as.get(`${path}/extensions`).expect(200);
      const [request] = body.requests as { id: string }[];
      return as.post(`${path}/extensions/${request?.id}/grant`, { note: 'Đồng ý.' });
    },
    then: { lastDay: '2026-06-19', extended: true },
    says: 'Được gia hạn',
    tells: VPTW,
  },
  progress(['2026-06-10T14:05', 'clerk.du-ubnd-tinh', MAIN], 60, 'Đã rà soát xong hệ thống của các sở.'),
  submission(['2026-06-10T15:10', 'clerk.vptw', '2039-CV/VPTW 6.a'], 'Đã trình cơ chế.', {
    tells: [TONG_HOP],
  }),
  acceptance(['2026-06-11T09:30', 'chuyen-vien-tong-hop', '2039-CV/VPTW 6.a'], VPTW),
  submission(['2026-06-17T15:45', 'clerk.vptw', '2039-CV/VPTW 2.a'], 'Đã ban hành quy chế.', {
    tells: [TONG_HOP],
  }),
  acceptance(['2026-06-18T09:30', 'chuyen-vien-tong-hop', '2039-CV/VPTW 2.a'], VPTW),
  submission(['2026-06-23T14:40', 'clerk.vptw', '2039-CV/VPTW 5.2'], 'Đã kết nối.', { tells: [TONG_HOP] }),
  submission(['2026-06-23T14:42', 'clerk.vptw', '2039-CV/VPTW 2.c'], 'Đã cấp tài khoản.', {
    tells: [TONG_HOP],
  }),
  submission(['2026-06-23T14:44', 'clerk.vptw', '2039-CV/VPTW 7.b'], 'Đã phân bổ.', {
    tells: [TONG_HOP],
    unsaid: true,
  }),
  acceptance(['2026-06-23T14:50', 'pho-chanh-vp-tinh-uy', '2039-CV/VPTW 7.b'], VPTW),
  acceptance(['2026-06-24T09:00', 'chuyen-vien-tong-hop', '2039-CV/VPTW 5.2'], VPTW),
  sendingBack(
    ['2026-06-25T08:10', 'chuyen-vien-tong-hop', '2039-CV/VPTW 2.c'],
    'Thiếu danh sách tài khoản.',
    VPTW,
  ),
  acknowledgement(
    ['2026-06-25T10:05', 'head.du-ubnd-tinh', MAIN],
    { rung: 1, until: '2026-07-03', plan: 'Bổ sung hai cán bộ, xong trước 3/7.' },
    [CDS_CY],
  ),
  submission(['2026-06-26T16:10', 'clerk.vptw', '2039-CV/VPTW 2.c'], 'Đã bổ sung danh sách.', {
    tells: [TONG_HOP],
  }),
  acknowledgement(
    ['2026-06-29T09:00', 'uv-btv-phu-trach-khoi-dang', MAIN],
    { rung: 2, until: '2026-07-03', plan: 'Làm việc với Đảng ủy trong tuần.' },
    [CDS_CY],
  ),
  acceptance(['2026-06-29T10:00', 'chuyen-vien-tong-hop', '2039-CV/VPTW 2.c'], VPTW),
  submission(['2026-06-30T15:50', 'clerk.du-ubnd-tinh', MAIN], 'Hệ thống đã sẵn sàng.', { tells: [CDS_CY] }),
  // After hours: it is read the next morning.
  submission(['2026-06-30T20:15', 'clerk.vptw', '2039-CV/VPTW 5.1'], 'Đã tập huấn.', { tells: [TONG_HOP] }),
  sendingBack(['2026-07-02T09:30', 'chuyen-vien-cds-cy', MAIN], 'Chưa có biên bản thử nghiệm.', [
    DU_UBND.clerk,
    DU_UBND.head,
  ]),
  acceptance(['2026-07-02T10:00', 'chuyen-vien-tong-hop', '2039-CV/VPTW 5.1'], VPTW),
  // The head is away from 6/7 to 10/7.
  submission(['2026-07-07T20:10', 'clerk.du-ubnd-tinh', MAIN], 'Đã có biên bản thử nghiệm.', {
    tells: [CDS_CY],
  }),
  acceptance(['2026-07-09T15:00', 'chuyen-vien-cds-cy', MAIN], [DU_UBND.clerk, STAND_IN]),
];
