import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { withLogContext } from '../logging/log-context.js';

/** Asked every few seconds by machines: of interest only when something is looked for. */
const MACHINE_ROUTES = /^\/(?:health|metrics)(?:\/|$)/;

/**
 * Gives every request its id in the log and one line at its end: method, route pattern, status, duration. Never the
 * address itself (a search text may name a person), a header or a body.
 */
export function logRequests(instance: FastifyInstance, logger: Logger): void {
  instance.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    withLogContext({ requestId: request.id }, done);
  });
  // The body is read in the socket's own context, which knows nothing of the request: enter it again.
  instance.addHook('preValidation', (request, _reply, done) => {
    withLogContext({ requestId: request.id }, done);
  });
  instance.addHook('onResponse', (request, reply, done) => {
    const route = request.is404 ? 'unknown' : (request.routeOptions.url ?? 'unknown');
    logger[MACHINE_ROUTES.test(route) ? 'debug' : 'info'](
      {
        requestId: request.id,
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'request',
    );
    done();
  });
}
