import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dueSoonWorkingDays } from '../../src/domain/follow-up/policy.js';
import { officeTimeOf } from '../../src/domain/time/office-time.js';
import { timingOf } from '../../src/domain/timing/timing.js';
import { RulesService } from '../../src/modules/rules/index.js';
import { ApiApp, type Session } from '../support/api/api-app.js';
import { type RandomWork, storeRandomWork } from '../support/api/random-work.js';
import { onEachDatabase } from '../support/world/databases.js';

const UPPER = '2039-CV/VPTW';
const LOWER = '484-CV/TU';

interface Row {
  readonly id: string;
  readonly clause: string;
  readonly lastDay: string | null;
  readonly lifecycle: string;
  readonly timing: string;
  readonly isGroup: boolean;
  readonly leads: readonly { readonly id: string }[];
}

/** Every page of a list. */
async function all(session: Session, query: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 1; ; page += 1) {
    const { body } = await session.get(`/assignments?size=200&page=${page}&${query}`).expect(200);
    rows.push(...(body.items as Row[]));
    if (page >= body.pages) {
      expect(rows).toHaveLength(body.total);
      return rows;
    }
  }
}

onEachDatabase('the list of assignments', (kind) => {
  let api: ApiApp;
  let office: Session;
  beforeAll(async () => {
    api = await ApiApp.start({}, kind);
    office = await api.as('chuyen-vien-cds-cy');
  });
  afterAll(() => api.stop());

  it('tells of each where it stands: directive, clause, leads, term, lifecycle, timing', async () => {
    const { body } = await office
      .get(`/assignments?directiveId=${await api.directiveId(UPPER)}&timing=overdue&size=1`)
      .expect(200);
    expect(body).toMatchObject({ page: 1, size: 1 });
    expect(body.items[0]).toEqual({
      id: await api.assignmentId(UPPER, '6.a'),
      directive: { id: await api.directiveId(UPPER), number: UPPER, issuedOn: '2026-04-28' },
      parentId: null,
      isGroup: false,
      clause: '6.a',
      content: expect.stringContaining('khảo sát'),
      withheld: null,
      leads: [{ id: await api.unitId('vptw'), name: 'Văn phòng Trung ương Đảng' }],
      deadlinePhrase: 'Hoàn thành trong tháng 4/2026',
      lastDay: '2026-04-30',
      lastTime: null,
      lifecycle: 'assigned',
      timing: 'overdue',
      workingDaysLate: 39,
      extension: 'none',
      extensionsGranted: 0,
      originalLastDay: '2026-04-30',
      originalTiming: 'overdue',
      originalWorkingDaysLate: 39,
      assignedAt: '2026-04-28T09:00:00.000Z',
      updatedAt: expect.any(String),
      version: 1,
    });
  });

  it('names all units of work led by several, once', async () => {
    const rows = await all(
      office,
      `directiveId=${await api.directiveId(UPPER)}&unitId=${await api.unitId('bo-khcn')}`,
    );
    const shared = rows.filter((row) => row.clause === '6.b');
    expect(shared).toHaveLength(1);
    expect(shared[0]?.leads).toHaveLength(3);
  });

  it('counts what each unit has to do, not the parent of a fan-out beside its children', async () => {
    const directive = `directiveId=${await api.directiveId(LOWER)}`;
    const leaves = await all(office, directive);
    const withGroups = await all(office, `${directive}&groups=include`);
    expect(leaves.some((row) => row.isGroup)).toBe(false);
    expect(withGroups.filter((row) => row.isGroup)).toHaveLength(7);
    expect(withGroups.length - leaves.length).toBe(7);
    const parentId = await api.assignmentId(LOWER, '1');
    const children = await all(office, `parentId=${parentId}`);
    expect(children.length).toBeGreaterThan(100);
    expect(new Set(children.map((row) => row.leads[0]?.id)).size).toBe(children.length);
  });

  it('tells the work a unit leads from the work it coordinates', async () => {
    const unit = `unitId=${await api.unitId('so-khcn')}`;
    const [lead, coordinating, any] = await Promise.all([
      all(office, unit),
      all(office, `${unit}&part=coordinating`),
      all(office, `${unit}&part=any`),
    ]);
    expect(lead.length).toBeGreaterThan(0);
    expect(any.length).toBe(lead.length + coordinating.length);
  });

  it('finds words without their marks, and takes signs of patterns for what they are', async () => {
    const found = await all(office, `q=${encodeURIComponent('KHAO SÁT thêm')}`);
    expect(found.map((row) => row.clause)).toEqual(['6.a']);
    expect((await all(office, 'q=2039-cv')).length).toBeGreaterThan(10);
    expect(await all(office, `q=${encodeURIComponent('khao%them')}`)).toEqual([]);
    expect(await all(office, `q=${encodeURIComponent('khao_them')}`)).toEqual([]);
    expect(await all(office, `q=${encodeURIComponent("' OR 1=1 --")}`)).toEqual([]);
  });

  it('narrows by state, term and officer', async () => {
    const officer = await api.personId('chuyen-vien-tong-hop');
    const rows = await all(
      office,
      `lifecycle=assigned&dueFrom=2026-05-01&dueTo=2026-06-24&officerId=${officer}`,
    );
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) {
      expect(row.lifecycle).toBe('assigned');
      expect(row.lastDay! >= '2026-05-01' && row.lastDay! <= '2026-06-24').toBe(true);
    }
  });

  it('sorts either way with undated work last, and pages without gaps or repeats', async () => {
    const directive = `directiveId=${await api.directiveId(UPPER)}`;
    for (const sort of ['lastDay', '-lastDay', '-clause', 'assignedAt,-clause', '-updatedAt']) {
      const whole = (await all(office, `${directive}&sort=${sort}`)).map((row) => row.id);
      const pages: string[] = [];
      for (let page = 1; pages.length < whole.length; page += 1) {
        const { body } = await office
          .get(`/assignments?${directive}&sort=${sort}&size=7&page=${page}`)
          .expect(200);
        pages.push(...(body.items as Row[]).map((row) => row.id));
        expect(body.items.length).toBeGreaterThan(0);
      }
      expect(pages).toEqual(whole);
    }
    for (const [sort, direction] of [
      ['lastDay', 1],
      ['-lastDay', -1],
    ] as const) {
      const days = (await all(office, `${directive}&sort=${sort}`)).map((row) => row.lastDay);
      const dated = days.filter((day) => day !== null);
      expect(days.slice(dated.length).every((day) => day === null)).toBe(true);
      expect(dated).toEqual([...dated].sort((a, b) => direction * (a < b ? -1 : a > b ? 1 : 0)));
    }
  });

  it('gives an empty page behind the last, with the total', async () => {
    const { body } = await office.get('/assignments?page=900&size=200').expect(200);
    expect(body.items).toEqual([]);
    expect(body.total).toBeGreaterThan(100);
  });

  describe('by timing', () => {
    const TIMINGS = [
      'overdue',
      'due_soon',
      'on_track',
      'no_deadline',
      'born_overdue',
      'on_time',
      'late',
    ] as const;
    let works: RandomWork[];
    let directive: string;
    beforeAll(async () => {
      const issuerId = await api.unitId('tinh-uy-hung-yen');
      const { body } = await office
        .post('/directives', {
          number: '1-CV/TU',
          type: 'CV',
          issuerId,
          issuedOn: '2026-01-05',
          subject: 'Thử',
        })
        .expect(201);
      directive = body.id as string;
      works = await storeRandomWork(api, directive, [await api.unitId('so-khcn')], 600, 20_260_625);
    });

    it.each([
      ['in the morning', '2026-06-25', '08:05'],
      ['before the day of UTC begins', '2026-06-25', '06:59'],
      ['on a Saturday', '2026-06-27', '10:00'],
      ['on a Sunday before midnight', '2026-06-28', '23:59'],
      ['on the first minute of a month', '2026-07-01', '00:00'],
      ['amid the holidays of the National Day', '2026-09-01', '15:00'],
    ])('the statement selects exactly what the rule says, %s', async (_when, date, time) => {
      const now = api.clock.now();
      api.clock.set(officeTimeOf(date, time, 'Asia/Ho_Chi_Minh').epochMs);
      const session = await api.as('chuyen-vien-tong-hop');
      const rules = await api.app.get(RulesService).at();
      const soon = dueSoonWorkingDays(rules.policy);
      const expected = new Map(works.map((w) => [w.id, timingOf(w, rules.now, rules.calendar, soon)]));
      for (const timing of TIMINGS) {
        const rows = await all(session, `directiveId=${directive}&timing=${timing}`);
        const wanted = works.filter((w) => expected.get(w.id) === timing).map((w) => w.id);
        expect({ timing, ids: rows.map((row) => row.id).sort() }).toEqual({ timing, ids: wanted.sort() });
        expect(wanted.length).toBeGreaterThan(0);
      }
      const labels = (await all(session, `directiveId=${directive}`)).map((row) => [row.id, row.timing]);
      expect(new Map(labels as [string, string][])).toEqual(expected);
      api.clock.set(now);
    });
  });
});
