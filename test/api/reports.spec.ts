import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { XLSX_TYPE } from '../../src/common/http/file-body.js';
import { dueSoonWorkingDays } from '../../src/domain/follow-up/policy.js';
import { addDays } from '../../src/domain/time/local-date.js';
import { officeTimeOf } from '../../src/domain/time/office-time.js';
import { bucketOf, countBuckets } from '../../src/domain/timing/bucket.js';
import { timingOf } from '../../src/domain/timing/timing.js';
import { Participation } from '../../src/modules/assignments/index.js';
import { RulesService } from '../../src/modules/rules/index.js';
import { ApiApp, type Session, START } from '../support/api/api-app.js';
import { type RandomWork, storeRandomWork } from '../support/api/random-work.js';
import { BUCKETS, listTotal, type Picture, pictureAsLists } from '../support/api/report-lists.js';
import { onEachDatabase } from '../support/world/databases.js';

const OFFICE = 'chuyen-vien-cds-cy';
const LEADER = 'pho-bi-thu-thuong-truc';
const UPPER = '2039-CV/VPTW';
const LOWER = '484-CV/TU';
const ZONE = 'Asia/Ho_Chi_Minh';

async function newDirective(api: ApiApp, number: string): Promise<string> {
  const issuerId = await api.unitId('tinh-uy-hung-yen');
  const { body } = await (
    await api.as(OFFICE)
  )
    .post('/directives', { number, type: 'CV', issuerId, issuedOn: '2026-01-05', subject: 'Thử' })
    .expect(201);
  return body.id as string;
}

