import { afterEach, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { account, compareWithPlan } from '../../support/product/accounting.js';
import { Dice } from '../../support/product/dice.js';
import { dueWork } from '../../support/product/due-work.js';
import { Installation, MORNING, removeInstallations } from '../../support/product/installation.js';
import type { ProductProcess } from '../../support/product/product-process.js';
import { allSetups } from '../../support/product/setups.js';

const ROUNDS = Number(process.env.FAULT_ROUNDS ?? 5);
/** Give the seed of a failed run to see the same kills again. */
const SEED = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000);

/** A kill by the clock comes within this after the worker began, one at a step within that after it was ready. */
const LATEST_AFTER_GO_MS = 2_500;
const LATEST_AFTER_READY_MS = 1_000;

let installation: Installation;

afterEach(() => removeInstallations());

describe.each(allSetups())('A worker killed with SIGKILL at random moments ($name)', (setup) => {
  it(
    `loses no notice and repeats none over ${ROUNDS} kills while work keeps coming (seed ${SEED})`,
    async () => {
      const dice = new Dice(SEED);
      installation = await Installation.make(setup, { units: 8 });
      let worker = await installation.prepare();
      for (let round = 0; round < ROUNDS; round += 1) {
        await worker.warm();
        const successor = installation.prepare();
        await installation.addWork(dueWork(dice, installation.units, dice.between(2, 6)));
        if (setup.shared) await installation.tick('followup.sweep');
        await killAtRandom(worker, dice);
        worker = await successor;
      }
      await worker.kill();
      await installation.settle();

      const result = await account(installation.database, installation.receiver);
      report(setup.name, result);
      expect(result.faults).toEqual([]);
      expect(await compareWithPlan(installation.database, MORNING)).toEqual([]);
      expect(result.mails.sent).toBeGreaterThan(0);
    },
    60_000 + ROUNDS * 15_000,
  );
});

/** Kills it at some step of some mail, or at some moment if it does not come so far; more work arrives on the way. */
async function killAtRandom(worker: ProductProcess, dice: Dice): Promise<void> {
  const { receiver } = installation;
  const step = dice.one(['connect', 'recipient', 'body-start', 'body-end', 'time', 'time'] as const);
  let left = dice.between(1, 12);
  let more = dice.between(1, 4);
  let arrival: Promise<unknown> = Promise.resolve();
  const meet = (met: typeof step): undefined => {
    if ((more -= 1) === 0) arrival = moreWork(dice);
    if (met === step && (left -= 1) === 0) void worker.kill();
  };
  receiver.behave({
    atConnect: () => meet('connect'),
    atRecipient: () => meet('recipient'),
    atBodyStart: () => meet('body-start'),
    atBodyEnd: () => meet('body-end'),
  });
  worker.go();
  const latest =
    step === 'time'
      ? pause(dice.between(0, LATEST_AFTER_GO_MS))
      : worker.ready().then(
          () => pause(LATEST_AFTER_READY_MS),
          () => undefined,
        );
  await Promise.race([worker.exited, latest]);
  await worker.kill();
  await arrival;
}

async function moreWork(dice: Dice): Promise<void> {
  await installation.addWork(dueWork(dice, installation.units, 2));
  if (installation.setup.shared) await installation.tick('followup.sweep');
}

/** The figures of a run, for whoever reads its output. */
function report(name: string, { mails, notices, accepted }: Awaited<ReturnType<typeof account>>): void {
  process.stdout.write(
    `${name}: ${ROUNDS} kills; mails ${JSON.stringify(mails)}, taken ${accepted}; notices ${JSON.stringify(notices)}\n`,
  );
}
