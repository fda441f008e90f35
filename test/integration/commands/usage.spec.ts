import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { buildProgram, PROGRAM, run } from '../../support/world/command-line.js';
import { newFolder, removeFolder } from '../../support/world/databases.js';

let folder: string;

beforeAll(async () => {
  await buildProgram();
  folder = newFolder('usage');
}, 240_000);
afterAll(() => removeFolder(folder));

describe('dondoc deadline', () => {
  it.each([
    ['Hoàn thành trước ngày 25/6/2026', '2026-06-24'],
    ['trong tháng 5/2026', '2026-05-31'],
    ['trong quý II/2026', '2026-06-30'],
  ])('reads “%s” as %s', async (phrase, lastDay) => {
    const { status, stdout, stderr } = await run(folder, [
      'deadline',
      phrase,
      '--issued',
      '2026-04-28',
      '--json',
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ phrase, lastDay, time: null, recurring: false });
    expect(Object.keys(JSON.parse(stdout))).toEqual(
      expect.arrayContaining(['phrase', 'rule', 'lastDay', 'time', 'recurring', 'confidence']),
    );
  });

  it('says for people what it says for programs, and what it cannot read', async () => {
    const ask = (phrase: string) => run(folder, ['deadline', phrase, '--issued', '2026-04-28']);
    expect((await ask('trước 10 giờ ngày 25/6/2026')).stdout).toMatch(/^2026-06-25 10:00$/m);
    const none = await ask('khẩn trương');
    expect(none).toMatchObject({ status: 0, stdout: 'không xác định được ngày cuối\n' });
  });
});

describe('a reader who has read enough', () => {
  it('is no failure of the command', async () => {
    const command = `"${process.execPath}" "${PROGRAM}" deadline 'trong tháng 5/2026' --issued 2026-04-28 | true`;
    const shell = spawn('bash', ['-o', 'pipefail', '-c', command], { stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    shell.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const status = await new Promise((resolve) => shell.once('close', resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('a call that is wrong ends with status 2, says what was wrong on stderr and prints no result:', () => {
  it.each([
    ['no phrase', ['deadline', '--issued', '2026-04-28'], 'phrase'],
    ['no day of issue', ['deadline', 'trong tháng 5/2026'], '--issued'],
    ['a day that is none', ['deadline', 'trong tháng 5/2026', '--issued', '2026-02-30'], '--issued'],
    ['an unknown command', ['nhac-viec'], 'nhac-viec'],
    [
      'an unknown option',
      ['deadline', 'trong tháng 5/2026', '--issued', '2026-04-28', '--everything'],
      '--everything',
    ],
    ['no reader for a digest', ['digest'], '--to'],
    ['a queue of one process for a server alone', ['serve'], 'QUEUE_URL'],
    ['a queue of one process for a worker alone', ['work'], 'QUEUE_URL'],
  ])('%s', async (_case, args, words) => {
    const { status, stdout, stderr } = await run(folder, args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/^ +at /m);
  });
});

describe('a configuration that is wrong', () => {
  it('stops the start, names every variable at fault and what it may be, and shows no password', async () => {
    const wrong = {
      DATABASE_URL: 'mysql://root:mat-khau@host/x',
      QUEUE_URL: 'kafka://host',
      MAIL_URL: 'http://host',
      PORT: '70000',
      DEMO_NOW: '2026-06-31T08:00',
    };
    const { status, stdout, stderr } = await run(folder, ['start'], wrong);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    for (const variable of Object.keys(wrong)) {
      expect(stderr).toMatch(new RegExp(`${variable}: .* Cho phép: .*\\n.* Allowed: `));
    }
    expect(stderr).not.toContain('mat-khau');
    expect(readdirSync(folder)).toEqual([]);
  });
});