onEachDatabase('the leader’s picture', (kind) => {
  let api: ApiApp;
  let works: RandomWork[];
  let directiveId: string;
  beforeAll(async () => {
    api = await ApiApp.start({}, kind);
    directiveId = await newDirective(api, '1-CV/TU');
    const units = await Promise.all(
      ['so-khcn', 'so-y-te', 'vp-ubnd-tinh', 'cong-an-tinh'].map((c) => api.unitId(c)),
    );
    works = await storeRandomWork(api, directiveId, units, 400, 20_260_625);
    // Some that nobody leads.
    await api.database.transaction(async ({ em }) => {
      for (const { id } of works.slice(0, 20))
        await em.update(Participation, { assignmentId: id }, { unitId: null });
    });
  });
  afterAll(() => api.stop());

  it.each([
    ['the office', OFFICE],
    ['a standing leader', LEADER],
    ['a leader of a block', 'pct-van-xa-ubnd-tinh'],
    ['a leader who heads a unit', 'chu-tich-ubnd-tinh'],
    ['a clerk', 'clerk.so-khcn'],
    ['a head', 'head.so-y-te'],
  ])('has for %s only numbers that are those of the lists behind them', async (_who, code) => {
    await pictureAsLists(await api.as(code));
  });

  it('of one directive or one unit is narrowed as the list is', async () => {
    const leader = await api.as(LEADER);
    const whole = await pictureAsLists(leader);
    const part = await pictureAsLists(leader, { directiveId });
    expect(part.byDirective.map(({ directive }) => directive.id)).toEqual([directiveId]);
    expect(part.totals['total']).toBe(works.length);
    expect(part.totals['total']).toBeLessThan(whole.totals['total']!);
    const unitId = await api.unitId('so-y-te');
    const own = await pictureAsLists(leader, { unitId });
    expect(own.lateByUnit.map(({ unit }) => unit?.id)).toEqual([unitId]);
    expect(own.overdue).toBe(whole.lateByUnit.find(({ unit }) => unit?.id === unitId)?.overdue);
  });

  it.each([
    ['in the morning', '2026-06-25', '08:05'],
    ['on a Sunday before midnight', '2026-06-28', '23:59'],
    ['on the first minute of a month', '2026-07-01', '00:00'],
    ['amid the holidays of the National Day', '2026-09-01', '15:00'],
  ])('sorts into the official buckets as the rule does, %s', async (_when, date, time) => {
    api.clock.set(officeTimeOf(date, time, ZONE).epochMs);
    const session = await api.as(LEADER);
    const { now, calendar, policy } = await api.app.get(RulesService).at();
    const soon = dueSoonWorkingDays(policy);
    const expected = countBuckets(
      works.map((work) => bucketOf(work.lifecycle, timingOf(work, now, calendar, soon))),
    );
    const { totals } = await pictureAsLists(session, { directiveId });
    expect(totals).toEqual({ total: works.length, ...expected });
    for (const bucket of BUCKETS) expect(expected[bucket]).toBeGreaterThan(0);
    api.clock.set(START);
  });

  it('names first who has most overdue, with who answers for it', async () => {
    const { lateByUnit } = await pictureAsLists(await api.as(LEADER));
    const counts = lateByUnit.map(({ overdue }) => overdue);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const khcn = lateByUnit.find(({ unit }) => unit?.name === 'Sở Khoa học và Công nghệ');
    expect(khcn?.head).toMatchObject({ name: expect.stringContaining('Giám đốc'), capacity: 'head' });
    const rows = await (
      await api.as(LEADER)
    )
      .get(`/assignments?timing=overdue&unitId=${khcn?.unit?.id}&size=1`)
      .expect(200);
    expect(rows.body.items[0]).toMatchObject({
      lastDay: khcn?.earliest,
      workingDaysLate: khcn?.workingDaysLate,
    });
    expect(lateByUnit.filter(({ unit }) => unit === null)).toHaveLength(1);
  });

  it('shows a unit its own figures and nobody else’s', async () => {
    const clerk = await api.as('clerk.so-khcn');
    const own = await api.unitId('so-khcn');
    const picture = await pictureAsLists(clerk);
    expect(picture.scope.unit?.id).toBe(own);
    expect(picture.lateByUnit.map(({ unit }) => unit?.id)).toEqual([own]);
    expect(await pictureAsLists(clerk, { unitId: own })).toEqual(picture);
    const other = await clerk.get(`/reports/picture?unitId=${await api.unitId('so-y-te')}`).expect(404);
    expect(other.body.code).toBe('UNIT.NOT_FOUND');
    const rows = await clerk.get('/reports/units?period=year').expect(200);
    expect(rows.body.rows.map((row: { unit: { id: string } }) => row.unit.id)).toEqual([own]);
    expect(rows.body.totals).toEqual(rows.body.rows[0].totals);
  });

  it('tells nobody of a directive he does not see, and refuses what is no id', async () => {
    const clerk = await api.as('clerk.bch-qs-tinh');
    const hidden = await clerk.get(`/reports/picture?directiveId=${directiveId}`).expect(404);
    expect(hidden.body.code).toBe('DIRECTIVE.NOT_FOUND');
    await clerk.get('/reports/picture?directiveId=1').expect(400);
    await api.http.get('/api/v1/reports/picture').expect(401);
  });

  it('counts every day of the next thirty, also those without a term', async () => {
    const { dueNext } = await pictureAsLists(await api.as(OFFICE));
    expect(dueNext.days).toHaveLength(31);
    expect(dueNext).toMatchObject({ from: '2026-06-25', to: '2026-07-25' });
    expect(dueNext.days.filter(({ isWorkingDay }) => !isWorkingDay).map(({ date }) => date)).toContain(
      '2026-06-27',
    );
    expect(dueNext.days.reduce((sum, { count }) => sum + count, 0)).toBe(dueNext.total);
  });

  describe('by unit and period', () => {
    interface Figures {
      readonly unit: { readonly id: string } | null;
      readonly totals: Readonly<Record<string, number>>;
      readonly rates: Readonly<Record<string, number | null>>;
      readonly ratesByOriginalTerm: Readonly<Record<string, number | null>>;
    }
    const report = async (session: Session, query: string) =>
      (await session.get(`/reports/units?${query}`).expect(200)).body as {
        period: { from: string; to: string };
        rule: string;
        rows: Figures[];
      } & Figures;

    it.each([
      ['month', 'period=month', '2026-06-01', '2026-06-30'],
      ['quarter', 'period=quarter&on=2026-07-04', '2026-07-01', '2026-09-30'],
      ['half-year, by the day given', 'period=half_year&basis=assigned', '2026-01-01', '2026-06-30'],
      ['year', 'period=year', '2026-01-01', '2026-12-31'],
      ['days asked for', 'period=custom&from=2026-06-20&to=2026-06-24', '2026-06-20', '2026-06-24'],
    ])('has the numbers of the lists: %s', async (_name, query, from, to) => {
      const session = await api.as('pct-van-xa-ubnd-tinh');
      const table = await report(session, query);
      expect(table.period).toMatchObject({ from, to });
      const periodBasis = query.includes('assigned') ? 'assigned' : 'deadline';
      const within = { periodFrom: from, periodTo: to, periodBasis };
      const all = [...table.rows, { ...table, unit: undefined }];
      expect(table.rows.length).toBeGreaterThan(1);
      for (const { unit, totals } of all) {
        const whose = unit ? { unitId: unit.id } : unit === null ? { withoutLead: 'true' } : {};
        expect(totals['total']).toBe(await listTotal(session, { ...within, ...whose }));
        for (const bucket of BUCKETS)
          expect(totals[bucket]).toBe(await listTotal(session, { ...within, ...whose, bucket }));
      }
    });

    it('gives shares of what is judged and prints of what they are shares', async () => {
      const table = await report(await api.as(OFFICE), 'period=year');
      const { done_on_time: done, done_late: late, open_in_time: open, open_overdue: overdue } = table.totals;
      const judged = done! + late! + open! + overdue!;
      expect(table.rates).toMatchObject({ judged, doneOnTime: Math.round((done! * 1000) / judged) / 10 });
      expect(table.rule).toContain('hạn cuối từ 1/1/2026 đến 31/12/2026');
      expect(table.rule).toContain('Tỷ lệ tính trên số nhiệm vụ có hạn được xét');
    });

    it('shows beside each other how a unit stands by the term it was granted and by the one first set', async () => {
      const [office, lead] = [await api.as(OFFICE), await api.as('clerk.vptw')];
      const unitId = await api.unitId('vptw');
      const { body } = await office
        .post('/assignments', {
          directiveId,
          clause: '9',
          content: 'Việc được gia hạn',
          leads: [unitId],
          lastDay: '2026-06-26',
        })
        .expect(201);
      const path = `/assignments/${body.id as string}/extensions`;
      await lead.post(path, { lastDay: '2026-07-01', reason: 'Chờ số liệu' }).expect(200);
      const { body: history } = await lead.get(path).expect(200);
      const [request] = history.requests as { id: string }[];
      await office.post(`${path}/${request?.id}/grant`).expect(200);
      const day = 24 * 60 * 60_000;
      api.clock.advance(5 * day);
      const later = await api.as(OFFICE);
      // Overdue since 27/6 by the term first set, in time by the one granted.
      const { body: row } = await later.get(`/assignments/${body.id as string}`).expect(200);
      expect(row).toMatchObject({ timing: 'due_soon', originalTiming: 'overdue' });
      const now = await report(later, `period=year&unitId=${unitId}`);
      const judged = now.rates['judged']!;
      const overdueFirst = Math.round(((now.totals['open_overdue']! + 1) * 1000) / judged) / 10;
      expect(now.ratesByOriginalTerm).toMatchObject({ judged, openOverdue: overdueFirst });
      expect(now.rows[0]?.ratesByOriginalTerm).toEqual(now.ratesByOriginalTerm);
      expect(now.rule).toContain('hạn ban đầu');
    });

    it('refuses a period that is none', async () => {
      const office = await api.as(OFFICE);
      for (const query of ['period=custom', 'period=custom&from=2026-06-02&to=2026-06-01']) {
        const { body } = await office.get(`/reports/units?${query}`).expect(400);
        expect(body.code).toBe('REPORT.PERIOD_INVALID');
      }
      await office.get('/reports/units?period=week').expect(400);
    });

    it('is an Excel file with the same rows, the sum and the rule', async () => {
      const office = await api.as(OFFICE);
      const table = await report(office, 'period=year');
      const file = await office.get('/reports/units/export?period=year').responseType('blob').expect(200);
      expect(file.headers['content-type']).toBe(XLSX_TYPE);
      expect(file.headers['content-disposition']).toContain('bao-cao-don-vi-2026-01-01-2026-12-31.xlsx');
      const { sheets } = await readXlsx(file.body as Buffer);
      const rows = sheets[0]?.rows ?? [];
      expect(rows[2]?.slice(0, 5)).toEqual(['TT', 'Đơn vị', 'Tổng số', 'HT đúng hạn', 'HT quá hạn']);
      const sum = rows[3 + table.rows.length];
      expect(sum?.slice(1, 4)).toEqual(['Tổng cộng', table.totals['total'], table.totals['done_on_time']]);
      expect(rows.at(-1)?.[0]).toBe(table.rule);
    });
  });
});

