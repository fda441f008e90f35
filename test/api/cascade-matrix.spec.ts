import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId } from '../../src/common/ids.js';
import { ApiApp, type Session } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

const UPPER = '2039-CV/VPTW';
const LOWER = '484-CV/TU';

interface Cell {
  clauseId: string;
  assignmentId: string;
  lifecycle: string;
  timing: string;
  bucket: string;
  workingDaysLate: number;
  lastReport: { step: string; percent: number | null; at: string } | null;
}
interface Row {
  unit: { id: string; name: string };
  takenOverBy: { id: string } | null;
  cells: Cell[];
  totals: Record<string, number>;
}

onEachDatabase('the completion matrix', (kind) => {
  let api: ApiApp;
  let office: Session;
  beforeAll(async () => {
    api = await ApiApp.start({}, kind);
    office = await api.as('chuyen-vien-cds-cy');
  });
  afterAll(() => api.stop());

  const matrix = async (session: Session, number: string, query = '') =>
    (await session.get(`/directives/${await api.directiveId(number)}/matrix${query}`).expect(200)).body;
  const rowsOf = async (session: Session, number: string): Promise<Row[]> => {
    const rows: Row[] = [];
    for (let page = 1; ; page += 1) {
      const body = await matrix(session, number, `?size=50&page=${page}`);
      rows.push(...(body.items as Row[]));
      if (page >= body.pages) return rows;
    }
  };

  it('has a column for every fan-out clause in order, a row for every member, and a cell where they meet', async () => {
    const body = await matrix(office, LOWER);
    expect(body.clauses.map(({ clause }: { clause: string }) => clause)).toEqual([
      ...['1', '2.-1', '2.-2', '2.-3', '2.-4', '2.-5', '3.1'],
    ]);
    const rows = await rowsOf(office, LOWER);
    expect(rows).toHaveLength(body.total);
    expect(new Set(rows.map(({ unit }) => unit.id)).size).toBe(rows.length);
    const members = async (clause: string) =>
      (await office.get(`/assignments/${await api.assignmentId(LOWER, clause)}`)).body.members.total;
    for (const { id, clause, totals } of body.clauses as {
      id: string;
      clause: string;
      totals: { total: number };
    }[]) {
      expect(id).toBe(await api.assignmentId(LOWER, clause));
      const cells = rows.filter((row) => row.cells.some((cell) => cell.clauseId === id));
      expect([cells.length, totals.total]).toEqual([await members(clause), await members(clause)]);
    }
  });

  it('adds up: the totals of the members are the totals of the clauses and of the whole', async () => {
    const { clauses, totals } = await matrix(office, LOWER);
    const rows = await rowsOf(office, LOWER);
    const sum = (all: readonly { totals: Record<string, number> }[], name: string): number =>
      all.reduce((n, each) => n + (each.totals[name] ?? 0), 0);
    for (const name of Object.keys(totals)) {
      expect([name, sum(rows, name), sum(clauses, name)]).toEqual([name, totals[name], totals[name]]);
    }
    const { total, ...buckets } = totals as Record<string, number>;
    expect(Object.values(buckets).reduce((a, b) => a + b, 0)).toBe(total);
  });

  it('shows how each share stands, how late it is, what was reported last, and counts it in its bucket', async () => {
    const groupId = await api.groupId('so-ban-nganh-tinh');
    const { body: parent } = await office
      .post('/assignments', {
        directiveId: await api.directiveId(UPPER),
        clause: '12',
        content: 'Việc giao cả nhóm.',
        groupId,
        lastDay: '2026-06-26',
      })
      .expect(201);
    const { items } = (await office.get(`/assignments?parentId=${parent.id}&size=200`)).body as {
      items: { id: string; leads: { id: string; name: string }[] }[];
    };
    const [early, late, partly, idle, taken] = items;
    if (!early || !late || !partly || !idle || !taken) throw new Error('the group is too small');
    const clerkOf = async (id: string): Promise<Session> => {
      const { code } = (await office.get(`/units/${items.find((i) => i.id === id)?.leads[0]?.id}`)).body;
      return api.as(`clerk.${code}`);
    };
    await (await clerkOf(early.id)).post(`/assignments/${early.id}/submission`, { note: 'Xong' }).expect(200);
    await office.post(`/assignments/${early.id}/acceptance`).expect(200);
    await office.post(`/assignments/${taken.id}/withdrawal`, { reason: 'Không còn cần' }).expect(200);
    // Tuesday 30/6: two working days after Friday 26/6.
    api.clock.set('2026-06-30T02:00:00.000Z');
    office = await api.as('chuyen-vien-cds-cy');
    await (await clerkOf(late.id)).post(`/assignments/${late.id}/submission`, { note: 'Muộn' }).expect(200);
    await office.post(`/assignments/${late.id}/acceptance`).expect(200);
    await (
      await clerkOf(partly.id)
    )
      .post(`/assignments/${partly.id}/progress`, { note: 'Một nửa', percent: 50 })
      .expect(200);
    const cells = new Map(
      (await rowsOf(office, UPPER)).flatMap((row) =>
        row.cells.map((cell) => [cell.assignmentId, cell] as const),
      ),
    );
    expect(cells.get(early.id)).toMatchObject({
      clauseId: parent.id,
      lifecycle: 'completed',
      timing: 'on_time',
      bucket: 'done_on_time',
      workingDaysLate: 0,
      lastReport: { step: 'submit', percent: null, at: '2026-06-25T01:05:00.000Z' },
    });
    expect(cells.get(late.id)).toMatchObject({ bucket: 'done_late', workingDaysLate: 2 });
    expect(cells.get(partly.id)).toMatchObject({
      bucket: 'open_overdue',
      workingDaysLate: 2,
      lastReport: { step: 'progress', percent: 50, at: '2026-06-30T02:00:00.000Z' },
    });
    expect(cells.get(idle.id)).toMatchObject({ bucket: 'open_overdue', lastReport: null });
    expect(cells.get(taken.id)).toMatchObject({ lifecycle: 'withdrawn', bucket: 'not_judged' });
    const column = (await matrix(office, UPPER)).clauses.find(({ id }: { id: string }) => id === parent.id);
    expect(column.totals).toEqual({
      total: items.length,
      done_on_time: 1,
      done_late: 1,
      open_in_time: 0,
      open_overdue: items.length - 3,
      no_deadline: 0,
      born_overdue: 0,
      not_judged: 1,
    });
  });

  it('shows a unit its own row alone, with totals of nothing else', async () => {
    const clerk = await api.as('clerk.so-khcn');
    const body = await matrix(clerk, LOWER);
    expect(body.items.map(({ unit }: Row) => unit.id)).toEqual([await api.unitId('so-khcn')]);
    expect(body).toMatchObject({ total: 1, pages: 1, totals: { total: 6 } });
    for (const { clause, totals } of body.clauses) expect([clause, totals.total]).toEqual([clause, 1]);
    expect(body.clauses.map(({ clause }: { clause: string }) => clause)).not.toContain('3.1');
    expect(JSON.stringify(body)).not.toContain('UBND');
  });

  it('shows a leader the units he watches over', async () => {
    const rows = await rowsOf(await api.as('pct-van-xa-ubnd-tinh'), LOWER);
    const ids = rows.map(({ unit }) => unit.id);
    expect(ids).toContain(await api.unitId('so-khcn'));
    expect(ids).not.toContain(await api.unitId('so-tai-chinh'));
  });

  it('comes in pages of members that do not overlap, by name', async () => {
    const first = await matrix(office, LOWER, '?size=10&page=1');
    const second = await matrix(office, LOWER, '?size=10&page=2');
    const names = [...first.items, ...second.items].map(({ unit }: Row) => unit.name);
    expect(new Set(names).size).toBe(20);
    expect(names).toEqual([...names].sort(new Intl.Collator('vi', { numeric: true }).compare));
    expect(second.totals).toEqual(first.totals);
    expect((await matrix(office, LOWER, '?page=99')).items).toEqual([]);
  });

  it('is empty for a directive without fan-outs', async () => {
    const { body } = await office
      .post('/directives', {
        number: '901-CV/TU',
        type: 'CV',
        issuerId: await api.unitId('tinh-uy-hung-yen'),
        issuedOn: '2026-06-01',
        subject: 'Một việc',
      })
      .expect(201);
    expect(await matrix(office, '901-CV/TU')).toMatchObject({ clauses: [], items: [], total: 0, pages: 0 });
    const hidden = await (await api.as('clerk.so-khcn')).get(`/directives/${body.id}/matrix`).expect(404);
    const nobodys = await (await api.as('clerk.so-khcn')).get(`/directives/${newId()}/matrix`).expect(404);
    expect({ ...hidden.body, instance: '' }).toEqual({ ...nobodys.body, instance: '' });
  });
});
