import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '../../src/domain/time/local-date.js';
import { SCHEDULES } from '../../src/jobs/schedules.js';
import { account } from '../support/product/accounting.js';
import type { ProductProcess } from '../support/product/product-process.js';
import { Production, today } from '../support/product/production.js';
import { until } from '../support/product/until.js';
import { Visitor } from '../support/product/visitor.js';

const OFFICER = 'chuyen-vien-cds-cy';
const PASSWORD = 'một mật khẩu đủ dài';
const STOPPED = { code: 0, signal: null };

/** One installation lives through all of these, in this order. */
describe('Two API and two worker processes, as docker-compose.yml has them', () => {
  let production: Production;
  let api: ProductProcess[];
  let workers: ProductProcess[];
  let officer: Visitor;
  let units: string[];
  let directive: object;
  let directiveId: string;

  const first = () => api[0] as ProductProcess;
  const second = () => api[1] as ProductProcess;
  const all = () => [...api, ...workers];

  beforeAll(async () => {
    production = await Production.prepare();
  }, 120_000);
  afterAll(() => production?.remove(), 60_000);

  it('are ready after migrate, seed and a first account', async () => {
    expect(await production.command(['migrate'])).toContain('up to date');
    expect(await production.command(['seed'])).toContain('The first data is loaded');
    expect(await production.command(['account', OFFICER], `${PASSWORD}\n`)).toContain(OFFICER);
    await production.watch();
    await production.workRoundTheClock();

    [api, workers] = await Promise.all([production.start('api'), production.start('worker')]);
    expect([api.length, workers.length]).toEqual([2, 2]);
    expect(await healthOf(all())).toEqual(all().map(() => ({ status: 200, failing: [] })));
    expect(await Promise.all(all().map((process) => production.isHealthy(process)))).toEqual(
      all().map(() => true),
    );
    expect(await production.queue.schedules()).toEqual(SCHEDULES.map(({ job }) => job).sort());
    expect(await production.query('SELECT login FROM account')).toEqual([{ login: OFFICER }]);
  }, 400_000);

  it('know a session of one API process at the other, and end it at both', async () => {
    officer = await Visitor.signIn(first(), OFFICER, PASSWORD);
    const profile = (await officer.get(first(), '/session').expect(200)).body;
    expect((await officer.get(second(), '/session').expect(200)).body).toEqual(profile);

    const other = await Visitor.signIn(second(), OFFICER, PASSWORD);
    await other.get(first(), '/session').expect(200);
    await other.delete(first(), '/session').expect(204);
    await other.get(second(), '/session').expect(401);
    await officer.get(second(), '/session').expect(200);
  });

  it('show at one API process at once what was registered at the other', async () => {
    units = await unitsWithContactAndHead(production, 20);
    const [issuer] = await production.query<{ id: string }>(
      `SELECT id FROM unit WHERE code = 'tinh-uy-hung-yen'`,
    );
    directive = {
      number: '901-CV/TU',
      type: 'CV',
      issuedOn: addDays(today(), -20),
      issuerId: issuer?.id,
      subject: 'Một việc cần làm ngay',
    };
    const { body: registered } = await officer.post(first(), '/directives', directive).expect(201);
    directiveId = registered.id as string;
    expect((await officer.get(second(), `/directives/${directiveId}`).expect(200)).body).toEqual(registered);

    const id = await giveOut(second(), units[0] as string);
    const { body: seen } = await officer.get(first(), `/assignments/${id}`).expect(200);
    expect(seen).toEqual((await officer.get(second(), `/assignments/${id}`).expect(200)).body);
    expect((await officer.get(first(), `/directives/${directiveId}`)).body.assignments).toMatchObject([
      { id },
    ]);
  });

  it('let one of two simultaneous changes of a version win, and show the other what it has become', async () => {
    const id = await giveOut(first(), units[0] as string);
    for (let version = 1; version <= 6; version += 1) {
      const answers = await Promise.all(
        [first(), second()].map((process, i) =>
          officer.patch(process, `/assignments/${id}`, {
            content: `Lời ${version} của người ${i}`,
            version,
          }),
        ),
      );
      const [won, lost] = answers.sort((a, b) => a.status - b.status);
      expect([won?.status, lost?.status]).toEqual([200, 409]);
      expect(lost?.body).toMatchObject({
        code: 'REQUEST.STALE_VERSION',
        currentVersion: version + 1,
        current: { content: won?.body.content },
      });
      for (const process of api) {
        const { body } = await officer.get(process, `/assignments/${id}`).expect(200);
        expect(body).toMatchObject({ version: version + 1, content: won?.body.content });
      }
    }
  });

  it('answer more people at once than a process has connections to the database', async () => {
    const times = Array.from({ length: 40 }, (_, i) => i);
    const ids = await Promise.all(times.map((i) => giveOut(first(), units[i % units.length] as string)));
    expect(new Set(ids).size).toBe(times.length);
    const answers = await Promise.all(
      ids.flatMap((id, i) => [
        officer.patch(first(), `/assignments/${id}`, { content: `Lời mới ${i}`, version: 1 }),
        officer.post(first(), '/directives', { ...directive, number: `${1000 + i}-CV/TU` }),
        officer.get(first(), `/assignments?q=${i}`),
      ]),
    );
    expect(tally(answers.map(({ status }) => status))).toEqual({ 200: 80, 201: 40 });
  });

  it('plan overdue work once and mail it once, over TLS and signed in, both workers at it', async () => {
    const ids = await giveOutOverdue(units.slice(0, 12));
    for (const _tick of [1, 2, 3]) await production.queue.tick('followup.sweep');
    await production.queue.tick('digest.sweep');
    await production.settle();

    expect(await rulesOf(production, ids)).toEqual(told(12));
    await expectLedgerMailed();
    const { messages } = production.receiver;
    // The seeds alone have overdue and undated work for most units of the province.
    expect(messages.length).toBeGreaterThan(100);
    expect(messages.filter(({ secure, user }) => !secure || user === undefined)).toEqual([]);
    expect(new Set(messages.map(({ from }) => from))).toEqual(new Set(['dondoc@tinh.example']));
    expect(workers.map((worker) => worker.did('mail.deliver'))).toEqual([true, true]);

    await production.settle();
    expect(production.receiver.messages).toHaveLength(messages.length);
  }, 150_000);

  it('go on when a worker is killed and an API process stopped, and take both back', async () => {
    const ids = await giveOutOverdue(units);
    let open = (): void => undefined;
    const gate = new Promise<undefined>((resolve) => (open = () => resolve(undefined)));
    production.receiver.behave({ atRecipient: () => gate });
    await production.queue.tick('followup.sweep');
    await until(async () => (await holders(production)) === 2, 'both workers to have mails in hand');

    const [killed, survivor] = workers as [ProductProcess, ProductProcess];
    const [, exit] = await Promise.all([killed.kill(), first().stop()]);
    expect(exit).toEqual(STOPPED);
    open();
    production.receiver.behave({});

    const newcomer = await Visitor.signIn(second(), OFFICER, PASSWORD);
    await newcomer.get(second(), `/assignments/${ids[0]}`).expect(200);
    await officer.get(second(), '/session').expect(200);
    await production.settle();
    expect(await rulesOf(production, ids)).toEqual(told(20));
    await expectLedgerMailed();
    expect(await healthOf([second(), survivor])).toEqual(Array(2).fill({ status: 200, failing: [] }));

    const [backApi, backWorker] = await Promise.all([
      production.start('api', 1),
      production.start('worker', 1),
    ]);
    api = [...backApi, second()];
    workers = [survivor, ...backWorker];
    expect(await healthOf(all())).toEqual(all().map(() => ({ status: 200, failing: [] })));
    await newcomer.get(first(), '/session').expect(200);
    await giveOutOverdue(units);
    await production.settle();
    await expectLedgerMailed();
    expect(backWorker[0]?.did('mail.deliver')).toBe(true);
  }, 150_000);

  it('stop in order on SIGTERM amid many mails; what was pending leaves at the next start', async () => {
    const before = production.receiver.messages.length;
    await giveOutOverdue(units);
    await production.queue.tick('followup.sweep');
    await until(() => production.receiver.messages.length >= before + 5, 'the first mails to leave');
    expect(await Promise.all(all().map((process) => process.stop()))).toEqual(all().map(() => STOPPED));
    expect(await production.countMails('claimed', 'sending', 'unknown', 'failed')).toBe(0);
    expect(await production.countMails('sent')).toBe(production.receiver.messages.length);
    expect(await production.query(`SELECT name FROM lease WHERE holder IS NOT NULL`)).toEqual([]);
    expect(all().flatMap((process) => process.complaints.filter(({ level }) => level !== 'warn'))).toEqual(
      [],
    );

    workers = await production.start('worker', 1);
    await production.settle();
    await expectLedgerMailed();
    expect(await workers[0]?.stop()).toEqual(STOPPED);
  }, 150_000);

  /** An assignment of one unit with a month's time. */
  async function giveOut(at: ProductProcess, unit: string): Promise<string> {
    const assignment = { directiveId, clause: '1', content: 'Làm một việc', leads: [unit] };
    const { body } = await officer
      .post(at, '/assignments', { ...assignment, lastDay: addDays(today(), 30) })
      .expect(201);
    return body.id as string;
  }

  /** One assignment each, given out at both processes in turn; the clock cannot be moved, so their dates are. */
  async function giveOutOverdue(leads: readonly string[]): Promise<string[]> {
    const ids = await Promise.all(leads.map((unit, i) => giveOut(i % 2 === 0 ? first() : second(), unit)));
    const [assignedOn, lastDay] = [addDays(today(), -10), addDays(today(), -1)];
    await production.database.transaction(({ em }) =>
      em.query(
        `UPDATE assignment SET assigned_on = '${assignedOn}', last_day = '${lastDay}' WHERE id IN (${quoted(ids)})`,
      ),
    );
    return ids;
  }

  /** The relay holds exactly the ledger's mails, each once. */
  async function expectLedgerMailed(): Promise<void> {
    const { faults, mails } = await account(production.database, production.receiver);
    expect(faults).toEqual([]);
    expect(mails).toEqual({ sent: production.receiver.messages.length });
  }
});

