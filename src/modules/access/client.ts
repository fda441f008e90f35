import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';

/** Where a request comes from. */
export interface Client {
  readonly address: string;
  /** What attempts are counted by: the address; of IPv6 the network, of which one home has as many as it likes. */
  readonly network: string;
  /** As the browser calls itself; '' where it does not. */
  readonly userAgent: string;
}

/** Where the request comes from, in the lengths that are kept. */
export const FromClient = createParamDecorator((_: unknown, context: ExecutionContext): Client => {
  const { ip, headers } = context.switchToHttp().getRequest<FastifyRequest>();
  return {
    address: ip.slice(0, 64),
    network: normalizeIP(ip, 64),
    userAgent: (headers['user-agent'] ?? '').slice(0, 255),
  };
});
