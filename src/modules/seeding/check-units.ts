import { nameKey } from '../../domain/organs/index.js';
import type { SeedGroup, SeedPerson, SeedUnit } from './seed-data.js';
import type { SeedProblems } from './seed-problems.js';

const FILE = 'units.json';

/** Codes unique, references known, no circle of parents, dates in order, supervisors and contacts fit for it. */
export function checkUnits(
  units: readonly SeedUnit[],
  people: ReadonlyMap<string, SeedPerson>,
  problems: SeedProblems,
): void {
  const byCode = new Map<string, SeedUnit>();
  for (const unit of units) {
    const at = `units[${unit.code}]`;
    if (byCode.has(unit.code)) problems.add(FILE, at, 'mã đơn vị bị trùng');
    byCode.set(unit.code, unit);
  }
  for (const unit of units) {
    const at = `units[${unit.code}]`;
    if (unit.parent !== null && !byCode.has(unit.parent))
      problems.add(FILE, `${at}.parent`, `không có đơn vị "${unit.parent}"`);
    else if (isOwnAncestor(unit, byCode))
      problems.add(FILE, `${at}.parent`, 'đơn vị cấp trên tạo thành vòng');
    if (unit.validTo !== null && unit.validTo < unit.validFrom)
      problems.add(FILE, `${at}.validTo`, 'ngày kết thúc đứng trước ngày bắt đầu');
    checkSuccessor(unit, byCode, problems);
    const supervisor = unit.supervisor === null ? null : people.get(unit.supervisor);
    if (supervisor === undefined)
      problems.add(FILE, `${at}.supervisor`, `không có người "${unit.supervisor}"`);
    else if (supervisor !== null && !supervisor.roles.includes('leader'))
      problems.add(FILE, `${at}.supervisor`, `"${unit.supervisor}" không có vai trò leader`);
    for (const contact of unit.contacts)
      if (!people.has(contact)) problems.add(FILE, `${at}.contacts`, `không có người "${contact}"`);
  }
}

/** One spelling may stand for one unit or one group only, or a document could not be matched to it. */
export function checkNames(
  units: readonly SeedUnit[],
  groups: readonly SeedGroup[],
  problems: SeedProblems,
): void {
  const owners = new Map<string, string>();
  const claim = (file: string, list: string, owner: SeedUnit | SeedGroup) => {
    for (const name of new Set([owner.name, ...owner.aliases].map(nameKey))) {
      const other = owners.get(name);
      if (other === undefined) owners.set(name, owner.code);
      else problems.add(file, `${list}[${owner.code}]`, `tên "${name}" đã thuộc về "${other}"`);
    }
  };
  for (const unit of units) claim(FILE, 'units', unit);
  for (const group of groups) claim('groups.json', 'groups', group);
}

function checkSuccessor(unit: SeedUnit, byCode: ReadonlyMap<string, SeedUnit>, problems: SeedProblems): void {
  if (unit.successor === null) return;
  const at = `units[${unit.code}].successor`;
  if (unit.validTo === null) problems.add(FILE, at, 'chỉ đơn vị đã kết thúc (validTo) mới có đơn vị kế thừa');
  if (!byCode.has(unit.successor)) problems.add(FILE, at, `không có đơn vị "${unit.successor}"`);
  if (unit.successor === unit.code) problems.add(FILE, at, 'đơn vị không thể kế thừa chính nó');
}

function isOwnAncestor(unit: SeedUnit, byCode: ReadonlyMap<string, SeedUnit>): boolean {
  const seen = new Set<string>();
  for (let up = unit.parent; up !== null && !seen.has(up); up = byCode.get(up)?.parent ?? null) {
    if (up === unit.code) return true;
    seen.add(up);
  }
  return false;
}