const healthOf = (processes: readonly ProductProcess[]) =>
  Promise.all(processes.map((process) => process.health()));

/** Units of which somebody reads the mail and somebody answers for them, for good. */
async function unitsWithContactAndHead(production: Production, count: number): Promise<string[]> {
  const rows = await production.query<{ id: string }>(
    `SELECT u.id FROM unit u WHERE u.valid_to IS NULL
       AND (SELECT COUNT(*) FROM unit_contact c WHERE c.unit_id = u.id) = 1
       AND (SELECT COUNT(*) FROM appointment a WHERE a.unit_id = u.id AND a.to_on IS NULL) = 1
     ORDER BY u.code LIMIT ${count}`,
  );
  return rows.map(({ id }) => id);
}

/** What so many overdue assignments bring, each of a unit with one contact and one head: both hear that it was given. */
const told = (count: number) => ({ 'event-assign': 2 * count, overdue: count, 'escalation-1': count });

/** How many notices of these assignments there are, by rule. */
async function rulesOf(production: Production, ids: readonly string[]): Promise<Record<string, number>> {
  const rows = await production.query<{ rule: string; n: string }>(
    `SELECT rule, COUNT(*) AS n FROM notice WHERE assignment_id IN (${quoted(ids)}) GROUP BY rule`,
  );
  return Object.fromEntries(rows.map(({ rule, n }) => [rule, Number(n)]));
}

function tally(statuses: readonly number[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const status of statuses) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** How many workers have a mail in hand. */
async function holders(production: Production): Promise<number> {
  const rows = await production.query(`SELECT DISTINCT claimed_by FROM mail WHERE state = 'claimed'`);
  return rows.length;
}

const quoted = (ids: readonly string[]): string => ids.map((id) => `'${id}'`).join(', ');
