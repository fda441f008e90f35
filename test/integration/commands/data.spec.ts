import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { buildProgram, run } from '../../support/world/command-line.js';
import { newFolder, onEachDatabase, removeFolder } from '../../support/world/databases.js';

/** What `sweep --json` prints of a notice. */
interface Shown {
  kind: string;
  rule: string;
  rung: number | null;
  directive: string;
  clause: string;
  unit: string;
  recipient: string;
  due: string | null;
  workingDaysLate: number;
  occurrence: string;
  why: string;
}

const DEMO = { DEMO_NOW: '2026-06-25T08:05', DEMO_ACCOUNTS: 'false' };

beforeAll(buildProgram, 240_000);

describe('dondoc migrate and dondoc seed', () => {
  it('make a database ready step by step; the seeds load once', async () => {
    const folder = newFolder('steps');
    const migrated = await run(folder, ['migrate']);
    expect(migrated).toMatchObject({ status: 0, stdout: expect.stringContaining('up to date') });
    const empty = await run(folder, ['sweep', '--dry-run']);
    expect(empty).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('dondoc seed') });
    expect((await run(folder, ['seed'])).stdout).toContain('The first data is loaded');
    const again = await run(folder, ['seed']);
    expect(again).toMatchObject({ status: 0, stdout: expect.stringContaining('nothing changed') });
    removeFolder(folder);
  });
});

onEachDatabase('dondoc seed', (kind) => {
  it('alone makes an empty database ready too', async () => {
    const blank = await kind.blank();
    const folder = newFolder('seed');
    const { status, stderr } = await run(folder, ['seed'], { ...DEMO, DATABASE_URL: blank.url });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readdirSync(folder)).toEqual([]);
    removeFolder(folder);
    await blank.discard();
  });
});

