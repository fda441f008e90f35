import { Command } from 'commander';
import { resolveDeadline } from '../domain/deadline/index.js';
import { isLocalDate } from '../domain/time/local-date.js';
import { print, printJson, UsageError } from './outcome.js';

/** `dondoc deadline "<phrase>" --issued YYYY-MM-DD`: what a deadline phrase means. */
export function deadlineCommand(): Command {
  return new Command('deadline')
    .description('đọc một cụm từ chỉ thời hạn / what a deadline phrase means')
    .argument('<phrase>', 'cụm từ như trong văn bản / the phrase as written')
    .requiredOption('--issued <date>', 'ngày ban hành văn bản, YYYY-MM-DD / the day the directive was issued')
    .option('--json', 'kết quả dạng JSON / machine-readable')
    .action((phrase: string, options: { issued: string; json?: boolean }) => {
      if (!isLocalDate(options.issued)) {
        throw new UsageError(`--issued phải là một ngày dạng YYYY-MM-DD, nhận được: ${options.issued}`);
      }
      const { rule, lastDay, time, recurrence, confidence, flags } = resolveDeadline(phrase, {
        issuedOn: options.issued,
      });
      const result = { phrase, rule, lastDay, time, recurring: recurrence !== null, confidence, flags };
      if (options.json) printJson(result);
      else print(lastDay ? `${lastDay}${time ? ` ${time}` : ''}` : 'không xác định được ngày cuối');
    });
}
