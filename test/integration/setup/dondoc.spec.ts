import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ProjectCopy } from './project-copy.js';

const BUILDING = /đang dựng chương trình… \/ building…/;

describe('the dondoc command', () => {
  let project: ProjectCopy;
  const built = (path: string): string => join(project.folder, 'dist', path);

  beforeEach(() => {
    project = new ProjectCopy();
    project.installByHand();
  });
  afterEach(() => {
    project.remove();
  });

  it('builds at the first start, tells so on stderr only, and runs with the same arguments', async () => {
    const { status, stdout, stderr } = await project.start(['deadline', 'trong tháng 5', '--json']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'ran deadline trong tháng 5 --json' });
    expect(stderr).toMatch(BUILDING);
    expect(readFileSync(built('mail/messages/hello/body.hbs'), 'utf8')).toBe('Xin chào');
  });

  it('touches nothing and says nothing when nothing changed', async () => {
    await project.start([]);
    const before = statSync(built('cli.js')).mtimeMs;
    const { stdout, stderr } = await project.start(['sweep']);
    expect({ stdout, stderr }).toEqual({ stdout: 'ran sweep', stderr: '' });
    expect(statSync(built('cli.js')).mtimeMs).toBe(before);
  });

  it('builds again when a source or a template changed, and leaves no file of a deleted one', async () => {
    project.write('src/old.ts', 'export {};\n');
    await project.start([]);
    expect(existsSync(built('old.js'))).toBe(true);

    rmSync(join(project.folder, 'src/old.ts'));
    project.write('src/cli.ts', "process.stdout.write('new');\n");
    const { stdout, stderr } = await project.start([]);
    expect(stdout).toBe('new');
    expect(stderr).toMatch(BUILDING);
    expect(existsSync(built('old.js'))).toBe(false);
  });

  it('refuses to start on sources that do not compile, and keeps the build that works', async () => {
    await project.start([]);
    project.write('src/cli.ts', 'const n: number = "text";\n');
    const { status, stdout, stderr } = await project.start([]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/src\/cli\.ts.*TS2322/);
    expect(stderr).toMatch(/không thành công.*The build failed/);
    expect(readFileSync(built('cli.js'), 'utf8')).toContain('ran ');
  });

  it('lets two starts at once build once', async () => {
    const runs = await Promise.all([project.start(['one']), project.start(['two'])]);
    expect(runs.map(({ stdout }) => stdout)).toEqual(['ran one', 'ran two']);
    expect(runs.filter(({ stderr }) => BUILDING.test(stderr))).toHaveLength(1);
  });

  it('takes over the lock of a start that was killed', async () => {
    const dead = 2 ** 22 - 1;
    project.write('.dondoc-setup.lock', String(dead));
    const { stdout } = await project.start([]);
    expect(stdout).toBe('ran ');
    expect(existsSync(join(project.folder, '.dondoc-setup.lock'))).toBe(false);
  });

  it('runs what is built where there are no sources, as in an image', async () => {
    await project.start([]);
    rmSync(join(project.folder, 'src'), { recursive: true });
    rmSync(join(project.folder, 'node_modules'), { recursive: true });
    expect(await project.start(['serve'])).toEqual({ status: 0, stdout: 'ran serve', stderr: '' });
  });

  it('installs once when the packages are missing or the lock file changed, with the compiler in any case', async () => {
    rmSync(join(project.folder, 'node_modules'), { recursive: true });
    // Stands in for npm: notes how it was called and puts the packages where npm would.
    project.write(
      'npm.js',
      `import fs from 'node:fs';
       fs.appendFileSync('calls.txt', process.argv.slice(2).join(' ') + '\\n');
       fs.mkdirSync('node_modules/@types', { recursive: true });
       for (const name of ['typescript', '@types/node', 'undici-types']) {
         const place = 'node_modules/' + name;
         if (!fs.existsSync(place)) fs.symlinkSync(process.env.PACKAGES + '/' + name, place);
       }`,
    );
    const env = {
      npm_execpath: join(project.folder, 'npm.js'),
      PACKAGES: join(process.cwd(), 'node_modules'),
      NODE_ENV: 'production',
    };
    const calls = () => readFileSync(join(project.folder, 'calls.txt'), 'utf8').trim().split('\n');

    const first = await project.start(['a'], env);
    expect(first.stdout).toBe('ran a');
    expect(first.stderr).toMatch(/đang cài các gói phần mềm/);
    await project.start(['b'], env);
    expect(calls()).toEqual(['ci --include=dev --no-audit --no-fund']);

    project.write(
      'package-lock.json',
      JSON.stringify({ lockfileVersion: 3, packages: { '': {}, 'node_modules/x': { version: '1.0.0' } } }),
    );
    await project.start(['c'], env);
    expect(calls()).toHaveLength(2);
  });

  it('says what to do when installing fails', async () => {
    rmSync(join(project.folder, 'node_modules'), { recursive: true });
    project.write('npm.js', 'process.exit(1);\n');
    const { status, stdout, stderr } = await project.start([], {
      npm_execpath: join(project.folder, 'npm.js'),
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/kiểm tra mạng.*check the network/);
  });
});
