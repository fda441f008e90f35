import { describe, expect, it } from '@jest/globals';
import { ROLES } from '../domain/access/caller.js';
import { ConfigError } from './config-error.js';
import { loadConfig } from './load-config.js';
import { ROLE_NAMES } from './security.config.js';

const FOLDER = '/srv/office';
const PRODUCTION = { NODE_ENV: 'production', SECRET_KEY: '2mQv8ZrX0bT5yHc7LdWn4KfJg9PsUa3E' };

function problemsOf(env: NodeJS.ProcessEnv): ConfigError {
  try {
    loadConfig(env, FOLDER);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('the configuration was accepted');
}

describe('loadConfig', () => {
  it('starts embedded, at this machine only, when nothing is set', () => {
    const { seedsDir, ...config } = loadConfig({}, FOLDER);
    expect(seedsDir).toMatch(/\/seeds$/);
    expect(config).toEqual({
      env: 'development',
      database: { url: 'sqlite:/srv/office/data/dondoc.sqlite', poolSize: 10 },
      queue: { url: 'embedded:/srv/office/data/queue', prefix: 'dondoc' },
      mail: {
        url: 'mailbox:/srv/office/data/mailbox',
        from: { name: 'Đôn đốc', address: 'dondoc@vanphong.example' },
        officeName: 'Văn phòng',
        connections: 5,
        perSecond: 0,
        timeoutMs: 30_000,
      },
      files: { folder: '/srv/office/data/files', limitBytes: 50 * 1024 * 1024, perAssignment: 100 },
      http: {
        host: '127.0.0.1',
        port: 3000,
        publicUrl: 'http://127.0.0.1:3000',
        bodyLimitBytes: 262_144,
        uploadLimitBytes: 26_214_400,
        trustProxy: false,
        shutdownMs: 25_000,
        requestsPerMinute: 3000,
      },
      worker: { leaseMs: 15_000 },
      security: { sessionHours: 12, secureCookies: false, secretKey: null, secondFactorRoles: [] },
      audit: { anchorDays: 7 },
      ocr: null,
      demo: { now: null, accounts: true },
      logging: { level: 'info', format: 'pretty' },
    });
  });

  it('recognises the letters of scans only where a program for it is named', () => {
    const env = { OCR_TESSERACT: '/usr/bin/tesseract', OCR_TIMEOUT_SECONDS: '60', PATH: '/usr/bin' };
    expect(loadConfig(env, FOLDER).ocr).toEqual({
      tesseract: '/usr/bin/tesseract',
      pdftoppm: 'pdftoppm',
      path: '/usr/bin',
      timeoutMs: 60_000,
    });
    expect(loadConfig({ OCR_PDFTOPPM: '/usr/bin/pdftoppm' }, FOLDER).ocr).toBeNull();
  });

  it('takes a variable that is empty or blank as not set', () => {
    expect(loadConfig({ PORT: '', LOG_LEVEL: '  ' }, FOLDER)).toEqual(loadConfig({}, FOLDER));
  });

  it.each([
    ['NODE_ENV', 'prod'],
    ['DATABASE_URL', 'mysql://root@db/x'],
    ['DATABASE_URL', 'data/dondoc.sqlite'],
    ['DATABASE_URL', 'sqlite:'],
    ['DATABASE_URL', 'sqlite://data/dondoc.sqlite'],
    ['DATABASE_URL', 'postgres://db'],
    ['DATABASE_POOL', '0'],
    ['QUEUE_URL', 'amqp://mq'],
    ['QUEUE_URL', 'redis:'],
    ['QUEUE_PREFIX', 'a:b'],
    ['MAIL_URL', 'smtp:'],
    ['MAIL_URL', 'mailbox:'],
    ['MAIL_FROM', 'Văn phòng'],
    ['MAIL_FROM', 'Văn phòng <a@b'],
    ['MAIL_FROM', 'x\r\nBcc: all <a@b.example>'],
    ['MAIL_CONNECTIONS', '5.5'],
    ['MAIL_PER_SECOND', '-1'],
    ['MAIL_TIMEOUT_SECONDS', '1e3'],
    ['HOST', 'http://0.0.0.0'],
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['OCR_TESSERACT', '-l'],
    ['OCR_TIMEOUT_SECONDS', '0'],
    ['PUBLIC_URL', 'dondoc.example'],
    ['PUBLIC_URL', 'https://dondoc.example/?a=1'],
    ['BODY_LIMIT_KB', '0'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '2'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['SHUTDOWN_SECONDS', 'soon'],
    ['SESSION_HOURS', '0x10'],
    ['TOTP_REQUIRED_ROLES', 'admin,boss'],
    ['REQUESTS_PER_MINUTE', '-1'],
    ['DEMO_NOW', '2026-06-31T08:00'],
    ['DEMO_NOW', '2026-06-23 08:00'],
    ['DEMO_NOW', '2026-06-23T24:00'],
    ['DEMO_ACCOUNTS', 'yes'],
    ['LOG_LEVEL', 'verbose'],
    ['LOG_FORMAT', 'xml'],
  ])('refuses %s=%s and says which variable, and what is allowed in both languages', (name, value) => {
    const { problems, message } = problemsOf({ [name]: value });
    expect(problems.map((problem) => problem.variable)).toEqual([name]);
    expect(message).toContain(`${name}: giá trị "`);
    expect(message).toMatch(/Cho phép: .+/);
    expect(message).toMatch(/Allowed: .+/);
  });

  it('names every wrong variable at once, with the value found', () => {
    const { message } = problemsOf({ PORT: 'abc', LOG_FORMAT: 'xml', SESSION_HOURS: '0' });
    expect(message).toContain('PORT: giá trị "abc"');
    expect(message).toContain('LOG_FORMAT: giá trị "xml"');
    expect(message).toContain('SESSION_HOURS: giá trị "0"');
  });

  it.each([
    ['DATABASE_URL', 'mysql://root:hunter2@db/x', '"mysql://…"'],
    ['QUEUE_URL', 'redis:hunter2@mq', '"…"'],
    ['MAIL_URL', 'smtps://?password=hunter2', '"smtps://…"'],
  ])('shows of a wrong %s only what cannot be a password', (name, value, shown) => {
    const { message } = problemsOf({ [name]: value });
    expect(message).not.toContain('hunter2');
    expect(message).toContain(shown);
  });

  it('refuses the demonstration settings in production', () => {
    const { problems } = problemsOf({
      ...PRODUCTION,
      DEMO_NOW: '2026-06-23T08:00',
      DEMO_ACCOUNTS: 'true',
    });
    expect(problems.map(({ variable }) => variable)).toEqual(['DEMO_NOW', 'DEMO_ACCOUNTS']);
  });

  it('makes no demonstration accounts in production', () => {
    expect(loadConfig(PRODUCTION, FOLDER).demo).toEqual({ now: null, accounts: false });
  });

  it('wants a sender and a public address before production sends real mail', () => {
    const env = { ...PRODUCTION, MAIL_URL: 'smtp://relay.example' };
    expect(problemsOf(env).problems.map(({ variable }) => variable)).toEqual(['MAIL_FROM', 'PUBLIC_URL']);
    const complete = { ...env, MAIL_FROM: 'Văn phòng <vp@tinh.example>', PUBLIC_URL: 'https://dd.example/' };
    const config = loadConfig(complete, FOLDER);
    expect(config.http.publicUrl).toBe('https://dd.example');
    expect(config.security.secureCookies).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['a short one', 'kZ81!'],
    ['a pattern', 'abcabcabcabcabcabcabcabcabcabcabcabc'],
    ['what stands in examples', 'please-change-me-to-something-random-1'],
  ])('refuses a start in production with %s as the secret key, and does not show it', (_what, SECRET_KEY) => {
    const { problems, message } = problemsOf({ NODE_ENV: 'production', SECRET_KEY });
    expect(problems.map(({ variable }) => variable)).toEqual(['SECRET_KEY']);
    expect(message).toContain('openssl rand');
    if (SECRET_KEY) expect(message).not.toContain(SECRET_KEY);
  });

  it('takes no weak secret key outside of production either, where none is needed', () => {
    expect(problemsOf({ SECRET_KEY: 'short' }).problems).toHaveLength(1);
    expect(loadConfig({}, FOLDER).security.secretKey).toBeNull();
    expect(loadConfig(PRODUCTION, FOLDER).security.secretKey).toBe(PRODUCTION.SECRET_KEY);
  });

  it.each([
    ['DATABASE_URL', 'postgres://postgres:postgres@db/dondoc'],
    ['DATABASE_URL', 'postgres://app:app@db/dondoc'],
    ['QUEUE_URL', 'redis://:Password@mq'],
  ])('refuses in production %s=%s, whose password everybody knows', (name, value) => {
    const { problems, message } = problemsOf({ ...PRODUCTION, [name]: value });
    expect(problems.map(({ variable }) => variable)).toEqual([name]);
    expect(message).not.toContain(value);
    expect(() => loadConfig({ [name]: value }, FOLDER)).not.toThrow();
  });

  it('asks those with the farthest rights for a second factor in production, unless it is told otherwise', () => {
    const roles = (env: NodeJS.ProcessEnv) => loadConfig(env, FOLDER).security.secondFactorRoles;
    expect(roles(PRODUCTION)).toEqual(['admin', 'office', 'leader']);
    expect(roles({ ...PRODUCTION, TOTP_REQUIRED_ROLES: 'none' })).toEqual([]);
    expect(roles({ TOTP_REQUIRED_ROLES: 'admin, unit' })).toEqual(['admin', 'unit']);
    expect(ROLE_NAMES).toEqual(ROLES);
  });

  it.each([
    ['postgres://root@127.0.0.1:5432/dondoc'],
    ['postgresql://u:p%40w@db/dondoc?sslmode=require'],
    ['postgres:///dondoc?host=/var/run/postgresql'],
    ['sqlite:/var/lib/dondoc.sqlite'],
    ['sqlite::memory:'],
  ])('leaves the database address %s as it is', (url) => {
    expect(loadConfig({ DATABASE_URL: url }, FOLDER).database.url).toBe(url);
  });

  it.each([
    ['vp@tinh.example', { name: '', address: 'vp@tinh.example' }],
    ['"Văn phòng, tỉnh" <vp@tinh.example>', { name: 'Văn phòng, tỉnh', address: 'vp@tinh.example' }],
    ['Đôn đốc <dd@localhost>', { name: 'Đôn đốc', address: 'dd@localhost' }],
  ])('reads the sender %s', (text, from) => {
    expect(loadConfig({ MAIL_FROM: text }, FOLDER).mail.from).toEqual(from);
  });

  it.each([
    ['0.0.0.0', 'http://localhost:8080'],
    ['::1', 'http://[::1]:8080'],
    ['10.1.2.3', 'http://10.1.2.3:8080'],
  ])('links to an address a browser can open when it listens at %s', (host, expected) => {
    expect(loadConfig({ HOST: host, PORT: '8080' }, FOLDER).http.publicUrl).toBe(expected);
  });

  it('believes only the proxies it is told', () => {
    const trusted = (text: string) => loadConfig({ TRUST_PROXY: text }, FOLDER).http.trustProxy;
    expect(trusted('10.0.0.0/8, ::1')).toEqual(['10.0.0.0/8', '::1']);
    expect(trusted('uniquelocal')).toEqual(['uniquelocal']);
    expect(trusted('false')).toBe(false);
  });
});
