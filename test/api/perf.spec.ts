import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ApiApp } from '../support/api/api-app.js';
import { insertRows } from '../../src/database/insert-rows.js';
import { newId } from '../../src/common/ids.js';
import { Unit } from '../../src/modules/units/index.js';
import { Directive } from '../../src/modules/directives/index.js';
let api: ApiApp;
const N = 100_000;
beforeAll(async () => {
  api = await ApiApp.start({ DATABASE_URL: process.env['PERF_DB'] ?? '' });
  const units = (await api.database.read.find(Unit)).map((u) => u.id).slice(0, 200);
  const d = (await api.database.read.find(Directive))[0]!;
  const at = '2026-05-01T00:00:00.000Z';
  let s = 7; const rnd = (n: number) => { s = (s * 1103515245 + 12345) % 2147483648; return s % n; };
  const day = (k: number) => new Date(Date.parse('2026-06-25') + k * 86400000).toISOString().slice(0, 10);
  await api.database.transaction(async ({ em }) => {
    for (let c = 0; c < N; c += 5000) {
      const rows = []; const parts = [];
      for (let i = 0; i < 5000; i++) {
        const id = newId(); const r = rnd(100);
        const lastDay = r < 30 ? day(-1 - rnd(60)) : r < 50 ? day(rnd(7)) : r < 90 ? day(8 + rnd(200)) : null;
        rows.push({ id, directive_id: d.id, parent_id: null, is_group: false, clause: String(i % 20), content: 'Nội dung nhiệm vụ số ' + i + ' '.repeat(1) + 'rà soát, hoàn thiện quy trình nghiệp vụ và báo cáo kết quả thực hiện. '.repeat(3), lead_basis: 'single', deadline_phrase: null, last_day: lastDay, last_time: null, original_last_day: lastDay, recurring: false, lifecycle: rnd(10) < 2 ? 'completed' : 'in_progress', assigned_on: '2026-03-01', assigned_at: at, search_text: 'noi dung nhiem vu so ' + i, version: 1, created_at: at, updated_at: at });
        const u = rnd(units.length);
        parts.push({ id: newId(), assignment_id: id, unit_id: units[u]!, role: 'lead', phrase: null });
        parts.push({ id: newId(), assignment_id: id, unit_id: units[(u + 3) % units.length]!, role: 'coordinating', phrase: null });
        parts.push({ id: newId(), assignment_id: id, unit_id: units[(u + 9) % units.length]!, role: 'coordinating', phrase: null });
      }
      await insertRows(em, 'assignment', rows); await insertRows(em, 'participation', parts);
    }
  });
}, 120000);
afterAll(() => api.stop());
it('fast', async () => {
  const office = await api.as('chuyen-vien-cds-cy');
  const clerk = await api.as('clerk.so-khcn');
  const lead = await api.as('pct-thuong-truc-ubnd-tinh');
  const unitId = (await clerk.get('/session')).body.unit.id;
  await api.app.listen(0); const base = 'http://127.0.0.1:' + (api.app.getHttpServer().address() as any).port;
  const time = async (name: string, who: any, path: string) => {
    const run = async () => { const r = await fetch(base + '/api/v1' + path, { headers: { cookie: who.cookie } }); return { statusCode: r.status, body: await r.text() }; };
    const r = await run(); await run();
    const ts: number[] = []; for (let i = 0; i < 15; i++) { const t = performance.now(); await run(); ts.push(performance.now() - t); }
    ts.sort((a, b) => a - b);
    process.stderr.write(`${name.padEnd(40)} ${r.statusCode} total=${JSON.parse(r.body).total} median=${ts[7]!.toFixed(2)}ms max=${ts[14]!.toFixed(2)}\n`);
  };
  const { ListAssignments } = await import('../../src/modules/assignments/index.js');
  const { Callers } = await import('../../src/modules/access/callers.js');
  const { RulesService } = await import('../../src/modules/rules/index.js');
  const me = (await api.app.get(Callers).bySession(office.cookie.split('=')[1]!))!.caller;
  const inner = async (name: string, f: () => Promise<unknown>) => { await f(); const ts: number[] = []; for (let i = 0; i < 31; i++) { const t = performance.now(); await f(); ts.push(performance.now() - t); } ts.sort((a, b) => a - b); process.stderr.write(`  inner ${name}: ${ts[15]!.toFixed(2)} min ${ts[0]!.toFixed(2)}\n`); };
  const q = { unitId, timing: 'overdue', size: 50, page: 1, part: 'lead', groups: 'exclude' } as any;
  const la = api.app.get(ListAssignments) as any;
  await inner('caller', () => api.app.get(Callers).bySession(office.cookie.split('=')[1]!));
  await inner('rules', () => api.app.get(RulesService).at());
  await inner('list', () => la.list(me, q));
  const orig = api.database.read.queryRunner; void orig;
  for (let k = 0; k < 1; k++) {
  await time('session', office, '/session');
  await time('overdue of a unit (office)', office, `/assignments?unitId=${unitId}&timing=overdue&size=50`);
  await time('overdue of own unit (clerk)', clerk, `/assignments?unitId=${unitId}&timing=overdue&size=50`);
  await time('clerk, nothing named', clerk, `/assignments?size=50`);
  await time('clerk overdue', clerk, `/assignments?size=50&timing=overdue`);
  await time('leader, nothing named', lead, `/assignments?size=50`);
  await time('leader overdue', lead, `/assignments?size=50&timing=overdue`);
  await time('office, nothing named', office, `/assignments?size=50`);
  await time('office overdue', office, `/assignments?size=50&timing=overdue`);
  await time('office page 1000', office, `/assignments?size=50&page=1000`);
  await time('office q', office, `/assignments?size=50&q=so 4999`);
  await time('office -updatedAt', office, `/assignments?size=50&sort=-updatedAt`);
  await time('office due range', office, `/assignments?size=50&dueFrom=2026-07-01&dueTo=2026-07-31`);
  await time('office late', office, `/assignments?size=50&timing=late`);
  }
  expect(1).toBe(1);
}, 120000);
