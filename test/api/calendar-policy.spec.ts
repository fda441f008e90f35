import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SweepService } from '../../src/modules/follow-up/index.js';
import { Notice } from '../../src/modules/notices/index.js';
import { RulesService } from '../../src/modules/rules/index.js';
import { ApiApp, type Session, START } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

/** A policy as the API hands it out. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Policy = Record<string, any>;

onEachDatabase('the rules of reminding', (kind) => {
  let api: ApiApp;
  let admin: Session;
  let office: Session;
  beforeAll(async () => {
    api = await ApiApp.start({ SESSION_HOURS: '720' }, kind);
    admin = await api.as('quan-tri-he-thong');
    office = await api.as('chuyen-vien-cds-cy');
  });
  afterAll(() => api.stop());
  beforeEach(() => api.clock.set(START));

  async function newTask(lastDay: string, more: object = {}): Promise<string> {
    const { body } = await office
      .post('/assignments', {
        directiveId: await api.directiveId('484-CV/TU'),
        clause: '9',
        content: 'Việc thử',
        leads: [await api.unitId('so-khcn')],
        lastDay,
        ...more,
      })
      .expect(201);
    return body.id as string;
  }
  const sweep = () => api.app.get(SweepService).sweep(api.clock.now());
  const reminders = async (assignmentId: string) =>
    (await api.database.read.findBy(Notice, { assignmentId, kind: 'reminder' })).map((n) => [
      n.rule,
      n.state,
      n.reason,
    ]);
  interface Shown {
    readonly assignmentId: string;
    readonly rule: string;
    readonly change?: string;
    readonly before?: string | null;
    readonly after?: string | null;
  }
  /** What a preview says of one assignment. */
  const of = (id: string, shown: readonly Shown[]) =>
    shown
      .filter(({ assignmentId }) => assignmentId === id)
      .map(({ rule, change, before, after }) => [rule, change, before, after]);

  describe('the calendar', () => {
    const OFF = { date: '2026-07-03', kind: 'off', name: 'Nghỉ thử', source: 'Thông báo 1/TB' };

    it('is read by year, for administrator and office alone', async () => {
      for (const session of [admin, office]) {
        const { body } = await session.get('/calendar?year=2026').expect(200);
        expect(body.days.map((d: { date: string }) => d.date)).toContain('2026-09-02');
        expect(body.days.every((d: { date: string }) => d.date.startsWith('2026-'))).toBe(true);
        expect(body.workingDays).toBeGreaterThan(240);
      }
      const clerk = await api.as('clerk.so-khcn');
      expect((await clerk.get('/calendar?year=2026').expect(403)).body.code).toBe('ACCESS.FORBIDDEN');
      await office.post('/calendar', { set: [OFF] }).expect(403);
      await admin.get('/calendar?year=26').expect(400);
    });

    it('shows before a day is given free which reminders move, and moves them when it is', async () => {
      const id = await newTask('2026-07-03');
      const before = await api.everything();
      const { body } = await office.post('/calendar/preview', { set: [OFF] }).expect(200);
      expect(await api.everything()).toBe(before);
      expect(body).toMatchObject({ from: '2026-06-25', to: '2026-07-08' });
      expect(of(id, body.notices)).toEqual([
        ['reminder-3', 'moves', '2026-06-30', '2026-06-29'],
        ['reminder-1', 'moves', '2026-07-02', '2026-07-01'],
        ['reminder-0', 'moves', '2026-07-03', '2026-07-02'],
      ]);
      expect(body.totals.moves).toBeGreaterThanOrEqual(3);

      const year = (await admin.post('/calendar', { set: [OFF] }).expect(200)).body;
      expect(year.days).toContainEqual(OFF);
      const upcoming = (await office.get(`/assignments/${id}/notices`).expect(200)).body.upcoming;
      expect(upcoming.find((u: { rule: string }) => u.rule === 'reminder-0').dueOn).toBe('2026-07-02');
      // Taking it back moves them back.
      const back = (await office.post('/calendar/preview', { remove: [OFF.date] }).expect(200)).body;
      expect(of(id, back.notices)).toContainEqual(['reminder-0', 'moves', '2026-07-02', '2026-07-03']);
      await admin.post('/calendar', { remove: [OFF.date] }).expect(200);
    });

    it('cancels what was planned for a day just given free, with the reason', async () => {
      const id = await newTask('2026-06-26');
      await sweep();
      expect(await reminders(id)).toEqual([['reminder-1', 'planned', null]]);
      const today = { ...OFF, date: '2026-06-26' };
      const { body } = await admin.post('/calendar/preview', { set: [today] }).expect(200);
      expect(of(id, body.cancelled)).toEqual([['reminder-1', undefined, undefined, undefined]]);
      await admin.post('/calendar', { set: [today] }).expect(200);
      expect(await reminders(id)).toEqual([
        ['reminder-1', 'cancelled', 'Lịch làm việc đã thay đổi trước khi thư gửi đi.'],
      ]);
      await sweep();
      expect((await reminders(id)).map(([rule, state]) => `${rule} ${state}`).sort()).toEqual([
        'reminder-0 planned',
        'reminder-1 cancelled',
      ]);
      await admin.post('/calendar', { remove: [today.date] }).expect(200);
    });

    it('takes a year’s schedule as a table, in place of what stood there', async () => {
      const csv = [
        '\uFEFFNgày;Loại;Tên;Căn cứ',
        '1/1/2028;làm bù;Làm bù;Thông báo 2/TB',
        '2028-01-03;nghỉ;Nghỉ bù Tết Dương lịch;Thông báo 2/TB',
        '',
      ].join('\r\n');
      const previewed = await admin.post('/calendar/years/2028/preview', { csv }).expect(200);
      expect(previewed.body.totals).toBeDefined();
      const { body } = await admin.post('/calendar/years/2028', { csv }).expect(200);
      expect(body.days).toEqual([
        { date: '2028-01-01', kind: 'working', name: 'Làm bù', source: 'Thông báo 2/TB' },
        { date: '2028-01-03', kind: 'off', name: 'Nghỉ bù Tết Dương lịch', source: 'Thông báo 2/TB' },
      ]);
      const schedule = [{ date: '2028-02-01', kind: 'off', name: 'Nghỉ', source: 'Thông báo 3/TB' }];
      const again = (await admin.post('/calendar/years/2028', { schedule }).expect(200)).body;
      expect(again.days).toEqual(schedule);
      expect((await admin.get('/calendar?year=2026')).body.days.length).toBeGreaterThan(5);
    });

    it.each([
      ['a weekend marked off', { set: [{ ...OFF, date: '2026-07-04' }] }, '/set/0', /vốn đã là ngày nghỉ/],
      ['a weekday marked worked', { set: [{ ...OFF, kind: 'working' }] }, '/set/0', /vốn là ngày làm việc/],
      ['a day twice', { set: [OFF, { ...OFF, name: 'Khác' }] }, '/set/1', /hai lần/],
      ['a day set and removed', { set: [OFF], remove: [OFF.date] }, '/remove/0', /hai lần/],
      ['a day long past', { set: [{ ...OFF, date: '2019-07-03' }] }, '/set/0', /nằm ngoài khoảng/],
      ['a day far ahead', { set: [{ ...OFF, date: '2045-07-03' }] }, '/set/0', /nằm ngoài khoảng/],
      ['a mark that is not there', { remove: ['2026-07-06'] }, '/remove/0', /không có dấu nào/],
      ['nothing at all', {}, '', /ít nhất một ngày/],
    ])('refuses %s and changes nothing', async (_what, input, pointer, words) => {
      const before = await api.everything();
      for (const path of ['/calendar/preview', '/calendar']) {
        const { body } = await admin.post(path, input).expect(422);
        expect(body.code).toBe('CALENDAR.INVALID');
        expect(body.errors).toEqual([{ pointer, detail: expect.stringMatching(words) }]);
      }
      expect(await api.everything()).toBe(before);
    });

    it.each([
      [
        'a day that is none',
        'date,kind,name,source\n2028-02-30,off,A,B',
        /dòng 2: .*không phải ngày có thật/,
      ],
      ['a kind nobody knows', 'date,kind,name,source\n2028-02-01,free,A,B', /dòng 2: .*“free”/],
      ['a missing column', 'date,kind,name\n2028-02-01,off,A', /thiếu cột: source/],
      ['another year', 'date,kind,name,source\n\n2027-02-01,off,A,B', /dòng 3: không thuộc năm 2028/],
      ['a weekend', 'date,kind,name,source\n2028-01-01,off,A,B', /dòng 2: 1\/1\/2028 .*vốn đã là ngày nghỉ/],
    ])('refuses a table with %s, naming the line', async (_what, csv, words) => {
      const { body } = await admin.post('/calendar/years/2028', { csv }).expect(422);
      expect(body.errors).toEqual([{ pointer: '/csv', detail: expect.stringMatching(words) }]);
    });

    it('refuses a change made on an outdated view', async () => {
      const { digest } = (await admin.get('/calendar?year=2026').expect(200)).body;
      await admin.post('/calendar', { set: [OFF], digest }).expect(200);
      const { body } = await admin.post('/calendar', { remove: [OFF.date], digest }).expect(409);
      expect(body.code).toBe('CALENDAR.CHANGED');
      await admin.post('/calendar', { remove: [OFF.date], digest: body.digest }).expect(200);
    });
  });

  describe('the policy', () => {
    const current = async (): Promise<{ version: number; policy: Policy }> =>
      (await admin.get('/follow-up-policy').expect(200)).body;
    const set = async (change: (policy: Policy) => Policy): Promise<void> => {
      const { version, policy } = await current();
      const input = { policy: change(policy), note: 'Thử', version };
      await admin.post('/follow-up-policy', input).expect(200);
    };

    it('is read in all its versions; the latest is in force', async () => {
      const { version, policy } = await current();
      await set((p) => ({ ...p, repeat: { everyWorkingDays: 4, atMost: 6 } }));
      const { versions } = (await office.get('/follow-up-policy/versions').expect(200)).body;
      expect(versions[0]).toMatchObject({ version: version + 1, inForce: true, note: 'Thử' });
      expect(versions[1]).toMatchObject({ version, inForce: false });
      const old = (await office.get(`/follow-up-policy/versions/${version}`).expect(200)).body;
      expect(old.policy).toEqual(policy);
      expect((await current()).policy.repeat.everyWorkingDays).toBe(4);
      expect((await api.app.get(RulesService).at()).policy.repeat.everyWorkingDays).toBe(4);
      await office.get('/follow-up-policy/versions/99').expect(404);
      await office.get('/follow-up-policy/versions/x').expect(400);
      await set(() => policy);
    });

    it('shows what would be reminded otherwise; set, it cancels what no longer applies', async () => {
      const id = await newTask('2026-06-26');
      await sweep();
      const { policy } = await current();
      const without = { ...policy, reminders: { workingDaysBefore: [0, 2] } };
      const far = await newTask('2026-07-01');
      const before = await api.everything();
      const { body } = await office
        .post('/follow-up-policy/preview', { policy: without, days: 7 })
        .expect(200);
      expect(await api.everything()).toBe(before);
      expect(of(id, body.cancelled)).toHaveLength(1);
      expect(of(far, body.notices)).toEqual([
        ['reminder-3', 'disappears', '2026-06-26', null],
        ['reminder-2', 'appears', null, '2026-06-29'],
        ['reminder-1', 'disappears', '2026-06-30', null],
      ]);
      await set(() => without);
      expect(await reminders(id)).toEqual([
        ['reminder-1', 'cancelled', 'Chính sách theo dõi đã thay đổi trước khi thư gửi đi.'],
      ]);
      await set(() => policy);
    });

    it('lists the terms that would be read as another day, and leaves them alone', async () => {
      const id = await newTask('2026-07-14', { lastDay: undefined, deadlinePhrase: 'trước ngày 15/7/2026' });
      const { policy } = await current();
      const other = { ...policy, deadline: { beforeIncludesDay: true } };
      const { body } = await admin.post('/follow-up-policy/preview', { policy: other }).expect(200);
      expect(body.terms).toContainEqual(
        expect.objectContaining({
          assignmentId: id,
          deadlinePhrase: 'trước ngày 15/7/2026',
          lastDay: '2026-07-14',
          readLastDay: '2026-07-15',
        }),
      );
      await set(() => other);
      expect((await office.get(`/assignments/${id}`)).body.lastDay).toBe('2026-07-14');
      await set(() => policy);
    });

    it('names every fault in Vietnamese at its place, and changes nothing', async () => {
      const { version, policy } = await current();
      const { repeat: _repeat, ...rest } = policy;
      const wrong = {
        ...rest,
        zone: 'Asia/Nowhere',
        officeHours: { from: '17:00', to: '7:30' },
        overdue: { afterWorkingDays: 0 },
        reminders: { workingDaysBefore: ['7'] },
        extra: 1,
      };
      const before = await api.everything();
      for (const [path, input] of [
        ['/follow-up-policy/validation', { policy: wrong }],
        ['/follow-up-policy/preview', { policy: wrong }],
        ['/follow-up-policy', { policy: wrong, note: 'x', version }],
      ] as const) {
        const { body } = await admin.post(path, input).expect(422);
        expect(body.code).toBe('POLICY.INVALID');
        const faults = new Map(
          body.errors.map((e: { pointer: string; detail: string }) => [e.pointer, e.detail]),
        );
        expect(faults).toEqual(
          new Map([
            ['/policy/zone', 'múi giờ không tồn tại'],
            ['/policy/officeHours/to', 'giờ dạng HH:MM'],
            ['/policy/overdue/afterWorkingDays', 'không được nhỏ hơn 1'],
            ['/policy/reminders/workingDaysBefore/0', 'phải là số'],
            ['/policy/repeat', 'phải có'],
            ['/policy/extra', 'không phải là trường được phép'],
          ]),
        );
      }
      expect(await api.everything()).toBe(before);
    });

    it('is set by the administrator alone, on the version he has seen; of two at once one wins', async () => {
      const { version, policy } = await current();
      await office.post('/follow-up-policy', { policy, note: 'x', version }).expect(403);
      const stale = await admin.post('/follow-up-policy', { policy, note: 'x', version: version - 1 });
      expect([stale.status, stale.body.code]).toEqual([version === 1 ? 400 : 409, expect.any(String)]);
      const answers = await Promise.all(
        [1, 2].map((n) => admin.post('/follow-up-policy', { policy, note: `Lần ${n}`, version })),
      );
      expect(answers.map((a) => a.status).sort((a, b) => a - b)).toEqual([200, 409]);
      expect((await current()).version).toBe(version + 1);
    });

    it('decides on extensions from the moment it is set', async () => {
      const { policy } = await current();
      await set((p) => ({ ...p, extension: { ...p.extension, askWorkingDaysBefore: 5, late: false } }));
      const id = await newTask('2026-06-26');
      const clerk = await api.as('clerk.so-khcn');
      const ask = { lastDay: '2026-07-10', reason: 'Chờ số liệu' };
      const { body } = await clerk.post(`/assignments/${id}/extensions`, ask).expect(409);
      expect(body).toMatchObject({ code: 'EXTENSION.ASKED_TOO_LATE', latest: '2026-06-19' });
      api.clock.set('2026-06-29T01:05:00.000Z');
      const late = await clerk.post(`/assignments/${id}/extensions`, ask).expect(409);
      expect(late.body.code).toBe('EXTENSION.TERM_PASSED');
      await set(() => policy);
      await clerk.post(`/assignments/${id}/extensions`, ask).expect(200);
    });
  });
});
