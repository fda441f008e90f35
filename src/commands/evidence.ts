import { Command } from 'commander';
import { type EvidenceReport, VerifyEvidence } from '../modules/evidence/index.js';
import { withServices } from './context.js';
import { print, printJson } from './outcome.js';

interface VerifyOptions {
  readonly cleanUp?: boolean;
  readonly json?: boolean;
}

/** `dondoc evidence verify`: whether the evidence files are still those that were handed in. */
export function evidenceCommand(): Command {
  const verify = new Command('verify')
    .description(
      'tìm tệp minh chứng bị mất, bị sửa hoặc không thuộc nhiệm vụ nào / find missing, altered and orphaned evidence files',
    )
    .option(
      '--clean-up',
      'xóa tệp không thuộc nhiệm vụ nào đã quá một ngày / remove orphans of more than a day',
    )
    .option('--json', 'kết quả dạng JSON / machine-readable')
    .exitOverride()
    .action(async ({ cleanUp = false, json }: VerifyOptions) => {
      const report = await withServices((services) => services.get(VerifyEvidence).verify(cleanUp));
      if (json) printJson(report);
      else print(inWords(report));
      if (!report.whole) process.exitCode = 1;
    });
  return new Command('evidence').description('tệp minh chứng / evidence files').addCommand(verify);
}

function inWords({ whole, files, missing, altered, orphans }: EvidenceReport): string {
  const lines = [
    ...missing.map((file) => `MẤT / MISSING: ${file.name} (${file.fileId}) ${file.sha256}`),
    ...altered.map((file) => `BỊ SỬA / ALTERED: ${file.name} (${file.fileId}) ${file.sha256}`),
    ...orphans.map(({ name, unfinished, removed }) =>
      [
        unfinished ? 'TẢI DỞ / UNFINISHED' : 'KHÔNG THUỘC NHIỆM VỤ NÀO / ORPHAN',
        `: ${name}`,
        removed ? ' (đã xóa / removed)' : '',
      ].join(''),
    ),
  ];
  const read = `${files} tệp / files`;
  return [whole ? `Nguyên vẹn / whole: ${read}` : `CÓ SAI LỆCH / NOT WHOLE: ${read}`, ...lines].join('\n');
}
