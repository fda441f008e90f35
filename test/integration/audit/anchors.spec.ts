import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { AuditAnchor, AuditCheckJob, AuditTrail, VerifyTrail } from '../../../src/modules/audit/index.js';
import { dropTriggers } from '../../support/audit/drop-triggers.js';
import { onEachDatabase, type TestDatabase } from '../../support/world/databases.js';
import { Office } from '../../support/world/office.js';
import { World } from '../../support/world/world.js';

onEachDatabase('the anchors of the audit trail', (kind) => {
  let database: TestDatabase;
  let world: World;
  let office: Office;

  beforeEach(async () => {
    database = await kind.migrated();
    // A Monday.
    world = await World.open({ database, at: '2026-06-22T08:00' });
    office = await Office.found(world.database);
    await office.person('kiem-tra', { roles: ['inspector'] });
    await office.person('van-phong', { roles: ['office'] });
    await record();
  });
  afterEach(async () => {
    await world.close();
    await database.discard();
  });

  const record = (): Promise<void> =>
    AuditTrail.recordAlone(world.database, {
      at: new Date(world.clock.now()).toISOString(),
      action: 'unit.edit',
      subject: ['unit', 'so-a'],
      after: { name: 'Sở A' },
    });
  /** What inspectors get at a moment at which the trail is looked after. */
  async function mailsAt(local: string) {
    world.setTime(local);
    await world.get(AuditCheckJob).handle();
    await world.deliver();
    return world.newMails();
  }
  const anchors = () => world.database.read.find(AuditAnchor, { order: { seq: 'ASC' } });
  const verify = async (given: { seq: number; hash: string }[] = []) =>
    (await world.get(VerifyTrail).verify(given)).broken;

  it('are mailed to the inspectors once a week, kept, and part of the trail themselves', async () => {
    expect(await mailsAt('2026-06-26T08:00')).toEqual([]);
    const [mail, ...others] = await mailsAt('2026-06-29T08:00');
    expect(others).toEqual([]);
    const [anchor] = await anchors();
    expect(mail?.to).toMatch(/^kiem-tra@/);
    expect(mail?.subject).toBe('[Nhật ký kiểm tra] mốc số 1 (29/6/2026)');
    expect(mail?.text).toContain(`dondoc audit verify --anchor 1:${anchor?.hash}`);
    expect(mail?.text).toContain('08:00 ngày 29/6/2026, nguyên vẹn.');
    expect(await mailsAt('2026-06-29T09:00')).toEqual([]);
    expect(await mailsAt('2026-07-06T08:00')).toHaveLength(1);
    // Between the two anchors stands the record of the first.
    expect((await anchors()).map(({ seq }) => seq)).toEqual([1, 2]);
    expect(await verify()).toBeNull();
  });

  it('are taken once where two workers look at once', async () => {
    world.setTime('2026-06-29T08:00');
    const other = await World.open({ database, at: '2026-06-29T08:00' });
    await Promise.all([world, other].map((each) => each.get(AuditCheckJob).handle()));
    await other.close();
    expect(await anchors()).toHaveLength(1);
    await world.deliver();
    expect(await world.newMails()).toHaveLength(1);
  });

  it('go to nobody who is no inspector any more when the mail leaves', async () => {
    world.setTime('2026-06-29T08:00');
    await world.get(AuditCheckJob).handle();
    await world.database.transaction(({ em }) =>
      em.query(`UPDATE person SET active = ${kind.name === 'SQLite' ? 0 : 'false'} WHERE code = 'kiem-tra'`),
    );
    expect(await world.deliver()).toEqual([{ end: 'cancelled' }]);
  });

  it('find what was cut off behind everybody’s back, and the next mail says so', async () => {
    await mailsAt('2026-06-29T08:00');
    await dropTriggers(world.database);
    const [anchor] = await anchors();
    for (const sql of [
      'DELETE FROM audit_entry',
      `UPDATE audit_head SET seq = 0, hash = '${'0'.repeat(64)}'`,
    ]) {
      await world.database.transaction(({ em }) => em.query(sql));
    }
    expect(await verify()).toEqual({ reason: 'cut_off', seq: 1, through: 1 });
    expect((await mailsAt('2026-07-06T08:00'))[0]?.subject).toContain('KHÔNG CÒN NGUYÊN VẸN');
    // Somebody who removes the kept anchors too is found by the mail.
    for (const table of ['audit_anchor_mail', 'audit_anchor', 'audit_entry', 'audit_head']) {
      await world.database.transaction(({ em }) => em.query(`DELETE FROM ${table}`));
    }
    expect(await verify()).toBeNull();
    expect(await verify([anchor as AuditAnchor])).toMatchObject({ reason: 'cut_off' });
  });
});
