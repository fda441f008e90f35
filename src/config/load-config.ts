import { dirname, isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import type { AppConfig } from './app-config.js';
import { auditTopic } from './audit.config.js';
import { ConfigError, showValue, type ConfigProblem } from './config-error.js';
import { databaseTopic } from './database.config.js';
import { demoTopic } from './demo.config.js';
import { filesTopic } from './files.config.js';
import { DEFAULT_REQUESTS_PER_MINUTE, httpTopic } from './http.config.js';
import { loggingTopic } from './logging.config.js';
import { mailTopic } from './mail.config.js';
import { ocrTopic } from './ocr.config.js';
import { processTopic } from './process.config.js';
import { queueTopic } from './queue.config.js';
import { DEFAULT_SECOND_FACTOR_ROLES, securityTopic } from './security.config.js';
import type { Topic, VariableDoc } from './variable.js';
import { secretKeyProblems, weakPasswordProblems } from './weak-secrets.js';

/** Every topic, in the order it is documented. */
export const TOPICS = [
  processTopic,
  databaseTopic,
  queueTopic,
  mailTopic,
  httpTopic,
  securityTopic,
  auditTopic,
  filesTopic,
  ocrTopic,
  demoTopic,
  loggingTopic,
] as const;

// The same from src/config and from dist/config.
const PACKAGED_SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

/**
 * The configuration an environment asks for. A variable that is empty counts as not set, so that `X=${X:-}` of a
 * compose file means the default. Relative files and folders start at `folder`: the working directory, where people
 * look for `data/`.
 * @throws ConfigError naming every wrong variable, not only the first
 */
export function loadConfig(env: NodeJS.ProcessEnv, folder: string = process.cwd()): AppConfig {
  const problems: ConfigProblem[] = [];
  const of = <Shape extends z.ZodRawShape>(topic: Topic<Shape>) => readTopic(topic, env, problems);

  const general = of(processTopic);
  const database = of(databaseTopic);
  const queue = of(queueTopic);
  const mail = of(mailTopic);
  const http = of(httpTopic);
  const security = of(securityTopic);
  const audit = of(auditTopic);
  const files = of(filesTopic);
  const ocr = of(ocrTopic);
  const demo = of(demoTopic);
  const logging = of(loggingTopic);
  if (!general || !database || !queue || !mail || !http) throw new ConfigError(problems);
  if (!security || !audit || !files || !ocr || !demo || !logging) throw new ConfigError(problems);

  const production = general.NODE_ENV === 'production';
  problems.push(...secretKeyProblems(security.SECRET_KEY, production));
  if (production) {
    const { DATABASE_URL } = database;
    problems.push(
      ...demoRefusals(demo),
      ...missingForRealMail(env, mail.MAIL_URL),
      ...weakPasswordProblems({ DATABASE_URL, QUEUE_URL: queue.QUEUE_URL }),
    );
  }
  if (problems.length > 0) throw new ConfigError(problems);

  const publicUrl = http.PUBLIC_URL || ownUrl(http.HOST, http.PORT);
  const databaseUrl = atFolder(database.DATABASE_URL, folder);
  return {
    env: general.NODE_ENV,
    database: { url: databaseUrl, poolSize: database.DATABASE_POOL },
    queue: { url: atFolder(queue.QUEUE_URL, folder), prefix: queue.QUEUE_PREFIX },
    mail: {
      url: atFolder(mail.MAIL_URL, folder),
      from: mail.MAIL_FROM,
      officeName: mail.OFFICE_NAME,
      connections: mail.MAIL_CONNECTIONS,
      perSecond: mail.MAIL_PER_SECOND,
      timeoutMs: mail.MAIL_TIMEOUT_SECONDS * 1000,
    },
    http: {
      host: http.HOST,
      port: http.PORT,
      publicUrl,
      bodyLimitBytes: http.BODY_LIMIT_KB * 1024,
      uploadLimitBytes: http.UPLOAD_LIMIT_MB * 1024 * 1024,
      trustProxy: http.TRUST_PROXY,
      shutdownMs: http.SHUTDOWN_SECONDS * 1000,
      requestsPerMinute: requestsPerMinute(http.REQUESTS_PER_MINUTE, general.NODE_ENV),
    },
    worker: { leaseMs: general.WORKER_LEASE_SECONDS * 1000 },
    security: {
      sessionHours: security.SESSION_HOURS,
      secureCookies: publicUrl.startsWith('https://'),
      secretKey: security.SECRET_KEY || null,
      secondFactorRoles: security.TOTP_REQUIRED_ROLES ?? (production ? DEFAULT_SECOND_FACTOR_ROLES : []),
    },
    audit: { anchorDays: audit.AUDIT_ANCHOR_DAYS },
    files: {
      folder: files.FILES_PATH ? resolve(folder, files.FILES_PATH) : besideDatabase(databaseUrl, folder),
      limitBytes: files.EVIDENCE_LIMIT_MB * 1024 * 1024,
      perAssignment: files.EVIDENCE_FILES,
    },
    ocr: ocr.OCR_TESSERACT
      ? {
          tesseract: ocr.OCR_TESSERACT,
          pdftoppm: ocr.OCR_PDFTOPPM,
          path: env['PATH'] ?? '',
          timeoutMs: ocr.OCR_TIMEOUT_SECONDS * 1000,
        }
      : null,
    demo: { now: demo.DEMO_NOW || null, accounts: demo.DEMO_ACCOUNTS ?? !production },
    logging: {
      level: logging.LOG_LEVEL || (general.NODE_ENV === 'test' ? 'warn' : 'info'),
      format: logging.LOG_FORMAT || (general.NODE_ENV === 'development' ? 'pretty' : 'json'),
    },
    seedsDir: general.SEEDS_DIR ? resolve(folder, general.SEEDS_DIR) : PACKAGED_SEEDS,
  };
}

/** The values of one topic; undefined, with the problems noted, where one is wrong. */
function readTopic<Shape extends z.ZodRawShape>(
  topic: Topic<Shape>,
  env: NodeJS.ProcessEnv,
  problems: ConfigProblem[],
): z.infer<z.ZodObject<Shape>> | undefined {
  const given = Object.fromEntries(topic.docs.map((doc) => [doc.name, valueOf(env, doc)]));
  const result = topic.schema.safeParse(given);
  if (result.success) return result.data;
  const wrong = new Set(result.error.issues.map((issue) => issue.path[0]));
  for (const doc of topic.docs.filter(({ name }) => wrong.has(name))) {
    const shown = showValue(valueOf(env, doc), doc.secret);
    problems.push({
      variable: doc.name,
      vi: `giá trị ${shown} không dùng được. Cho phép: ${doc.allowedVi}.`,
      en: `the value ${shown} cannot be used. Allowed: ${doc.allowed}.`,
    });
  }
  return undefined;
}

function valueOf(env: NodeJS.ProcessEnv, doc: VariableDoc): string {
  return env[doc.name]?.trim() || doc.default;
}

/** A clock that starts elsewhere, or accounts whose passwords everybody knows, must not meet real data. */
function demoRefusals(demo: { DEMO_NOW: string; DEMO_ACCOUNTS: boolean | null }): ConfigProblem[] {
  const refuse = (variable: string, shown: string, vi: string, en: string): ConfigProblem => ({
    variable,
    vi: `giá trị "${shown}" không được dùng khi NODE_ENV=production. Cho phép: ${vi}.`,
    en: `the value "${shown}" is refused when NODE_ENV=production. Allowed: ${en}.`,
  });
  return [
    ...(demo.DEMO_NOW ? [refuse('DEMO_NOW', demo.DEMO_NOW, 'để trống', 'nothing')] : []),
    ...(demo.DEMO_ACCOUNTS
      ? [refuse('DEMO_ACCOUNTS', 'true', '`false` hoặc để trống', '`false` or nothing')]
      : []),
  ];
}

/** Mail that really leaves needs a sender that exists and links that open at the reader's desk. */
function missingForRealMail(env: NodeJS.ProcessEnv, mailUrl: string): ConfigProblem[] {
  if (mailUrl.startsWith('mailbox:')) return [];
  return [...mailTopic.docs, ...httpTopic.docs]
    .filter(({ name }) => (name === 'MAIL_FROM' || name === 'PUBLIC_URL') && !env[name]?.trim())
    .map((doc) => ({
      variable: doc.name,
      vi: `chưa đặt, mà NODE_ENV=production gửi thư thật thì phải có. Cho phép: ${doc.allowedVi}.`,
      en: `not set, and needed when NODE_ENV=production sends real mail. Allowed: ${doc.allowed}.`,
    }));
}

/** Suites ask in a minute what an office asks in a day, all from one address. */
function requestsPerMinute(given: number | null, env: AppConfig['env']): number {
  return given ?? (env === 'test' ? 0 : DEFAULT_REQUESTS_PER_MINUTE);
}

/** `sqlite:`, `embedded:` and `mailbox:` with the path made absolute; other addresses as they are. */
function atFolder(url: string, folder: string): string {
  const [, scheme, path] = /^(sqlite|embedded|mailbox):(.+)$/.exec(url) ?? [];
  if (scheme === undefined || path === undefined || path === ':memory:') return url;
  return `${scheme}:${isAbsolute(path) ? path : resolve(folder, path)}`;
}

/** Where evidence files are kept unless somebody says otherwise: a backup of one folder has both. */
function besideDatabase(databaseUrl: string, folder: string): string {
  const [, file] = /^sqlite:(.+)$/.exec(databaseUrl) ?? [];
  return file === undefined || file === ':memory:'
    ? resolve(folder, 'data', 'files')
    : resolve(dirname(file), 'files');
}

/** The address of a server nobody gave a public one; a wildcard address is none that a browser can open. */
function ownUrl(host: string, port: number): string {
  const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}
