import { stat } from 'node:fs/promises';
import { Command } from 'commander';
import { loadProcessConfig } from '../config/read-environment.js';
import { extractDirective, type Extraction } from '../domain/extraction/index.js';
import { readDocumentFile } from '../modules/intake/read-document/index.js';
import { print, printJson, UsageError } from './outcome.js';

/** `dondoc extract <file>`: header and draft assignments of a directive's file. Needs no database. */
export function extractCommand(): Command {
  return new Command('extract')
    .description('đọc văn bản chỉ đạo thành dự thảo nhiệm vụ / header and draft assignments of a directive')
    .argument('<file>', 'tệp .txt, .docx, .xlsx hoặc .pdf / a .txt, .docx, .xlsx or .pdf file')
    .option('--json', 'kết quả dạng JSON / machine-readable')
    .action(async (file: string, options: { json?: boolean }) => {
      const found = await stat(file).catch(() => null);
      if (!found?.isFile()) throw new UsageError(`không có tệp: ${file}`);
      const { text } = await readDocumentFile(file, { ocr: loadProcessConfig().ocr });
      const extraction = extractDirective(text);
      if (options.json) printJson(extraction);
      else print(summary(extraction));
    });
}

/** The extraction for a reader at a terminal. */
function summary(e: Extraction): string {
  const line = (label: string, value: string | null): string => `${label}: ${value ?? '(không thấy)'}`;
  const tasks = e.tasks.map((t) => {
    const due = t.due ? `${t.due}${t.dueTime ? ` ${t.dueTime}` : ''}` : (t.deadlinePhrase ?? 'không hạn');
    return [
      `[${t.ref}] ${t.text}`,
      `    chủ trì: ${t.lead.join('; ') || '(không thấy)'}`,
      ...(t.coordinating.length > 0 ? [`    phối hợp: ${t.coordinating.join('; ')}`] : []),
      `    thời hạn: ${due}`,
      ...(t.flags.length > 0 ? [`    cần xem: ${t.flags.join(', ')}`] : []),
    ].join('\n');
  });
  return [
    line('Số, ký hiệu', e.number ?? e.symbol),
    line('Cơ quan ban hành', e.issuer),
    line('Ngày', e.date),
    line('Trích yếu', e.subject),
    line('Người ký', e.signer),
    `Nhiệm vụ: ${e.tasks.length}`,
    ...tasks,
  ].join('\n');
}
