import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AppConfig } from '../config/app-config.js';
import { CLOCK, type Clock, hostClock } from '../common/clock.js';
import { Database } from '../database/database.js';
import { formatVietnameseDate } from '../domain/time/local-date.js';
import { officeTimeAt } from '../domain/time/office-time.js';
import { DemoAccounts } from '../modules/access/index.js';
import { Assignment } from '../modules/assignments/index.js';
import { DigestSweepService } from '../modules/digests/index.js';
import { SweepService } from '../modules/follow-up/index.js';
import { Mail, MAIL_STATES } from '../modules/outbox/index.js';
import { RulesService } from '../modules/rules/index.js';
import { print } from './outcome.js';

export interface FirstSweep {
  readonly notices: number;
  readonly digests: number;
}

const LIFECYCLE_NAMES: Readonly<Record<string, string>> = {
  assigned: 'mới giao / assigned',
  received: 'đã tiếp nhận / received',
  in_progress: 'đang thực hiện / in progress',
  submitted: 'chờ xác nhận / submitted',
  completed: 'hoàn thành / completed',
  returned: 'trả lại làm lại / returned',
  suspended: 'tạm dừng / suspended',
  withdrawn: 'thu hồi / withdrawn',
  declined: 'từ chối / declined',
};

/** How long a start waits for the first mails before it reports. */
const MAILS_WITHIN_MS = 60_000;

/** Sweeps once and waits until the mails this caused have left, or must wait. */
export async function firstSweep(app: NestFastifyApplication): Promise<FirstSweep> {
  const notices = (await app.get(SweepService).sweep())?.notices ?? 0;
  const digests = await app.get(DigestSweepService).sweep();
  const database = app.get(Database);
  const clock = app.get<Clock>(CLOCK);
  const giveUpAt = hostClock.now() + MAILS_WITHIN_MS;
  for (;;) {
    const underWay = await database.read
      .createQueryBuilder(Mail, 'm')
      .where("m.state IN ('claimed', 'sending') OR (m.state = 'pending' AND m.not_before <= :now)", {
        now: new Date(clock.now()).toISOString(),
      })
      .getCount();
    if (underWay === 0 || hostClock.now() > giveUpAt) return { notices, digests };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Prints, in Vietnamese and English, what the start did and where to look. */
export async function greet(
  app: NestFastifyApplication,
  config: AppConfig,
  swept: FirstSweep,
): Promise<void> {
  const database = app.get(Database).read;
  const { policy } = await app.get(RulesService).at();
  const now = officeTimeAt(app.get<Clock>(CLOCK).now(), policy.zone);
  const byLifecycle = await database
    .createQueryBuilder(Assignment, 'a')
    .select('a.lifecycle', 'state')
    .addSelect('COUNT(*)', 'n')
    .where('a.is_group = :no', { no: false })
    .groupBy('a.lifecycle')
    .getRawMany<{ state: string; n: number | string }>();
  const mails = await database
    .createQueryBuilder(Mail, 'm')
    .select('m.state', 'state')
    .addSelect('COUNT(*)', 'n')
    .groupBy('m.state')
    .getRawMany<{ state: string; n: number | string }>();
  const count = (state: string): number => Number(mails.find((m) => m.state === state)?.n ?? 0);
  const url = await app.getUrl();
  const accounts = config.demo.accounts ? await app.get(DemoAccounts).list() : [];

  print('');
  print('Đôn đốc đã sẵn sàng. / Đôn đốc is ready.');
  print(`  Mở trong trình duyệt / Open in a browser: ${url}`);
  print(`  Tài liệu API / API documentation:         ${url}/api/docs`);
  print(
    `  Giờ cơ quan / Office time: ${now.time} ngày ${formatVietnameseDate(now.date)}` +
      (config.demo.now ? ' (đồng hồ trình diễn / demonstration clock)' : ''),
  );
  print('  Nhiệm vụ theo trạng thái / Assignments by status:');
  for (const { state, n } of byLifecycle)
    print(`    ${String(n).padStart(5)}  ${LIFECYCLE_NAMES[state] ?? state}`);
  print(
    `  Lượt nhắc vừa lập / Notices planned now: ${swept.notices}; bản tổng hợp / digests: ${swept.digests}`,
  );
  print(
    `  Thư / Mails: ${MAIL_STATES.filter((s) => count(s) > 0)
      .map((s) => `${count(s)} ${s}`)
      .join(', ')}`,
  );
  if (config.mail.url.startsWith('mailbox:')) {
    print(`  Hộp thư cục bộ / Local mailbox: ${config.mail.url.slice('mailbox:'.length)}`);
    print(`                                  ${url}/mailbox?box=local`);
  }
  if (accounts.length > 0) {
    print('  Tài khoản dùng thử (mật khẩu chung: dondoc-demo-2026) / Demo accounts (one password):');
    for (const a of accounts) print(`    ${a.login.padEnd(26)} ${a.name}`);
  }
  print('');
}
