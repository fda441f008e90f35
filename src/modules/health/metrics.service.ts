import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { Database } from '../../database/database.js';
import { QueueHealth } from '../../jobs/queue-health.js';
import { Mail, MAIL_STATES } from '../outbox/index.js';
import { HealthService } from './health.service.js';

/** Prometheus metrics. Labels hold routes and states, never names or addresses. */
@Injectable()
export class MetricsService {
  private readonly registry = new Registry();
  private readonly requests: Histogram<'method' | 'route' | 'status'>;
  private readonly unread: Counter;

  constructor(database: Database, queue: QueueHealth, health: HealthService) {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry, prefix: 'dondoc_' });
    this.requests = new Histogram({
      name: 'dondoc_http_request_seconds',
      help: 'Time to answer a request',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    });
    this.unread = new Counter({
      name: 'dondoc_metrics_unread_total',
      help: 'Times a gauge could not be read',
      registers,
    });
    this.gauge(
      new Gauge({
        name: 'dondoc_queue_jobs',
        help: 'Jobs by queue and state',
        labelNames: ['queue', 'state'],
        registers,
      }),
      async (gauge) => {
        for (const [name, counts] of Object.entries(await queue.counts())) {
          for (const [state, n] of Object.entries(counts)) gauge.set({ queue: name, state }, Number(n));
        }
      },
    );
    this.gauge(
      new Gauge({
        name: 'dondoc_mails',
        help: 'Mails of the outbox by state',
        labelNames: ['state'],
        registers,
      }),
      async (gauge) => {
        const rows = await database.read
          .createQueryBuilder(Mail, 'm')
          .select('m.state', 'state')
          .addSelect('COUNT(*)', 'n')
          .groupBy('m.state')
          .getRawMany<{ state: string; n: number | string }>();
        for (const state of MAIL_STATES)
          gauge.set({ state }, Number(rows.find((r) => r.state === state)?.n ?? 0));
      },
    );
    this.gauge(
      new Gauge({ name: 'dondoc_sweep_age_seconds', help: 'Time since the last sweep ended', registers }),
      async (gauge) => {
        gauge.set((await health.sweepLateMs()) / 1000);
      },
    );
  }

  observeRequest(labels: { method: string; route: string; status: number }, seconds: number): void {
    this.requests.observe({ ...labels, status: String(labels.status) }, seconds);
  }

  async render(): Promise<string> {
    return this.registry.metrics();
  }

  /** A store that is away must not take the other gauges with it. */
  private gauge<T extends string>(gauge: Gauge<T>, read: (gauge: Gauge<T>) => Promise<void>): void {
    Object.assign(gauge, {
      collect: async () => {
        await read(gauge).catch(() => this.unread.inc());
      },
    });
  }
}
