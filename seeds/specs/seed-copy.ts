import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSeeds } from '../../src/modules/seeding/seed-files.js';
import { SeedError, type SeedProblem } from '../../src/modules/seeding/seed-problems.js';

/** The seeds of the project. */
export const SEEDS = fileURLToPath(new URL('..', import.meta.url));

export const D2039 = 'directives/2039-CV-VPTW.json';
export const D484 = 'directives/484-CV-TU.json';

/** Loose JSON: specs reach deep into files whose shape is what they spoil. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

/** A copy of the seeds that a spec may change. */
export class SeedCopy {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'dondoc-seeds-'));

  constructor() {
    cpSync(SEEDS, this.folder, { recursive: true, filter: (file) => !file.endsWith('.ts') });
  }

  edit(file: string, change: (json: Json) => void): void {
    const json: Json = JSON.parse(readFileSync(path.join(this.folder, file), 'utf8'));
    change(json);
    this.write(file, JSON.stringify(json));
  }

  write(file: string, content: string): void {
    writeFileSync(path.join(this.folder, file), content);
  }

  append(file: string, content: string): void {
    appendFileSync(path.join(this.folder, file), content);
  }

  remove(file: string): void {
    rmSync(path.join(this.folder, file));
  }

  /** What the reader finds wrong with the copy. */
  problems(): readonly SeedProblem[] {
    try {
      readSeeds(this.folder);
    } catch (error) {
      if (error instanceof SeedError) return error.problems;
      throw error;
    }
    return [];
  }

  discard(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The entry of a list whose `key` is `value`. */
export function find(list: Json[], key: string, value: string): Json {
  const found: Json = list.find((entry: Json) => entry[key] === value);
  if (!found) throw new Error(`nothing with ${key} = ${value}`);
  return found;
}

export const unit = (json: Json, code: string): Json => find(json.units, 'code', code);
export const task = (json: Json, ref: string): Json => find(json.assignments, 'ref', ref);
