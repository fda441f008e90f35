import { Command } from 'commander';
import { CLOCK, type Clock } from '../common/clock.js';
import { SweepService } from '../modules/follow-up/index.js';
import { RulesService } from '../modules/rules/index.js';
import { NoticePreview } from '../modules/notices/index.js';
import { parseAsOf } from './as-of.js';
import { withServices } from './context.js';
import { print, printJson, UsageError } from './outcome.js';

interface SweepOptions {
  readonly asOf?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `dondoc sweep`: plans the notices that are due, or shows what would be planned at any moment. */
export function sweepCommand(): Command {
  return new Command('sweep')
    .description('quét và lập lượt nhắc / plan the notices that are due')
    .option('--as-of <moment>', 'thời điểm YYYY-MM-DDTHH:MM theo giờ cơ quan / office-local moment')
    .option('--dry-run', 'chỉ xem, không ghi gì / show only, write nothing')
    .option('--json', 'kết quả dạng JSON / machine-readable')
    .action((options: SweepOptions) =>
      withServices(async (services) => {
        const { policy } = await services.get(RulesService).at();
        const nowMs = services.get<Clock>(CLOCK).now();
        const atMs = options.asOf === undefined ? nowMs : parseAsOf(options.asOf, policy.zone);
        if (!options.dryRun && atMs > nowMs) {
          throw new UsageError(
            '--as-of ở tương lai chỉ dùng được với --dry-run: không thể gửi trước thời điểm.',
          );
        }
        const sweeps = services.get(SweepService);
        const notices = await services.get(NoticePreview).describe(sweeps.preview(atMs), atMs);
        if (!options.dryRun && (await sweeps.sweep(atMs)) === null) {
          throw new Error('Một lượt quét khác đang chạy; hãy thử lại sau ít phút.');
        }
        if (options.json) printJson(notices);
        else
          for (const n of notices)
            print(`${n.kind}\t${n.directive} ${n.clause}\t${n.unit}\t${n.recipient}\t${n.why}`);
      }),
    );
}
