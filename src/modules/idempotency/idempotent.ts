import { createHash } from 'node:crypto';
import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { catchError, concatMap, Observable, of } from 'rxjs';
import { currentAuthor } from '../../common/author.js';
import { LOGGER } from '../../common/logging/logger.js';
import { type KeptAnswer, KeyedRequests } from './keyed-requests.js';
import { keyMalformed } from './refusals.js';
import { inRun, type KeyedRun, outOfRun } from './run.js';

const KEY = /^[\x21-\x7e]{1,200}$/;
/** Of the answer, what a client goes on with. */
const KEPT_HEADERS = ['location', 'etag'] as const;

/** Answers a request that is sent again with its `Idempotency-Key` as the first time, without doing it again. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly keys: KeyedRequests,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const key = request.headers['idempotency-key'];
    const { personId } = currentAuthor();
    if (key === undefined || personId === null) return next.handle();
    if (typeof key !== 'string' || !KEY.test(key)) throw keyMalformed();
    const route = `${request.method} ${request.url}`;
    const begun = await this.keys.begin({ personId, key, route, bodyHash: hashOf(request.body) });
    if ('body' in begun) return of(replayed(reply, begun));
    return this.carriedOut(next, reply, begun);
  }

  private carriedOut(next: CallHandler, reply: FastifyReply, run: KeyedRun): Observable<unknown> {
    const done = new Observable<unknown>((subscriber) =>
      inRun(run, () => next.handle().subscribe(subscriber)),
    );
    return done.pipe(
      concatMap((answer) => outOfRun(() => this.keep(reply, run, answer))),
      catchError((error: unknown) => outOfRun(() => this.release(run, error))),
    );
  }

  private async keep(reply: FastifyReply, run: KeyedRun, answer: unknown): Promise<unknown> {
    const headers = Object.fromEntries(
      KEPT_HEADERS.flatMap((name) => {
        const value = reply.getHeader(name);
        return value === undefined ? [] : [[name, String(value)]];
      }),
    );
    try {
      await this.keys.keep(run, { status: reply.statusCode, headers, body: JSON.stringify(answer ?? null) });
    } catch (error) {
      // What was asked for is done: to say otherwise would be wrong. Sent again, it is refused as done before.
      this.logger.error({ err: error }, 'the answer to a request with a key could not be kept');
    }
    return answer;
  }

  private async release(run: KeyedRun, error: unknown): Promise<never> {
    await this.keys.release(run);
    throw error;
  }
}

function replayed(reply: FastifyReply, { headers, body }: KeptAnswer): unknown {
  for (const [name, value] of Object.entries(headers)) reply.header(name, value);
  reply.header('idempotency-replayed', 'true');
  return JSON.parse(body) as unknown;
}

function hashOf(body: unknown): string {
  const bytes = Buffer.isBuffer(body) ? body : JSON.stringify(body ?? null);
  return createHash('sha256').update(bytes).digest('hex');
}

/** The route may be given an `Idempotency-Key`: sent again with it, it answers as before and changes nothing. */
export const Idempotent = (): MethodDecorator =>
  applyDecorators(
    UseInterceptors(IdempotencyInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description:
        'Khóa do bên gửi tự đặt cho một yêu cầu (nên dùng UUID). Trong 24 giờ, gửi lại cùng khóa và cùng nội dung thì nhận lại câu trả lời cũ (Idempotency-Replayed: true), không thực hiện lần nữa; khác nội dung: 422; lần đầu còn đang chạy: 409 kèm Retry-After.',
      schema: { type: 'string', minLength: 1, maxLength: 200 },
    }),
  );
