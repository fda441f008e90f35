import { describe, expect, it } from '@jest/globals';
import { organMatcher } from '../../src/domain/organs/index.js';
import { readSeeds } from '../../src/modules/seeding/seed-files.js';
import { fileURLToPath } from 'node:url';
import { seededOrgans } from '../support/organs/seeded-organs.js';
import { DIRECTIVES_DIR, goldIsHere, readGold } from './gold-directive.js';

const seeds = readSeeds(fileURLToPath(new URL('../../seeds', import.meta.url)));

if (!goldIsHere) {
  describe('gold data', () => {
    it('is not on this machine: the matching of organs was NOT measured', () => {
      if (process.env.CI === 'true') throw new Error(`No gold data in ${DIRECTIVES_DIR}`);
      process.stderr.write(`\n*** NOT CHECKED: matching of organs. No gold data in ${DIRECTIVES_DIR}\n\n`);
    });
  });
} else {
  describe('leads and coordinating units as the directives name them', () => {
    const match = organMatcher(seededOrgans());
    const codes = ['2039-CV-VPTW', '484-CV-TU'];
    const counts = { wanted: 0, right: 0, matched: 0 };
    const wrong: string[] = [];
    for (const code of codes) {
      const gold = readGold(code);
      const seeded = seeds.directives.find((d) => d.code === code)!;
      const scope = { issuerId: seeded.issuer, place: gold.place, date: gold.date };
      for (const task of gold.tasks) {
        const assignment = seeded.assignments.find((a) => a.ref === task.ref);
        if (!assignment) continue;
        const expected = [...assignment.leads, ...assignment.leadGroups];
        const helpers = assignment.coordinating.map((c) => c.units.join());
        const members = (id: string) => seeds.groups.find((g) => g.code === id)?.members.map((m) => m.unit);
        for (const name of [...task.lead, ...task.coordinating]) {
          const { outcome, candidates } = match(name, scope);
          const id = candidates[0]?.organ.id ?? '';
          const isRight = (found: string) =>
            expected.includes(found) || helpers.includes(members(found)?.join() ?? found);
          if (outcome !== 'general') counts.wanted += 1;
          if (outcome === 'matched') counts.matched += 1;
          if (outcome === 'matched' && isRight(id)) counts.right += 1;
          else if (outcome === 'matched') wrong.push(`${code} ${task.ref}: ${name} -> ${id}`);
        }
      }
    }

    it('are matched to the units and groups of the seeds: none wrong, none missed', () => {
      expect(wrong).toEqual([]);
      expect(counts.wanted).toBeGreaterThan(30);
      expect({ precision: counts.right / counts.matched, recall: counts.right / counts.wanted }).toEqual({
        precision: 1,
        recall: 1,
      });
    });
  });
}
