import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isoWeekday, toEpochDay } from '../../src/domain/time/local-date.js';
import { sqlite, type TestDatabase } from '../support/world/databases.js';
import { EVERY_HOUR, Story, type StoryMail } from '../support/world/story.js';
import { World } from '../support/world/world.js';

interface Line {
  rule: string;
  state: string;
  dueOn: string;
  lastDay: string | null;
  clause: string;
  directive: string;
  recipient: string;
  messageId: string;
  mailState: string;
}

const isDigest = (mail: StoryMail): boolean => mail.subject.startsWith('[Bản tổng hợp');

/** Fourteen weeks from the day of 484-CV/TU: the ladders of June end in them, and a worked Saturday lies in them. */
describe('both directives, swept every working hour from 21/5 to 28/8/2026 while nobody reports', () => {
  let database: TestDatabase;
  let world: World;
  let mails: StoryMail[];
  let ledger: Line[];

  beforeAll(async () => {
    database = await sqlite.blank();
    world = await World.open({ database, at: '2026-05-21T16:00' });
    await world.loadSeeds();
    const story = new Story(world, '2026-05-21T16:00', EVERY_HOUR);
    mails = await story.runTo('2026-08-28T21:00');
    ledger = await world.database.read.query(
      `SELECT n.rule, n.state, n.due_on AS "dueOn", n.last_day AS "lastDay", a.clause, d.number AS directive,
              p.email AS recipient, m.message_id AS "messageId", m.state AS "mailState"
       FROM notice n JOIN assignment a ON a.id = n.assignment_id JOIN directive d ON d.id = a.directive_id
       JOIN person p ON p.id = n.recipient_id JOIN mail m ON m.id = n.mail_id ORDER BY n.due_on`,
    );
  }, 240_000);
  afterAll(async () => {
    await world.close();
    await database.discard();
  });

  it('sends nobody more than one follow-up mail a sweep', () => {
    const each = mails.filter((m) => !isDigest(m)).map((m) => `${m.at} ${m.to}`);
    expect(each.length).toBeGreaterThan(300);
    expect(new Set(each).size).toBe(each.length);
  });

  it('sends only on working days within office hours, the worked Saturday among them', () => {
    const days = [...new Set(mails.map((m) => m.at.slice(0, 10)))];
    expect(days.filter((day) => isoWeekday(toEpochDay(day)) > 5 && day !== '2026-08-22')).toEqual([]);
    const times = mails.map((m) => m.at.slice(11));
    expect(times.filter((time) => time < '07:30' || time >= '17:00')).toEqual([]);
  });

  it('delivers the mails of the ledger, each once, and leaves none of them waiting', async () => {
    const written: { id: string; state: string }[] = await world.database.read.query(
      'SELECT message_id AS id, state FROM mail',
    );
    expect(written.filter((m) => m.state !== 'sent')).toEqual([]);
    expect(mails.map((m) => m.messageId).sort()).toEqual(written.map((m) => m.id).sort());
    expect(ledger.filter((line) => line.state !== 'sent')).toEqual([]);
  });

  it('climbs the ladder of 484-CV/TU 3.2 once and stops at its end', () => {
    const days = (rule: string): string[] => [
      ...new Set(
        ledger
          .filter((l) => l.directive === '484-CV/TU' && l.clause === '3.2' && l.rule.startsWith(rule))
          .map((l) => l.dueOn),
      ),
    ];
    const repeats = ['2026-07-08', '2026-07-15', '2026-07-22', '2026-07-29', '2026-08-05', '2026-08-12'];
    expect(days('reminder')).toEqual(['2026-06-15', '2026-06-19', '2026-06-23', '2026-06-24']);
    expect(days('overdue')).toEqual(['2026-06-25', ...repeats]);
    expect(days('escalation-1')).toEqual(['2026-06-25', ...repeats]);
    expect(days('escalation-2')).toEqual(['2026-06-29', ...repeats]);
    expect(days('escalation-3')).toEqual(['2026-07-01', ...repeats]);
  });

  it('tells a person of one occurrence once', () => {
    const occurrences = ledger
      .filter((l) => l.rule !== 'review')
      .map((l) => [l.directive, l.clause, l.rule, l.dueOn, l.recipient].join(' '));
    expect(new Set(occurrences).size).toBe(occurrences.length);
  });

  it('says nothing more once six repeats have gone unheard', () => {
    // What is due later than 24/6 and still open is due on 31/12.
    const later = mails.filter((m) => m.at >= '2026-08-13' && !isDigest(m));
    expect(later.map((m) => `${m.at} ${m.to} ${m.subject}`)).toEqual([]);
  });

  it('asks every unit for its undated work on the first working day of each month, in one mail', () => {
    const reviews = mails.filter((m) => m.subject.startsWith('[Rà soát]'));
    const days = new Set(reviews.map((m) => m.at));
    expect([...days]).toEqual([
      // That of May for 2039-CV/VPTW, given on 28/4: the product came into use later.
      '2026-05-21T16:30',
      ...['2026-06-01T07:30', '2026-07-01T07:30', '2026-08-03T07:30'],
    ]);
    const communes = (day: string): number =>
      new Set(reviews.filter((m) => m.at.startsWith(day) && /^vanthu\.\d{5}@/.test(m.to)).map((m) => m.to))
        .size;
    for (const day of ['2026-06-01', '2026-07-01', '2026-08-03']) expect(communes(day)).toBe(104);
  });

  it('gives the standing leaders their digest every Monday and on the first working day of the month', () => {
    const digests = mails.filter((m) => isDigest(m) && m.to === 'bithu@hungyen.example');
    expect(digests.map((m) => m.at.slice(0, 10))).toEqual([
      // The digest of that week, made up for as soon as the product came into use.
      '2026-05-21',
      ...['2026-05-25', '2026-06-01', '2026-06-08', '2026-06-15', '2026-06-22', '2026-06-29', '2026-07-01'],
      ...['2026-07-06', '2026-07-13', '2026-07-20', '2026-07-27', '2026-08-03', '2026-08-10', '2026-08-17'],
      '2026-08-24',
    ]);
    expect(
      digests.filter((m) => m.subject.startsWith('[Bản tổng hợp tháng]')).map((m) => m.at.slice(5, 10)),
    ).toEqual(['06-01', '07-01', '08-03']);
    expect(new Set(digests.map((m) => m.at.slice(11)))).toEqual(new Set(['16:30', '07:30']));
  });
});
