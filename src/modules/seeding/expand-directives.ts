import { membersOn } from './expand-groups.js';
import type { SeedDirective, SeedGroup } from './seed-data.js';
import type { DirectiveFile } from './seed-schemas.js';

/** Adds to each task the members its group stands for on the directive's date, and puts upper directives first. */
export function expandDirectives(
  files: readonly DirectiveFile[],
  groups: readonly SeedGroup[],
  unitOrder: readonly string[],
): SeedDirective[] {
  const byCode = new Map(groups.map((g) => [g.code, g]));
  const membersOfAll = (codes: readonly string[], date: string): string[] => {
    const found = new Set(codes.flatMap((code) => membersOn(byCode.get(code) ?? NO_GROUP, date)));
    return unitOrder.filter((unit) => found.has(unit));
  };
  return upperFirst(
    files.map((file) => ({
      ...file,
      assignments: file.assignments.map((a) => ({
        ...a,
        members: membersOfAll(a.leadGroups, file.issuedOn),
      })),
    })),
  );
}

const NO_GROUP: SeedGroup = { code: '', name: '', aliases: [], members: [] };

/** A directive stands after those it carries out, which were issued no later than itself. */
function upperFirst(directives: readonly SeedDirective[]): SeedDirective[] {
  const carriesOut = (lower: SeedDirective, upper: SeedDirective) =>
    lower.links.some((link) => link.kind === 'implements' && link.number === upper.number);
  return [...directives].sort((a, b) => {
    if (a.issuedOn !== b.issuedOn) return a.issuedOn < b.issuedOn ? -1 : 1;
    return carriesOut(a, b) ? 1 : carriesOut(b, a) ? -1 : 0;
  });
}
