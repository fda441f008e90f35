import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ApiApp } from '../support/api/api-app.js';
let api: ApiApp;
beforeAll(async () => {
  const t = Date.now();
  api = await ApiApp.start();
  console.log('start', Date.now() - t);
});
afterAll(() => api.stop());
it('works', async () => {
  const office = await api.as('chuyen-vien-cds-cy');
  const r = await office.get('/assignments?timing=overdue&size=3');
  console.log(r.status, JSON.stringify(r.body, null, 1).slice(0, 1500));
  const d = await office.get('/assignments/' + r.body.items[0].id);
  console.log(d.status, JSON.stringify(d.body, null, 1));
  const clerk = await api.as('clerk.vptw');
  const c = await clerk.get('/assignments?size=1');
  console.log(c.status, c.body.total);
  const o = await api.http.get('/api/openapi.json');
  console.log(o.status, o.text.length);
  expect(1).toBe(1);
});
