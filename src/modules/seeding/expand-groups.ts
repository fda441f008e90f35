import { addDays, type LocalDate } from '../../domain/time/local-date.js';
import type { SeedGroup, SeedUnit } from './seed-data.js';
import type { GroupsFile } from './seed-schemas.js';
import type { SeedProblems } from './seed-problems.js';

const FILE = 'groups.json';

type WrittenGroup = GroupsFile['groups'][number];
type Membership = SeedGroup['members'][number];

/** Writes out every group's members: those named, those its rule finds, and those of the groups it holds. */
export function expandGroups(
  file: GroupsFile,
  units: readonly SeedUnit[],
  problems: SeedProblems,
): SeedGroup[] {
  const byCode = new Map(file.groups.map((g) => [g.code, g]));
  const membersOf = (group: WrittenGroup, trail: readonly string[]): Membership[] => {
    const nested = group.groups.flatMap((code) => {
      const inner = byCode.get(code);
      if (!inner) problems.add(FILE, `groups[${group.code}].groups`, `không có nhóm "${code}"`);
      else if (code === group.code || trail.includes(code))
        problems.add(FILE, `groups[${group.code}].groups`, `nhóm "${code}" chứa chính nó`);
      else return membersOf(inner, [...trail, group.code]);
      return [];
    });
    return [...group.members, ...membersByRule(group, units), ...nested];
  };
  return file.groups.map((group) => {
    const order = new Map(units.map((u, index) => [u.code, index]));
    const members = mergeMemberships(membersOf(group, [])).sort(
      (a, b) => (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0) || (a.from < b.from ? -1 : 1),
    );
    if (members.length === 0) problems.add(FILE, `groups[${group.code}]`, 'nhóm không có đơn vị nào');
    return { code: group.code, name: group.name, aliases: group.aliases, members };
  });
}

/** Codes of the group's members on a day, in the register's order. */
export function membersOn(group: SeedGroup, date: LocalDate): string[] {
  return group.members.filter((m) => m.from <= date && (m.to === null || date <= m.to)).map((m) => m.unit);
}

function membersByRule({ rule }: WrittenGroup, units: readonly SeedUnit[]): Membership[] {
  if (rule === null) return [];
  return units
    .filter((u) => rule.kinds.includes(u.kind) && u.level === rule.level)
    .filter((u) => rule.parent === undefined || u.parent === rule.parent)
    .map((u) => ({ unit: u.code, from: u.validFrom, to: u.validTo }));
}

/** One unit's stretches that touch or overlap become one, so that a member found twice counts once. */
function mergeMemberships(memberships: readonly Membership[]): Membership[] {
  const sorted = [...memberships].sort((a, b) =>
    a.unit === b.unit ? (a.from < b.from ? -1 : 1) : a.unit < b.unit ? -1 : 1,
  );
  const merged: Membership[] = [];
  for (const next of sorted) {
    const last = merged.at(-1);
    if (last?.unit === next.unit && (last.to === null || next.from <= addDays(last.to, 1))) {
      const to = last.to === null || next.to === null ? null : last.to > next.to ? last.to : next.to;
      merged[merged.length - 1] = { ...last, to };
    } else merged.push(next);
  }
  return merged;
}
