import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { VerifyTrail } from '../../../src/modules/audit/index.js';
import { ApiApp, type Session } from '../../support/api/api-app.js';
import { refuseWrites } from '../../support/product/database-fault.js';
import { onEachDatabase } from '../../support/world/databases.js';

onEachDatabase('a database that refuses to write the audit trail', (kind) => {
  let api: ApiApp;
  let office: Session;
  beforeAll(async () => {
    api = await ApiApp.start({ LOG_LEVEL: 'silent' }, kind);
    office = await api.as('chuyen-vien-cds-cy');
  });
  afterAll(() => api.stop());

  it.each([
    ['audit_entry', 'INSERT'],
    ['audit_head', 'UPDATE'],
  ] as const)(
    'at %s stores nothing of the change; afterwards the chain goes on whole',
    async (table, event) => {
      const unit = {
        code: `don-vi-${table.replace('_', '-')}`,
        name: 'A',
        shortName: 'A',
        kind: 'department',
      };
      const id = await api.assignmentId('484-CV/TU', '3.2');
      const before = await api.everything();
      const mend = await refuseWrites(api.database, { table, event, when: 'NEW.seq > 0' });
      await office.post('/units', unit).expect(500);
      await office.post(`/assignments/${id}/withdrawal`, { reason: 'x' }).expect(500);
      expect(await api.everything()).toBe(before);
      await mend();
      await office.post('/units', unit).expect(201);
      expect((await api.app.get(VerifyTrail).verify()).broken).toBeNull();
    },
  );
});
