import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { communeRow, type CommuneRow } from './seed-schemas.js';
import type { SeedProblems } from './seed-problems.js';

const VIETNAMESE = z.locales.vi().localeError;
const COMMUNE_COLUMNS = 'code,kind,name';

/** Parsed JSON of one file of the folder, or `undefined` with the problem added. Its shape is not looked at. */
export function readJson(folder: string, file: string, problems: SeedProblems): unknown {
  const content = readText(folder, file, problems);
  if (content === undefined) return undefined;
  try {
    return JSON.parse(content) as unknown;
  } catch (error) {
    problems.add(file, '', `không phải JSON hợp lệ (${(error as Error).message})`);
    return undefined;
  }
}

/** One JSON file, checked against its schema, or `undefined` with the problems added. */
export function readChecked<S extends z.ZodType>(
  folder: string,
  file: string,
  schema: S,
  problems: SeedProblems,
): z.infer<S> | undefined {
  const json = readJson(folder, file, problems);
  return json === undefined ? undefined : check(schema, json, file, '', problems);
}

/** The rows of communes.csv (`code,kind,name`, no quoting: no name holds a comma). */
export function readCommunes(folder: string, file: string, problems: SeedProblems): CommuneRow[] | undefined {
  const content = readText(folder, file, problems);
  if (content === undefined) return undefined;
  const [header, ...lines] = content.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (header?.trim() !== COMMUNE_COLUMNS) {
    problems.add(file, 'dòng 1', `dòng tiêu đề phải là "${COMMUNE_COLUMNS}"`);
    return undefined;
  }
  const rows: CommuneRow[] = [];
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const at = `dòng ${index + 2}`;
    const cells = line.split(',').map((cell) => cell.trim().normalize('NFC'));
    if (cells.length !== 3 || line.includes('"')) {
      problems.add(file, at, 'phải có đúng 3 cột, không dùng dấu ngoặc kép');
      return;
    }
    const row = check(communeRow, { code: cells[0], kind: cells[1], name: cells[2] }, file, at, problems);
    if (row) rows.push(row);
  });
  return rows;
}

/** Names of the JSON files in a folder below `folder`, sorted, written `below/name.json`. */
export function listJsonFiles(folder: string, below: string, problems: SeedProblems): string[] {
  try {
    return readdirSync(path.join(folder, below))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => `${below}/${name}`);
  } catch {
    problems.add(below, '', 'không đọc được thư mục');
    return [];
  }
}

function readText(folder: string, file: string, problems: SeedProblems): string | undefined {
  try {
    return readFileSync(path.join(folder, file), 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    problems.add(
      file,
      '',
      missing ? `không có tệp này trong ${folder}` : `không đọc được: ${(error as Error).message}`,
    );
    return undefined;
  }
}

function check<S extends z.ZodType>(
  schema: S,
  value: unknown,
  file: string,
  at: string,
  problems: SeedProblems,
): z.infer<S> | undefined {
  const result = schema.safeParse(value, { error: VIETNAMESE });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    problems.add(file, [at, z.core.toDotPath(issue.path)].filter(Boolean).join(' › '), issue.message);
  }
  return undefined;
}
