import { describe, expect, it } from '@jest/globals';
import { describeConfig } from '../../../src/config/describe-config.js';
import { loadConfig } from '../../../src/config/load-config.js';
import { parseSmtpUrl } from '../../../src/mail/transport/smtp-url.js';
import { entryPoint, imageEnvironment, serviceOf } from '../../support/product/deployment.js';

const PASSWORDS = {
  POSTGRES_PASSWORD: 'mot-mat-khau',
  REDIS_PASSWORD: 'mot-mat-khau-khac',
  SECRET_KEY: 'q7Tz4wXk2Rb9Vn6Jd1Hs8Lf3Pg5Mc0Ye',
};
const SERVICES = ['migrate', 'api', 'worker'];

describe('docker-compose.yml and the Dockerfile', () => {
  it.each(SERVICES)('give %s only settings that the program knows', (name) => {
    const known = new Set(describeConfig().map((doc) => doc.name));
    const given = Object.keys(serviceOf(name, PASSWORDS).environment);
    expect(given.filter((variable) => !known.has(variable))).toEqual([]);
  });

  it.each(SERVICES)(
    'start %s for real use with two passwords, a secret key and nothing else chosen',
    (name) => {
      const config = loadConfig(serviceOf(name, PASSWORDS).environment, '/app');
      expect(config).toMatchObject({
        env: 'production',
        database: { url: 'postgres://dondoc:mot-mat-khau@postgres:5432/dondoc' },
        queue: { url: 'redis://:mot-mat-khau-khac@redis:6379' },
        demo: { now: null, accounts: false },
        security: { secondFactorRoles: ['admin', 'office', 'leader'] },
        http: { host: '0.0.0.0', port: 3000, publicUrl: 'http://localhost:8080' },
        seedsDir: expect.stringMatching(/\/seeds$/),
      });
    },
  );

  it.each(SERVICES)('keep the evidence files of %s in the volume that all share', (name) => {
    const { environment, volumes } = serviceOf(name, PASSWORDS);
    expect(volumes).toEqual([`files:${loadConfig(environment, '/app').files.folder}`]);
  });

  it('cannot be started without the passwords', () => {
    expect(() => serviceOf('api', {})).toThrow('POSTGRES_PASSWORD');
    const { SECRET_KEY: _, ...without } = PASSWORDS;
    expect(() => serviceOf('api', without)).toThrow('SECRET_KEY');
  });

  it('reach the mail catcher, which has no TLS, in the clear; an office’s own relay with TLS', () => {
    const smtpOf = (chosen: Record<string, string>) => {
      const { environment } = serviceOf('worker', { ...PASSWORDS, ...chosen });
      return parseSmtpUrl(loadConfig(environment, '/app').mail.url, { production: true });
    };
    expect(smtpOf({})).toMatchObject({ host: 'mailpit', port: 1025, tls: 'none' });
    const relay = 'smtp://dondoc:bi-mat@thu.tinh.example';
    expect(smtpOf({ MAIL_URL: relay })).toMatchObject({ host: 'thu.tinh.example', tls: 'starttls' });
  });

  it.each(['api', 'worker'])('give %s more time to stop than it takes at most', (name) => {
    const { environment, stopGraceSeconds } = serviceOf(name, PASSWORDS);
    // The limit of graceful-stop, 5 s after that of the requests and mails.
    expect(stopGraceSeconds * 1000).toBeGreaterThan(loadConfig(environment, '/app').http.shutdownMs + 5_000);
  });

  it('start the program itself, so that a stop reaches it', () => {
    expect(entryPoint()).toEqual(['node', 'dist/cli.js']);
    expect(imageEnvironment()).toMatchObject({ NODE_ENV: 'production' });
  });
});
