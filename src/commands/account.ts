import { Command } from 'commander';
import { AccountsService } from '../modules/access/index.js';
import { withServices } from './context.js';
import { print, UsageError } from './outcome.js';

/** `dondoc account <person>`: gives a person an account or a new password, such as the first administrator. */
export function accountCommand(): Command {
  return new Command('account')
    .description('cấp tài khoản hoặc đặt lại mật khẩu / give a person an account or a new password')
    .argument('<person>', 'mã của người, ví dụ quan-tri-he-thong / the person’s code')
    .option(
      '--remove-totp',
      'tắt xác thực hai bước, cho người mất điện thoại và mã dự phòng / turn the second factor off',
    )
    .addHelpText(
      'after',
      '\nMật khẩu được đọc từ dòng đầu của stdin. / The password is read from the first line of stdin.',
    )
    .action(async (person: string, { removeTotp = false }: { removeTotp?: boolean }) => {
      const password = await firstLine();
      if (password === '') {
        throw new UsageError(
          'Hãy đưa mật khẩu qua stdin, ví dụ: dondoc account quan-tri-he-thong < mat-khau.txt',
        );
      }
      await withServices(async (services) => {
        const { login } = await services
          .get(AccountsService)
          .setPassword(person, password, { removeSecondFactor: removeTotp });
        print(`Tài khoản “${login}” đã sẵn sàng. / The account is ready.`);
      });
    });
}

/** A password among the arguments would stand in the list of processes and the shell's history. */
async function firstLine(): Promise<string> {
  let text = '';
  for await (const chunk of process.stdin) {
    text += String(chunk);
    if (text.includes('\n')) break;
  }
  return text.split(/\r?\n/)[0] ?? '';
}
