import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildProgram, type Ended, run } from '../../support/world/command-line.js';
import { newFolder, onEachDatabase, removeFolder, type TestDatabase } from '../../support/world/databases.js';

interface Clause {
  clause: string;
  deadlinePhrase: string | null;
  lastDay: string | null;
}
interface Printed {
  upper: { number: string };
  lower: { number: string };
  buffer: number;
  findings: {
    code: string;
    kind: string;
    upper: Clause | null;
    lower: Clause[];
    days: number | null;
    sentence: string;
  }[];
}

const UPPER = '2039-CV/VPTW';
const LOWER = '484-CV/TU';

beforeAll(buildProgram, 240_000);

onEachDatabase('dondoc align on the seeds', (kind) => {
  let folder: string;
  let database: TestDatabase;
  beforeAll(async () => {
    folder = newFolder('align');
    database = await kind.blank();
    expect(await call('seed')).toMatchObject({ status: 0 });
  });
  afterAll(async () => {
    removeFolder(folder);
    await database.discard();
  });
  const call = (...args: string[]): Promise<Ended> =>
    run(folder, args, { DATABASE_URL: database.url, DEMO_ACCOUNTS: 'false', DEMO_NOW: '2026-06-25T08:05' });
  const align = async (...args: string[]): Promise<Printed> => {
    const { status, stdout, stderr } = await call('align', UPPER, LOWER, '--json', ...args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return JSON.parse(stdout) as Printed;
  };

  it('finds that clause 4 has neither lead nor deadline though clause 5 above has dates', async () => {
    const { upper, lower, findings } = await align();
    expect([upper.number, lower.number]).toEqual([UPPER, LOWER]);
    const ofFour = findings.filter((f) => f.lower.some(({ clause }) => clause === '4'));
    expect(ofFour.map((f) => [f.code, f.upper?.clause, f.upper?.lastDay, f.lower[0]?.lastDay])).toEqual([
      ['ALIGNMENT.NO_LEAD', '5.2', '2026-06-24', null],
      ['ALIGNMENT.NO_LEAD', '5.1', '2026-06-30', null],
      ['ALIGNMENT.NO_DEADLINE', '5.2', '2026-06-24', null],
      ['ALIGNMENT.NO_DEADLINE', '5.1', '2026-06-30', null],
    ]);
  });

  it('finds that clause 3.2 keeps 25/6/2026 of clause 4.a with no buffer', async () => {
    const { buffer, findings } = await align();
    const phrase = 'Hoàn thành trước ngày 25/6/2026';
    expect(buffer).toBe(3);
    expect(findings.filter(({ kind: k }) => k === 'deadline_too_late')).toMatchObject([
      {
        code: 'ALIGNMENT.NO_BUFFER',
        upper: { clause: '4.a', deadlinePhrase: phrase, lastDay: '2026-06-24' },
        lower: [{ clause: '3.2', deadlinePhrase: phrase, lastDay: '2026-06-24' }],
        days: 0,
      },
    ]);
    const without = await align('--buffer', '0');
    expect(without.findings).toEqual(findings);
  });

  it('finds nothing else wrong: the rest was left to others above, or stands here alone', async () => {
    const kinds = (await align()).findings.slice(5).map(({ code }) => code);
    expect(kinds).toEqual([...Array<string>(12).fill('ALIGNMENT.LEFT_TO_OTHERS'), 'ALIGNMENT.NOTHING_ABOVE']);
  });

  it('prints a table for people, every line a Vietnamese sentence', async () => {
    const { status, stdout } = await call('align', `${UPPER}@2026-04-28`, LOWER);
    expect(status).toBe(0);
    const lines = stdout.split('\n');
    expect(lines[2]).toMatch(/^TT +Cấp trên +Hạn +Cấp dưới +Hạn +Chừa +Phát hiện$/);
    expect(lines).toContainEqual(
      expect.stringMatching(/^5 +4\.a +24\/6\/2026 +3\.2 +24\/6\/2026 +0 +Mục 3\.2 /),
    );
    expect(stdout).toMatch(/cơ quan khác chủ trì.*: 6\.a, 6\.b, 8, 2\.a/);
  });

  it.each([
    ['upper', ['1-CV/KHONGCO', LOWER], '1-CV/KHONGCO'],
    ['lower', [UPPER, '484-CV/TU@2026-05-22'], '484-CV/TU@2026-05-22'],
  ])(
    'ends with status 1 and says in both languages which %s directive is unknown',
    async (_which, args, name) => {
      const { status, stdout, stderr } = await call('align', ...args, '--json');
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain(`Không có văn bản ${name}`);
      expect(stderr).toContain(`No directive ${name} is registered`);
    },
  );
});

describe('a wrong call of dondoc align ends with status 2 and no result:', () => {
  it.each([
    ['no lower directive', [UPPER], 'lower'],
    ['a buffer that is no number of days', [UPPER, LOWER, '--buffer', 'ba'], '--buffer'],
    ['a buffer beyond a year', [UPPER, LOWER, '--buffer', '251'], '--buffer'],
    ['a negative buffer', [UPPER, LOWER, '--buffer', '-1'], '--buffer'],
  ])('%s', async (_case, args, words) => {
    const folder = newFolder('align-usage');
    const { status, stdout, stderr } = await run(folder, ['align', ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
    removeFolder(folder);
  });
});
