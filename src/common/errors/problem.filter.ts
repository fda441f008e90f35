import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { toProblem } from './problem.js';

/** Turns every error of a request into RFC 9457 `application/problem+json`. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), this.logger);
  }
}

/** Answers a request with the problem an error stands for; logs what a person must look into. */
export function sendProblem(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  logger: Logger,
): void {
  const problem = toProblem(error, request.id);
  // 503 is said on purpose (not ready, stopping); anything else from 500 on is a fault of ours.
  if (problem.status >= 500 && problem.status !== 503) {
    logger.error({ err: error, requestId: request.id }, 'request failed');
  }
  if (reply.sent || reply.raw.headersSent) {
    // Half an answer is out: cutting the connection is the only way left to say that it is not whole.
    reply.raw.destroy();
    return;
  }
  const { retryAfterSeconds } = problem;
  if (typeof retryAfterSeconds === 'number') reply.header('retry-after', String(retryAfterSeconds));
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer realm="dondoc"');
  // As a string: objects of a type other than application/json are not serialised for us.
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    // A malformed address is refused before any hook runs.
    .header('x-request-id', request.id)
    .send(JSON.stringify(problem));
}
