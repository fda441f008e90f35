import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PlainReckoning } from '../../src/domain/follow-up/testing/plain-reckoning.js';
import { addDays } from '../../src/domain/time/local-date.js';
import { VerifyTrail } from '../../src/modules/audit/index.js';
import { CAST, MAIN } from '../support/both-directives/cast.js';
import { STORY } from '../support/both-directives/main-story.js';
import type { ExpectedMail } from '../support/both-directives/expected-mail.js';
import { reckonedMails } from '../support/both-directives/reckoned-mails.js';
import { RegisteredOffice } from '../support/both-directives/registered-office.js';
import { officeLocal } from '../support/world/local-time.js';
import { DEFAULT_POLICY } from '../support/world/office.js';

const REGISTERED = '2026-05-21T16:00';
const END = '2026-07-15T22:00';
/** Nights, the minutes beside the office hours and the weekends too. */
const TIMES = ['02:00', '07:29', '07:30', '10:30', '14:30', '16:30', '17:00', '20:30'];

const momentsOfStory = (): string[] => {
  const moments: string[] = [];
  for (let day = REGISTERED.slice(0, 10); day <= END.slice(0, 10); day = addDays(day, 1))
    moments.push(...TIMES.map((time) => `${day}T${time}`));
  return moments.filter((moment) => moment > REGISTERED && moment <= END);
};

const lineOf = ({ at, to, subject, tasks }: ExpectedMail): string =>
  `${at} ${to}: ${subject} {${tasks.length > 9 ? `${tasks.length}: ` : ''}${tasks.join('; ')}}`;

describe('both directives, registered on 21/5/2026, until mid July', () => {
  let office: RegisteredOffice;
  let sent: ExpectedMail[];
  beforeAll(async () => {
    office = await RegisteredOffice.open(REGISTERED, () => TIMES);
    for (const step of CAST) await office.take(step);
    await office.runTo(END);
    const names = new Map([...office.ids].map(([name, id]) => [id, name]));
    sent = office.mails.map(({ at, to, subject, text }) => ({
      ...{ at, to, subject },
      tasks: [
        ...new Set(
          [...text.matchAll(/\/assignments\/([0-9a-f-]{36})/g)].map(([, id]) => names.get(id!) ?? id!),
        ),
      ].sort(),
    }));
  }, 240_000);
  afterAll(() => office.close());

  it('bring exactly the mails that calendar, policy and what people did call for, and none else', () => {
    const expected = reckonedMails(office.seeds, CAST, momentsOfStory());
    expect(sent.length).toBeGreaterThan(300);
    expect(sent.map(lineOf).sort()).toEqual(expected.map(lineOf).sort());
  });

  it('send on working days within office hours alone', () => {
    const plain = new PlainReckoning(office.seeds.calendar, DEFAULT_POLICY);
    const outside = sent.filter(
      ({ at }) => !plain.isOpen({ date: at.slice(0, 10), time: at.slice(11), epochMs: 0 }),
    );
    expect(outside).toEqual([]);
  });

  it('name, in the week after, the term that was extended with the term before', () => {
    const digest = office.mails.find(({ at, to }) => at === '2026-06-01T07:30' && to.startsWith('bithu@'));
    expect(digest?.text.replace(/\s+/g, ' ')).toMatch(
      /GIA HẠN TỪ NGÀY 25\/5\/2026 \(1\).+Hạn mới 19\/6\/2026: 2039-CV\/VPTW mục 2\.a.+Hạn trước 31\/5\/2026/,
    );
  });

  it('leave a ledger in which every line has ended, and the one that was overtaken says why', async () => {
    const mails: { state: string }[] = await office.world.database.read.query('SELECT state FROM mail');
    expect(mails.filter(({ state }) => state !== 'sent')).toEqual([]);
    const lines: { rule: string; clause: string; reason: string | null }[] =
      await office.world.database.read.query(
        `SELECT n.rule, a.clause, n.reason FROM notice n JOIN assignment a ON a.id = n.assignment_id
         WHERE n.state <> 'sent'`,
      );
    // Accepted before the officer could be told that it had been reported.
    const overtaken = 'Nhiệm vụ đã sang trạng thái khác trước khi thư gửi đi.';
    expect(lines).toEqual([{ rule: 'event-submit', clause: '7.b', reason: overtaken }]);
  });

  it('can be read as a story of the one who was late', async () => {
    const clerk = await office.as('clerk.du-ubnd-tinh');
    const { body } = await clerk.get(`/assignments/${office.id(MAIN)}/timeline?size=100`).expect(200);
    const told = (body.items as { at: string; sentence: string }[]).map(
      ({ at, sentence }) => `${officeLocal(Date.parse(at))} ${sentence}`,
    );
    // What was said in one moment has no order.
    expect(told.sort()).toEqual([...STORY].sort());
  });

  it('leave a trail that holds', async () => {
    expect(await office.api.app.get(VerifyTrail).verify()).toMatchObject({ broken: null });
  });
});
