import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractDirective, type Extraction } from '../../src/domain/extraction/index.js';

const FOLDER = fileURLToPath(new URL('./documents', import.meta.url));

interface GoldTask {
  ref: string;
  text: string;
  lead: string[];
  coordinating: string[];
  due: string | null;
  dueTime: string | null;
  recurring: boolean;
  optional?: boolean;
  dueAccept?: (string | null)[];
}

interface Gold {
  tasks: GoldTask[];
  [field: string]: unknown;
}

const names = readdirSync(FOLDER)
  .filter((n) => n.endsWith('.txt'))
  .map((n) => n.slice(0, -4))
  .sort();
const words = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

const read = (name: string): { gold: Gold; got: Extraction } => ({
  gold: JSON.parse(readFileSync(join(FOLDER, 'gold', `${name}.json`), 'utf8')) as Gold,
  got: extractDirective(readFileSync(join(FOLDER, `${name}.txt`), 'utf8')),
});

describe('documents of the genre', () => {
  it('are at least thirty, each with its gold', () => {
    expect(names.length).toBeGreaterThanOrEqual(30);
    expect(
      readdirSync(join(FOLDER, 'gold'))
        .map((n) => n.slice(0, -5))
        .sort(),
    ).toEqual(names);
  });

  describe.each(names)('%s', (name) => {
    const { gold, got } = read(name);

    it('gives the header', () => {
      const fields = [
        'number',
        'symbol',
        'issuer',
        'place',
        'date',
        'subject',
        'signer',
        'recipients',
        'replyTo',
        'refersTo',
      ] as const;
      expect(Object.fromEntries(fields.map((f) => [f, got[f]]))).toEqual(
        Object.fromEntries(fields.map((f) => [f, gold[f]])),
      );
    });

    it('gives the tasks with lead, coordinators and last day', () => {
      const required = gold.tasks.filter((t) => !t.optional).map((t) => t.ref);
      const known = gold.tasks.map((t) => t.ref);
      expect(known).toEqual(expect.arrayContaining(got.tasks.map((t) => t.ref)));
      expect(got.tasks.map((t) => t.ref)).toEqual(expect.arrayContaining(required));
      for (const task of got.tasks) {
        const want = gold.tasks.find((t) => t.ref === task.ref)!;
        expect(words(task.text).startsWith(words(want.text))).toBe(true);
        expect({
          ref: task.ref,
          lead: task.lead,
          coordinating: task.coordinating,
          recurring: task.recurring,
        }).toEqual({
          ref: want.ref,
          lead: want.lead,
          coordinating: want.coordinating,
          recurring: want.recurring,
        });
        expect([want.due, ...(want.dueAccept ?? [])]).toContain(task.due);
        expect(task.dueTime).toBe(want.dueTime);
      }
    });
  });
});
