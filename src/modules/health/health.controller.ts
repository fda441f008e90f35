import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Check, HealthService } from './health.service.js';
import { MetricsService } from './metrics.service.js';

/** For whoever runs the product: is the process alive, can it work, and what do its gauges say. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly health: HealthService,
    private readonly metrics: MetricsService,
  ) {}

  @Get('health/live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('health/ready')
  async ready(
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ status: 'ok' | 'failing'; checks: readonly Check[] }> {
    const checks = await this.health.checks();
    const ok = checks.every((c) => c.ok);
    reply.status(ok ? 200 : 503);
    return { status: ok ? 'ok' : 'failing', checks };
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async gauges(): Promise<string> {
    return this.metrics.render();
  }
}
