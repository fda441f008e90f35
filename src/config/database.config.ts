import { textWhere, topic, variable, wholeNumber } from './variable.js';

function isPostgresUrl(text: string): boolean {
  // No host is right too: `postgres:///dondoc?host=/var/run/postgresql` goes over a Unix socket.
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text)) return false;
  return new URL(text).pathname.length > 1;
}

export const databaseTopic = topic('Database', {
  DATABASE_URL: variable(
    textWhere((text) => /^sqlite:(?!\/\/)\S/.test(text) || isPostgresUrl(text)),
    {
      description: 'Where everything is kept: a SQLite file (one machine) or a PostgreSQL database.',
      allowed: '`sqlite:<file>` or `postgres://<user>:<password>@<host>:<port>/<database>`',
      allowedVi: '`sqlite:<tệp>` hoặc `postgres://<tài khoản>:<mật khẩu>@<máy chủ>:<cổng>/<cơ sở dữ liệu>`',
      default: 'sqlite:data/dondoc.sqlite',
      secret: true,
    },
  ),
  DATABASE_POOL: variable(wholeNumber(1, 200), {
    description: 'Connections one process may hold to PostgreSQL. SQLite needs one and ignores this.',
    allowed: 'a whole number from 1 to 200',
    allowedVi: 'số nguyên từ 1 đến 200',
    default: '10',
  }),
});
