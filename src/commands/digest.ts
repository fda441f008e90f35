import { Command } from 'commander';
import { prepareMessages } from '../mail/messages/index.js';
import { CLOCK, type Clock } from '../common/clock.js';
import { Database } from '../database/database.js';
import { DigestComposer } from '../modules/digests/index.js';
import { Person } from '../modules/people/index.js';
import { RulesService } from '../modules/rules/index.js';
import { parseAsOf } from './as-of.js';
import { withServices } from './context.js';
import { print, printJson } from './outcome.js';

interface DigestOptions {
  readonly to: string;
  readonly asOf?: string;
  readonly json?: boolean;
}

/** `dondoc digest --to <email>`: a leader's digest as it would be sent. */
export function digestCommand(): Command {
  return new Command('digest')
    .description('xem bản tổng hợp của một lãnh đạo / a leader’s digest as it would be sent')
    .requiredOption('--to <email>', 'địa chỉ thư của lãnh đạo / the leader’s address')
    .option('--as-of <moment>', 'thời điểm YYYY-MM-DDTHH:MM theo giờ cơ quan / office-local moment')
    .option('--json', 'kết quả dạng JSON {to,subject,text,html} / machine-readable')
    .action((options: DigestOptions) =>
      withServices(async (services) => {
        const leader = await services.get(Database).read.findOneBy(Person, { email: options.to });
        if (!leader?.roles.includes('leader')) {
          throw new Error(`Không có lãnh đạo nào nhận bản tổng hợp ở địa chỉ ${options.to}.`);
        }
        const rules = services.get(RulesService);
        const { policy } = await rules.at();
        const atMs = options.asOf ? parseAsOf(options.asOf, policy.zone) : services.get<Clock>(CLOCK).now();
        const { now } = await rules.at(atMs);
        await prepareMessages();
        const occasion = { variant: 'weekly', dueOn: now.date } as const;
        const { subject, text, html } = await services
          .get(DigestComposer)
          .render(leader, occasion, atMs, 'preview');
        if (options.json) printJson({ to: leader.email, subject, text, html });
        else print(`To: ${leader.name} <${leader.email}>\nSubject: ${subject}\n\n${text}`);
      }),
    );
}
