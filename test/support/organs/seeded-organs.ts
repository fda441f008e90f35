import { fileURLToPath } from 'node:url';
import type { Organ } from '../../../src/domain/organs/index.js';
import { readSeeds } from '../../../src/modules/seeding/seed-files.js';

/** The register of the seeds as matching sees it; ids are codes. */
export function seededOrgans(): Organ[] {
  const seeds = readSeeds(fileURLToPath(new URL('../../../seeds', import.meta.url)));
  return [
    ...seeds.units.map((u): Organ => ({
      kind: 'unit',
      id: u.code,
      name: u.name,
      shortName: u.shortName,
      aliases: u.aliases,
      parentId: u.parent,
      validFrom: u.validFrom,
      validTo: u.validTo,
      successorId: u.successor,
    })),
    ...seeds.groups.map((g): Organ => ({
      kind: 'group',
      id: g.code,
      name: g.name,
      shortName: null,
      aliases: g.aliases,
      parentId: null,
      validFrom: null,
      validTo: null,
      successorId: null,
    })),
  ];
}
