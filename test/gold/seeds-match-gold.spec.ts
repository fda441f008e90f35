import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { nameKey } from '../../src/domain/organs/index.js';
import { readSeeds } from '../../src/modules/seeding/seed-files.js';
import { DIRECTIVES_DIR, goldIsHere, readGold, readText } from './gold-directive.js';

const seeds = readSeeds(fileURLToPath(new URL('../../seeds', import.meta.url)));
const unitNames = new Map(seeds.units.map((u) => [u.code, [u.name, ...u.aliases]]));
const groupNames = new Map(seeds.groups.map((g) => [g.code, [g.name, ...g.aliases]]));
const namesOf = (code: string): string[] =>
  [...(unitNames.get(code) ?? groupNames.get(code) ?? [])].map(nameKey);
const isNamed = (code: string, name: string) => namesOf(code).includes(nameKey(name));

/** Names of units, longest first: facts, which own words may repeat. */
const NAMES = [...unitNames.values()]
  .flat()
  .map(nameKey)
  .sort((a, b) => b.length - a.length);

/** So many words in a row as the directive has them are a copied sentence; shorter runs are terms and titles. */
const MOST_SHARED_WORDS = 12;

const CODES = ['2039-CV-VPTW', '484-CV-TU'];

describe('the seeds', () => {
  it('model the directives of the gold that assign work, and no other', () => {
    expect(seeds.directives.map((d) => d.code)).toEqual(CODES);
  });
});

if (!goldIsHere) {
  describe('gold data', () => {
    it('is not on this machine: the seeds were NOT compared with it', () => {
      const notice = `No gold data in ${DIRECTIVES_DIR}; set DIRECTIVES_DIR to the folder that holds gold/*.json.`;
      if (process.env.CI === 'true') throw new Error(notice);
      process.stderr.write(`\n*** NOT CHECKED: seeds against gold. ${notice}\n\n`);
    });
  });
}

for (const code of goldIsHere ? CODES : []) {
  const gold = readGold(code);
  const seeded = seeds.directives.find((d) => d.code === code)!;
  const required = gold.tasks.filter((t) => !t.optional);

  describe(`the seeds of ${gold.number}`, () => {
    it('have the header of the gold', () => {
      expect({
        number: seeded.number,
        symbol: seeded.symbol,
        place: seeded.place,
        date: seeded.issuedOn,
        subject: seeded.subject,
        signer: seeded.signer.name,
        recipients: seeded.recipients.map((r) => r.phrase),
      }).toEqual({
        number: gold.number,
        symbol: gold.symbol,
        place: gold.place,
        date: gold.date,
        subject: gold.subject,
        signer: gold.signer,
        recipients: gold.recipients,
      });
      expect(isNamed(seeded.issuer, gold.issuer)).toBe(true);
    });

    it('link to the documents the gold refers to', () => {
      expect(seeded.links.map((l) => l.number)).toEqual(gold.refersTo);
      expect(seeded.links.filter((l) => l.kind === 'replies_to').map((l) => l.number)).toEqual(gold.replyTo);
    });

    it('name as recipients the units and groups the gold names', () => {
      const misnamed = seeded.recipients.filter((r) => !isNamed(r.unit ?? r.group ?? '', r.phrase));
      expect(misnamed).toEqual([]);
    });

    it('have the required tasks of the gold, in its order, and no others', () => {
      expect(seeded.assignments.map((a) => a.ref)).toEqual(required.map((t) => t.ref));
    });

    describe.each(required)('clause $ref', (task) => {
      const assignment = seeded.assignments.find((a) => a.ref === task.ref)!;
      const accepted = [task.lead, ...(task.leadAccept ?? [])];

      it('is led by the units of the gold', () => {
        expect(accepted.map((names) => nameKey(names.join(', ')))).toContain(nameKey(assignment.leadPhrase));
        const leads = [...assignment.leads, ...assignment.leadGroups];
        expect(accepted.filter((names) => sameUnits(leads, names))).not.toEqual([]);
      });

      it('has the coordinating units of the gold', () => {
        expect(assignment.coordinating.map((c) => nameKey(c.phrase))).toEqual(task.coordinating.map(nameKey));
      });

      it('has the deadline of the gold', () => {
        expect({
          phrase: assignment.deadlinePhrase,
          lastDay: assignment.lastDay,
          time: assignment.time,
          recurring: assignment.recurring,
        }).toEqual({
          phrase: task.deadlinePhrase,
          lastDay: task.due,
          time: task.dueTime,
          recurring: task.recurring,
        });
      });

      it('is told in our own words', () => {
        const run = longestSharedRun(assignment.content, readText(code)).join(' ');
        expect({ run, tooLong: run.split(' ').length >= MOST_SHARED_WORDS }).toEqual({ run, tooLong: false });
      });
    });
  });
}

/** Whether the codes are exactly the units or groups of these names. */
function sameUnits(codes: readonly string[], names: readonly string[]): boolean {
  return (
    codes.length === names.length &&
    names.every((name) => codes.some((code) => isNamed(code, name))) &&
    codes.every((code) => names.some((name) => isNamed(code, name)))
  );
}

/** The longest run of words that `content` has in common with `text`; names of units count for nothing and end it. */
function longestSharedRun(content: string, text: string): readonly string[] {
  const source = wordsOf(text).join(' ');
  let longest: string[] = [];
  for (const stretch of wordsOf(content).join(' ').split(' | ')) {
    const words = stretch.split(' ');
    for (let from = 0; from < words.length; from += 1)
      for (let to = from + longest.length + 1; to <= words.length; to += 1) {
        const run = words.slice(from, to);
        if (!` ${source} `.includes(` ${run.join(' ')} `)) break;
        longest = run;
      }
  }
  return longest;
}

function wordsOf(text: string): string[] {
  let plain = nameKey(text);
  for (const name of NAMES) plain = plain.replaceAll(name, ' | ');
  return plain.match(/[\p{L}\p{N}]+|\|/gu) ?? [];
}
