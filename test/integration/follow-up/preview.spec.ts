import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { NoticePreview } from '../../../src/modules/notices/index.js';
import { SweepService } from '../../../src/modules/follow-up/index.js';
import { onEachDatabase, type TestDatabase } from '../../support/world/databases.js';
import { count } from '../../support/world/ledger.js';
import { officeMs } from '../../support/world/local-time.js';
import { Office } from '../../support/world/office.js';
import { World } from '../../support/world/world.js';

onEachDatabase('looking at what a sweep would plan', (kind) => {
  let database: TestDatabase;
  let world: World;
  let office: Office;
  let assignment: string;

  beforeEach(async () => {
    database = await kind.migrated();
    world = await World.open({ database, at: '2026-06-18T08:00' });
    office = await Office.found(world.database);
    await office.unit('so-a');
    await office.directive('1-CV/TU');
    assignment = await office.assignment({ lastDay: '2026-06-24', assignedAt: '2026-06-10T10:00' });
  });
  afterEach(async () => {
    await world.close();
    await database.discard();
  });

  async function asOf(local: string): Promise<string[]> {
    const atMs = officeMs(local);
    const described = await world.get(NoticePreview).describe(world.get(SweepService).preview(atMs), atMs);
    return described.map((n) => `${n.rule} ${n.recipient.split('@')[0] ?? ''}`);
  }

  it('tells any day to come', async () => {
    expect(await asOf('2026-06-24T08:00')).toEqual(['reminder-0 clerk.so-a']);
    expect(await asOf('2026-06-25T08:00')).toEqual(['overdue clerk.so-a', 'escalation-1 head.so-a']);
    expect(await asOf('2026-06-25T19:00')).toEqual([]);
    expect(await asOf('2026-06-27T08:00')).toEqual([]);
  });

  it('writes nothing', async () => {
    const tables = ['notice', 'mail', 'digest', 'lease', 'setting', 'assignment_step'];
    const before = await Promise.all(tables.map((table) => count(world, table)));
    for (const day of ['2026-06-10', '2026-06-24', '2026-07-10']) await asOf(`${day}T08:00`);
    expect(await Promise.all(tables.map((table) => count(world, table)))).toEqual(before);
  });

  it('describes each notice so that a person can check it', async () => {
    const atMs = officeMs('2026-06-25T08:00');
    const [first] = await world.get(NoticePreview).describe(world.get(SweepService).preview(atMs), atMs);
    expect(first).toEqual({
      kind: 'overdue',
      rule: 'overdue',
      rung: null,
      directive: '1-CV/TU',
      clause: '1',
      unit: 'Đơn vị so-a',
      recipient: 'clerk.so-a@coquan.example',
      due: '2026-06-24',
      workingDaysLate: 1,
      occurrence: '2026-06-24+1',
      why: '1-CV/TU mục 1 (“chậm nhất ngày 2026-06-24”): hạn cuối 24/6/2026 đã qua 1 ngày làm việc, đơn vị chưa báo cáo hoàn thành.',
    });
  });

  it('sees in a past moment the state the work had then', async () => {
    await office.step(assignment, 'receive', 'clerk.so-a', '2026-06-11T08:00');
    await office.step(assignment, 'submit', 'clerk.so-a', '2026-06-19T10:00');
    await office.step(assignment, 'return', 'vanphong', '2026-06-23T10:00');
    await office.step(assignment, 'submit', 'clerk.so-a', '2026-06-24T10:00');
    await office.step(assignment, 'accept', 'vanphong', '2026-06-25T10:00');
    expect(await asOf('2026-06-19T09:00')).toEqual(['reminder-3 clerk.so-a']);
    expect(await asOf('2026-06-19T10:00')).toEqual([]);
    expect(await asOf('2026-06-23T09:00')).toEqual([]);
    expect(await asOf('2026-06-23T11:00')).toEqual(['reminder-1 clerk.so-a']);
    expect(await asOf('2026-06-24T11:00')).toEqual([]);
    expect(await asOf('2026-07-20T11:00')).toEqual([]);
  });

  it('sees no work that had not been given yet', async () => {
    await office.assignment({ clause: '2', assignedAt: '2026-06-23T15:00', lastDay: '2026-06-23' });
    expect(await asOf('2026-06-23T14:59')).toEqual(['reminder-1 clerk.so-a']);
    expect(await asOf('2026-06-23T15:00')).toEqual(['reminder-1 clerk.so-a', 'reminder-0 clerk.so-a']);
  });

  it('sees the ledger of that moment: what was planned before is not planned again, what came later is', async () => {
    for (const at of ['2026-06-19T07:30', '2026-06-23T07:30', '2026-06-24T07:30']) {
      world.setTime(at);
      await world.sweep();
    }
    expect(await asOf('2026-06-19T07:30')).toEqual(['reminder-3 clerk.so-a']);
    expect(await asOf('2026-06-19T07:31')).toEqual([]);
    expect(await asOf('2026-06-23T07:30')).toEqual(['reminder-1 clerk.so-a']);
    expect(await asOf('2026-06-24T08:00')).toEqual([]);
    expect(await asOf('2026-06-25T08:00')).toEqual(['overdue clerk.so-a', 'escalation-1 head.so-a']);
  });

  it('says in advance exactly what the sweep of that moment then does', async () => {
    const foretold = await asOf('2026-06-25T07:30');
    world.setTime('2026-06-25T07:30');
    const { notices } = await world.sweep();
    expect(notices).toBe(foretold.length);
  });
});