onEachDatabase('the picture’s trend', (kind) => {
  let api: ApiApp;
  beforeAll(async () => {
    api = await ApiApp.start({}, kind);
  });
  afterAll(() => api.stop());

  const at = async (date: string, time: string, code = OFFICE): Promise<Session> => {
    api.clock.set(officeTimeOf(date, time, ZONE).epochMs);
    return api.as(code);
  };
  const step = async (date: string, id: string, path: string, body: object = {}, code = OFFICE) => {
    await (await at(date, '09:00', code)).post(`/assignments/${id}/${path}`, body).expect(200);
  };

  it('says of each week’s end what the lists said at that moment, whatever happened since', async () => {
    const first = '2026-06-28';
    const seen: Pick<Picture['trend'][number], 'to' | 'open' | 'overdue' | 'completed'>[] = [];
    const look = async (sunday: string): Promise<void> => {
      const leader = await at(sunday, '23:59', LEADER);
      const total = (filters: Record<string, string>) => listTotal(leader, filters);
      const ended = ['completed', 'withdrawn', 'declined'];
      const endedCounts = await Promise.all(ended.map((lifecycle) => total({ lifecycle })));
      seen.push({
        to: sunday,
        open: (await total({})) - endedCounts.reduce((a, b) => a + b, 0),
        overdue: await total({ timing: 'overdue' }),
        completed: endedCounts[0] ?? 0,
      });
    };
    const clerk = 'clerk.vptw';
    const [a, b, c, d] = await Promise.all(
      ['2.c', '6.a', '4.b', '7.a'].map((clause) => api.assignmentId(UPPER, clause)),
    );
    await look(first);
    // In time for no one: handed in after its day, accepted the week after, taken up again two weeks later.
    await step('2026-06-30', a!, 'submission', { note: 'Xong' }, clerk);
    await step('2026-07-02', b!, 'suspension', { reason: 'Chờ kinh phí' });
    await look('2026-07-05');
    await step('2026-07-06', a!, 'acceptance');
    await step('2026-07-08', b!, 'resumption', { lastDay: '2026-07-15' });
    const { body } = await (
      await at('2026-07-08', '10:00')
    )
      .post('/assignments', {
        directiveId: await api.directiveId(LOWER),
        clause: '9',
        content: 'Việc mới.',
        leads: [await api.unitId('so-y-te')],
        lastDay: '2026-07-10',
      })
      .expect(201);
    await look('2026-07-12');
    await step('2026-07-14', c!, 'withdrawal', { reason: 'Giao nhầm' });
    await step('2026-07-14', d!, 'reassignment', {
      reason: 'Đúng hơn',
      leads: [await api.unitId('so-khcn')],
    });
    await look('2026-07-19');
    await step('2026-07-21', a!, 'reopening', { reason: 'Chưa đủ' });
    await step('2026-07-22', body.id as string, 'submission', { note: 'Xong' }, 'clerk.so-y-te');
    await step('2026-07-23', body.id as string, 'return', { note: 'Thiếu phụ lục' });
    await look('2026-07-26');
    const { trend } = await pictureAsLists(await at('2026-07-29', '10:00', LEADER));
    expect(trend).toHaveLength(12);
    expect(trend.slice(-1 - seen.length, -1)).toMatchObject(seen);
    expect(new Set(seen.map(({ overdue }) => overdue)).size).toBeGreaterThan(2);
    expect(trend.at(-1)).toMatchObject({ from: '2026-07-27', to: '2026-07-29' });
    expect(trend.map(({ from, to }) => addDays(from, 6) === to)).toEqual([
      ...Array<boolean>(11).fill(true),
      false,
    ]);
  });
});

