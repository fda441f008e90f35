import type { Socket } from 'node:net';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { ReconcileService } from '../../../src/modules/outbox/index.js';
import { MORNING } from '../../support/product/installation.js';
import { until } from '../../support/product/until.js';
import { type ScriptedServer, startScriptedServer } from '../../support/smtp/scripted-server.js';
import { onEachDatabase, type TestDatabase } from '../../support/world/databases.js';
import { ledger } from '../../support/world/ledger.js';
import { Office } from '../../support/world/office.js';
import { World } from '../../support/world/world.js';

onEachDatabase('a worker that is taken for dead and is not', (kind) => {
  let database: TestDatabase;
  let server: ScriptedServer;
  let slow: World;
  let other: World;
  let sockets: Socket[];
  /** Whether the server lets the next sender wait before it asks for a body. */
  let keepWaiting: boolean;

  beforeEach(async () => {
    sockets = [];
    keepWaiting = false;
    server = await startScriptedServer({
      rcpt: (socket) => {
        if (keepWaiting) sockets.push(socket);
        else socket.write('250 recipient ok\r\n');
      },
      bodyEnd: (socket) => void sockets.push(socket),
    });
    database = await kind.migrated();
    // Neither gives a sign of life, as a process would whose machine is out of breath.
    const env = { MAIL_URL: `${server.url}?tls=none` };
    slow = await World.open({ database, at: MORNING, env });
    other = await World.open({ database, at: MORNING, env });
    const office = await Office.found(slow.database);
    await office.unit('so-a');
    await office.directive('1-CV/TU');
    await office.assignment({ lastDay: '2026-06-26' });
    await slow.sweep();
  });
  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    await slow.close();
    await other.close();
    await server.close();
    await database.discard();
  });

  const states = async (): Promise<string[]> =>
    (await ledger(other)).map((l) => `${l.recipient} ${l.state} in ${l.mailState}`);

  async function presumedDead(): Promise<{ readonly delivered: ReturnType<World['deliver']> }> {
    const delivered = slow.deliver();
    await until(() => sockets.length === 1, 'the body to arrive');
    expect(await other.get(ReconcileService).reconcile()).toEqual({ queued: 0, unknown: 1 });
    expect(await states()).toEqual(['clerk.so-a unknown in unknown']);
    expect(await other.deliver()).toEqual([]);
    return { delivered };
  }

  it('has the last word on its mail: the answer it gets replaces the unknown, in the ledger too', async () => {
    const { delivered } = await presumedDead();
    sockets[0]?.write('250 2.0.0 queued\r\n');
    expect(await delivered).toEqual([{ end: 'sent' }]);
    expect(await states()).toEqual(['clerk.so-a sent in sent']);
  });

  it('without an answer leaves the mail unknown, and nobody sends it again', async () => {
    const { delivered } = await presumedDead();
    sockets[0]?.destroy();
    expect(await delivered).toEqual([{ end: 'unknown' }]);
    expect(await states()).toEqual(['clerk.so-a unknown in unknown']);
    expect(await other.sweep()).toEqual({ notices: 0, mails: 0 });
    expect(await other.deliver()).toEqual([]);
  });

  it('sends nothing of a mail that another worker took over before it began', async () => {
    keepWaiting = true;
    const delivered = slow.deliver();
    await until(() => sockets.length === 1, 'it to wait for the server');
    expect(await other.get(ReconcileService).reconcile()).toEqual({ queued: 1, unknown: 0 });
    keepWaiting = false;
    const takenOver = other.deliver();
    await until(() => sockets.length === 2, 'the body from the other');

    sockets[0]?.write('250 recipient ok\r\n');
    expect(await delivered).toEqual([{ later: 30_000, reason: 'NOT_RECORDED' }]);
    sockets[1]?.write('250 2.0.0 queued\r\n');
    expect(await takenOver).toEqual([{ end: 'sent' }]);
    expect(await states()).toEqual(['clerk.so-a sent in sent']);
    const [{ message_id: messageId }] = await other.database.read.query<[{ message_id: string }]>(
      'SELECT message_id FROM mail',
    );
    expect(server.bodyCount(messageId)).toBe(1);
  });
});