describe('on the seeds', () => {
  let seeded: string;
  let folder: string;

  beforeAll(async () => {
    seeded = newFolder('seeded');
    expect(await run(seeded, ['seed'], DEMO)).toMatchObject({ status: 0 });
  });
  afterAll(() => removeFolder(seeded));
  beforeEach(() => {
    folder = newFolder('data');
    cpSync(seeded, folder, { recursive: true });
  });
  afterEach(() => removeFolder(folder));

  const database = (): Sqlite.Database =>
    new Sqlite(join(folder, 'data', 'dondoc.sqlite'), { readonly: true });
  const count = (table: string): number =>
    (database().prepare(`SELECT COUNT(*) AS n FROM ${table}`).get() as { n: number }).n;

  async function sweep(...options: string[]): Promise<Shown[]> {
    const { status, stdout, stderr } = await run(folder, ['sweep', '--json', ...options], DEMO);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return JSON.parse(stdout) as Shown[];
  }
  /** Which clauses a rule names, each once. */
  const clauses = (shown: Shown[], rule: RegExp): string[] =>
    [...new Set(shown.filter((n) => rule.test(n.rule)).map((n) => `${n.directive} ${n.clause}`))].sort();

  const DUE_24_JUNE = [
    ...['2039-CV/VPTW 2.c', '2039-CV/VPTW 4.a', '2039-CV/VPTW 5.2', '2039-CV/VPTW 7.b', '484-CV/TU 3.2'],
  ];
  const DUE_IN_APRIL_AND_MAY = [
    ...['2039-CV/VPTW 3.b', '2039-CV/VPTW 3.c', '2039-CV/VPTW 4.b', '2039-CV/VPTW 6.a', '2039-CV/VPTW 6.b'],
    '2039-CV/VPTW 7.a',
  ];

  it('a dry run at 2026-06-23T08:00 reminds of what is due on 24/6 and escalates what April and May left', async () => {
    const shown = await sweep('--as-of', '2026-06-23T08:00', '--dry-run');
    expect(clauses(shown, /^reminder/)).toEqual(DUE_24_JUNE);
    expect(clauses(shown, /^escalation/)).toEqual(DUE_IN_APRIL_AND_MAY);
    expect(clauses(shown, /^overdue/)).toEqual(DUE_IN_APRIL_AND_MAY);
    expect(new Set(shown.filter((n) => n.kind === 'reminder').map((n) => n.occurrence))).toEqual(
      new Set(['2026-06-24-1']),
    );
    expect(shown.find((n) => n.directive === '484-CV/TU' && n.clause === '3.2')).toEqual({
      kind: 'reminder',
      rule: 'reminder-1',
      rung: null,
      directive: '484-CV/TU',
      clause: '3.2',
      unit: 'Đảng ủy Ủy ban nhân dân tỉnh',
      recipient: 'vanthu.du-ubnd-tinh@hungyen.example',
      due: '2026-06-24',
      workingDaysLate: 0,
      occurrence: '2026-06-24-1',
      why: expect.stringContaining('Hoàn thành trước ngày 25/6/2026'),
    });
    expect(new Set(shown.flatMap((n) => Object.keys(n)))).toEqual(
      new Set('kind,rule,rung,directive,clause,unit,recipient,due,workingDaysLate,occurrence,why'.split(',')),
    );
  });

  it('a dry run at 2026-06-25T08:00 reports what was due on 24/6 overdue, to the unit and on rung 1 to its head', async () => {
    const shown = await sweep('--as-of', '2026-06-25T08:00', '--dry-run');
    expect(clauses(shown, /^reminder/)).toEqual([]);
    const fresh = shown.filter((n) => n.due === '2026-06-24');
    expect(clauses(fresh, /^overdue$/)).toEqual(DUE_24_JUNE);
    expect(clauses(fresh, /^escalation-1$/)).toEqual(DUE_24_JUNE);
    expect(fresh).toHaveLength(2 * DUE_24_JUNE.length);
    expect(new Set(fresh.map((n) => n.workingDaysLate))).toEqual(new Set([1]));
    const heads = fresh.filter((n) => n.rung === 1).map((n) => n.recipient);
    expect(heads.sort()).toEqual([
      'lanhdao.chinh-phu@trunguong.example',
      'lanhdao.du-ubnd-tinh@hungyen.example',
      ...Array<string>(3).fill('lanhdao.vptw@trunguong.example'),
    ]);
    expect(clauses(shown, /^escalation-3$/)).toEqual(DUE_IN_APRIL_AND_MAY);
  });

  it.each([
    ['a sweep in the future', ['sweep', '--as-of', '2026-06-26T08:00'], '--dry-run'],
    [
      'a day that is none',
      ['digest', '--to', 'bithu@hungyen.example', '--as-of', '2026-02-29T08:00'],
      'YYYY-MM-DDTHH:MM',
    ],
  ])('refuses %s with status 2', async (_case, args, words) => {
    const { status, stdout, stderr } = await run(folder, args, DEMO);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(count('notice')).toBe(0);
  });

  it('a dry run writes nothing; a sweep then writes what it showed', async () => {
    const foretold = await sweep('--dry-run');
    expect([count('notice'), count('mail'), count('lease')]).toEqual([0, 0, 0]);
    expect(await sweep()).toEqual(foretold);
    expect(count('notice')).toBe(foretold.length);
    expect(count("mail WHERE state = 'pending'")).toBe(new Set(foretold.map((n) => n.recipient)).size);
  });

  it('two sweeps by two processes at once write every notice once, and leave nothing for a third', async () => {
    const both = await Promise.all([1, 2].map(() => run(folder, ['sweep', '--json'], DEMO)));
    // The one that came second finds the other under way, or done, or has read before it and then has nothing to write.
    const done = both.filter((end) => end.status === 0);
    for (const { status, stderr } of both) {
      if (status !== 0) expect(stderr).toContain('Một lượt quét khác đang chạy');
    }
    const shown = done.map((end) => (JSON.parse(end.stdout) as Shown[]).length);
    expect(count('notice')).toBe(Math.max(...shown));
    expect(await sweep()).toEqual([]);
  });

  it('dondoc digest shows a leader’s digest as it would be sent', async () => {
    const args = ['digest', '--to', 'bithu@hungyen.example', '--as-of', '2026-06-25T08:00'];
    const asText = await run(folder, args, DEMO);
    const [to, subject] = asText.stdout.split('\n');
    expect([asText.status, to]).toEqual([0, 'To: Bí thư Tỉnh ủy <bithu@hungyen.example>']);
    expect(subject).toBe(
      'Subject: [Bản tổng hợp tuần] 11 nhiệm vụ quá hạn, 0 đến hạn trong 7 ngày (25/6/2026)',
    );
    const asJson = JSON.parse((await run(folder, [...args, '--json'], DEMO)).stdout) as Record<
      string,
      string
    >;
    expect(Object.keys(asJson)).toEqual(['to', 'subject', 'text', 'html']);
    expect(asText.stdout).toContain(asJson['text']);
    expect(asJson['html']).toContain('Văn phòng Trung ương Đảng');
    expect([count('digest'), count('mail')]).toEqual([0, 0]);
  });

  it('dondoc digest for somebody who gets none says so', async () => {
    const { status, stdout, stderr } = await run(folder, ['digest', '--to', 'ai.do@hungyen.example'], DEMO);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('ai.do@hungyen.example');
  });
});