onEachDatabase('the picture after units were merged', (kind) => {
  const [GONE, HEIR] = ['so-khcn', 'so-tai-chinh'];
  let api: ApiApp;
  beforeAll(async () => {
    api = await ApiApp.start({}, kind);
    const office = await api.as(OFFICE);
    const former = await api.as(`clerk.${GONE}`);
    const done = await api.assignmentId(LOWER, '2.-3', GONE);
    await former.post(`/assignments/${done}/submission`, { note: 'Xong' }).expect(200);
    await office.post(`/assignments/${done}/acceptance`).expect(200);
    const directiveId = await newDirective(api, '2-CV/TU');
    await storeRandomWork(api, directiveId, [await api.unitId(GONE), await api.unitId(HEIR)], 120, 7);
    const id = await api.unitId(GONE);
    const { version } = (await office.get(`/units/${id}`)).body;
    const merger = { validTo: '2026-06-30', successorId: await api.unitId(HEIR), version };
    await office.patch(`/units/${id}`, merger).expect(200);
    api.clock.set('2026-07-01T02:00:00.000Z');
  });
  afterAll(() => api.stop());

  it('counts what the old unit left open for its successor, as the list does', async () => {
    const { lateByUnit } = await pictureAsLists(await api.as(LEADER));
    const [gone, heir] = [await api.unitId(GONE), await api.unitId(HEIR)];
    expect(lateByUnit.find(({ unit }) => unit?.id === gone)?.overdue ?? 0).toBe(0);
    expect(lateByUnit.find(({ unit }) => unit?.id === heir)?.overdue).toBeGreaterThan(0);
    await pictureAsLists(await api.as(`clerk.${HEIR}`));
  });

  it('leaves with the old unit only what it had closed, and says who took over the rest', async () => {
    const leader = await api.as(LEADER);
    const { body } = await leader.get('/reports/units?period=year').expect(200);
    const [gone, heir] = [await api.unitId(GONE), await api.unitId(HEIR)];
    const row = (id: string) =>
      (
        body.rows as {
          unit: { id: string };
          takenOverBy: { id: string } | null;
          totals: Record<string, number>;
          note: string;
        }[]
      ).find(({ unit }) => unit.id === id)!;
    expect(row(gone)).toMatchObject({
      takenOverBy: { id: heir },
      totals: { open_overdue: 0, open_in_time: 0 },
      note: expect.stringContaining('Sở Tài chính'),
    });
    expect(row(gone).totals['total']).toBeGreaterThan(0);
    const within = { periodFrom: '2026-01-01', periodTo: '2026-12-31', unitId: heir };
    expect(row(heir).totals['total']).toBe(await listTotal(leader, within));
  });
});
