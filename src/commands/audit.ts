import { Command } from 'commander';
import { breakInWords } from '../domain/audit/index.js';
import { type Verification, VerifyTrail } from '../modules/audit/index.js';
import { withServices } from './context.js';
import { print, printJson, UsageError } from './outcome.js';

interface VerifyOptions {
  readonly anchor: readonly string[];
  readonly json?: boolean;
}

/** `dondoc audit verify`: whether the audit trail is still what was written. */
export function auditCommand(): Command {
  const verify = new Command('verify')
    .description('kiểm tra chuỗi nhật ký còn nguyên vẹn / check that nobody has tampered with the trail')
    .option(
      '--anchor <seq:hash>',
      'mốc trong thư đã gửi người kiểm tra / an anchor from an inspector’s mail (có thể lặp lại / repeatable)',
      (anchor: string, before: readonly string[]) => [...before, anchor],
      [],
    )
    .option('--json', 'kết quả dạng JSON / machine-readable')
    .exitOverride()
    .action(async ({ anchor, json }: VerifyOptions) => {
      const anchors = anchor.map(parseAnchor);
      const verification = await withServices((services) => services.get(VerifyTrail).verify(anchors));
      if (json) printJson(asJson(verification));
      else print(inWords(verification));
      if (verification.broken) process.exitCode = 1;
    });
  return new Command('audit').description('nhật ký kiểm tra / the audit trail').addCommand(verify);
}

/** @throws UsageError */
function parseAnchor(text: string): { seq: number; hash: string } {
  const [, seq, hash] = /^([1-9]\d{0,9}):([0-9a-f]{64})$/i.exec(text.trim()) ?? [];
  if (seq === undefined || hash === undefined) {
    throw new UsageError(`mốc phải có dạng <số>:<64 chữ số thập lục phân>, như trong thư; đã nhận: ${text}`);
  }
  return { seq: Number(seq), hash: hash.toLowerCase() };
}

const asJson = ({ at, broken, entries, last }: Verification) => ({
  holds: broken === null,
  entries,
  lastSeq: last?.seq ?? null,
  lastHash: last?.hash ?? null,
  broken: broken && { ...broken, detail: breakInWords(broken) },
  at,
});

function inWords({ broken, entries, last }: Verification): string {
  const read = `${entries} mục / entries`;
  if (broken) return `HỎNG / BROKEN (${read}): ${broken.seq} ${broken.reason}\n${breakInWords(broken)}`;
  return `Nguyên vẹn / holds: ${read}${last ? `\nMốc cuối / last: ${last.seq}:${last.hash}` : ''}`;
}
