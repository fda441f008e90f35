import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyRateLimit from '@fastify/rate-limit';
import { MethodNotAllowedException, type NestApplicationOptions } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { AppConfig } from '../../config/app-config.js';
import { tooMany } from '../errors/domain-error.js';
import { ProblemFilter, sendProblem } from '../errors/problem.filter.js';
import { createValidationPipe } from '../validation/validation.pipe.js';
import { trackRoutes } from './allowed-methods.js';
import { acceptXlsxBodies } from './file-body.js';
import { carryAuthors } from './request-author.js';
import { requestIdOf } from './request-id.js';
import { logRequests } from './request-log.js';
import { configureUploads } from './uploads.js';

/**
 * Options `NestFactory.create` (or a testing module) must be given beside the adapter. Nest's own body parsers are
 * off: they would take HTML forms too, which browsers send across sites without asking.
 */
export const HTTP_APP_OPTIONS = { bodyParser: false, abortOnError: false } satisfies NestApplicationOptions;

/** The HTTP server of the product before any route: ids, limits, and what happens to a request that fits none. */
export function createHttpAdapter(config: AppConfig['http'], logger: Logger): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit: config.bodyLimitBytes,
    trustProxy: config.trustProxy === false ? false : [...config.trustProxy],
    genReqId: requestIdOf,
    requestIdHeader: false,
    logger: false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      sendProblem(error, request, reply, logger);
    },
  });
  const instance = adapter.getInstance();
  logRequests(instance, logger);
  carryAuthors(instance);
  const methodsOf = trackRoutes(instance);
  instance.addHook('onRequest', (request, reply, done) => {
    const methods = request.is404 ? methodsOf(pathOf(request.url)) : [];
    if (methods.length === 0) {
      done();
      return;
    }
    reply.header('allow', methods.join(', '));
    done(new MethodNotAllowedException());
  });
  // JSON is the only form a body may have, but for the routes that take a file.
  instance.removeContentTypeParser('text/plain');
  acceptXlsxBodies(instance);
  return adapter;
}

/** Everything all routes share. Call it once, before `init` or `listen`. */
export async function configureHttp(
  app: NestFastifyApplication,
  config: Pick<AppConfig, 'http' | 'security'>,
  logger: Logger,
): Promise<void> {
  await limitRequests(app, config.http.requestsPerMinute);
  await app.register(fastifyCookie);
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: config.security.secureCookies,
    referrerPolicy: { policy: 'no-referrer' },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', (_request, reply, _payload, done) => {
      // Answers are about people and their work: no proxy or shared computer may keep them, unless a route says so.
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
      reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
      done();
    });
  await configureUploads(app, config.http.uploadLimitBytes);
  app.useGlobalPipes(createValidationPipe());
  app.useGlobalFilters(new ProblemFilter(logger));
}

const MINUTE_MS = 60_000;
const NO_HEADERS = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false };

/** Asked every few seconds by machines, which must get their answer when everything else is held back. */
const MACHINE_ROUTES = /^\/(?:health|metrics)(?:[/?]|$)/;

/** So many requests a minute from one address, whatever they ask for. @param most 0: no limit */
async function limitRequests(app: NestFastifyApplication, most: number): Promise<void> {
  if (most === 0) return;
  await app.register(fastifyRateLimit, {
    max: most,
    timeWindow: MINUTE_MS,
    // So much memory an attacker can take and no more.
    cache: 10_000,
    allowList: ({ url }) => MACHINE_ROUTES.test(url),
    errorResponseBuilder: (_request, { ttl }) => tooMany(ttl),
    // A home or an office has a whole network of IPv6 addresses.
    ipv6Subnet: 64,
    // How much is left is nobody's business; the problem says when to come again.
    addHeadersOnExceeding: NO_HEADERS,
    addHeaders: { ...NO_HEADERS, 'retry-after': false },
  });
}

function pathOf(url: string): string {
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}
