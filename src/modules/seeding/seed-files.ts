import { checkDirectives } from './check-directives.js';
import { checkAbsences, checkAccounts, checkAppointments, checkPeople } from './check-people.js';
import { checkNames, checkUnits } from './check-units.js';
import { expandDirectives } from './expand-directives.js';
import { expandGroups } from './expand-groups.js';
import { expandRegister } from './expand-register.js';
import { listJsonFiles, readChecked, readCommunes, readJson } from './read-seed-file.js';
import { replayStates } from './replay-states.js';
import type { SeedCalendarDay, SeedData, SeedGroup, SeedUnit } from './seed-data.js';
import { SeedProblems } from './seed-problems.js';
import * as schemas from './seed-schemas.js';

/**
 * Reads the seed folder into plain data: shapes checked, rules written out, every reference followed. Reads files only;
 * two readings of one folder give equal data.
 * @param folder holds units.json, communes.csv, people.json, appointments.json, absences.json, groups.json,
 *   directives/*.json, calendar.json, policy.json, accounts.json, states.json
 * @throws SeedError naming every file, place and fault found
 */
export function readSeeds(folder: string): SeedData {
  const problems = new SeedProblems();
  const files = readFiles(folder, problems);
  const { units, people, appointments } = expandRegister(
    files.units,
    files.communes,
    files.people,
    files.appointments,
  );
  const groups = expandGroups(files.groups, units, problems);
  const unitOrder = units.map((u) => u.code);
  const directives = expandDirectives(files.directives, groups, unitOrder);

  const unitCodes = new Set(unitOrder);
  const peopleByCode = new Map(people.map((p) => [p.code, p]));
  checkUnits(units, peopleByCode, problems);
  checkNames(units, groups, problems);
  checkPeople(people, unitCodes, problems);
  checkAppointments(appointments, unitCodes, peopleByCode, problems);
  checkAbsences(files.absences.absences, peopleByCode, problems);
  checkMemberships(groups, units, problems);
  checkDirectives(
    directives,
    {
      units: new Map(units.map((u) => [u.code, u])),
      people: peopleByCode,
      groups: new Map(groups.map((g) => [g.code, g])),
      appointments,
    },
    problems,
  );
  checkAccounts(files.accounts, peopleByCode, problems);
  checkCalendar(files.calendar.days, problems);
  const states = replayStates(files.states, directives, peopleByCode, problems);
  problems.throwIfAny();

  return {
    policy: files.policy,
    calendar: files.calendar.days,
    units,
    people,
    appointments,
    absences: files.absences.absences,
    groups,
    directives,
    accounts: files.accounts,
    states,
  };
}

/** Every file, its shape checked. All are read before the first fault is thrown. */
function readFiles(folder: string, problems: SeedProblems) {
  const read = <S extends Parameters<typeof readChecked>[2]>(file: string, schema: S) =>
    readChecked(folder, file, schema, problems);
  const files = {
    units: read('units.json', schemas.unitsFile),
    communes: readCommunes(folder, 'communes.csv', problems),
    people: read('people.json', schemas.peopleFile),
    appointments: read('appointments.json', schemas.appointmentsFile),
    absences: read('absences.json', schemas.absencesFile),
    groups: read('groups.json', schemas.groupsFile),
    accounts: read('accounts.json', schemas.accountsFile),
    states: read('states.json', schemas.statesFile),
    calendar: read('calendar.json', schemas.calendarFile),
  };
  const directives = listJsonFiles(folder, 'directives', problems).map((file) => {
    const directive = read(file, schemas.directiveFile);
    if (directive && file !== `directives/${directive.code}.json`)
      problems.add(file, 'code', `phải là tên tệp, nay là "${directive.code}"`);
    return directive;
  });
  const policy = readJson(folder, 'policy.json', problems);
  problems.throwIfAny();
  // Nothing was added, so nothing is undefined.
  return {
    ...(files as Complete<typeof files>),
    directives: directives as Complete<typeof directives>,
    policy,
  };
}

type Complete<T> = { [K in keyof T]: NonNullable<T[K]> };

function checkMemberships(
  groups: readonly SeedGroup[],
  units: readonly SeedUnit[],
  problems: SeedProblems,
): void {
  const byCode = new Map(units.map((u) => [u.code, u]));
  const seen = new Set<string>();
  for (const group of groups) {
    const at = `groups[${group.code}]`;
    if (seen.has(group.code)) problems.add('groups.json', at, 'mã nhóm bị trùng');
    seen.add(group.code);
    for (const member of group.members) {
      const unit = byCode.get(member.unit);
      if (!unit) problems.add('groups.json', `${at}.members`, `không có đơn vị "${member.unit}"`);
      else if (
        member.from < unit.validFrom ||
        (unit.validTo !== null && (member.to === null || member.to > unit.validTo))
      )
        problems.add(
          'groups.json',
          `${at}.members`,
          `"${member.unit}" là thành viên ngoài thời gian hoạt động`,
        );
      if (member.to !== null && member.to < member.from)
        problems.add(
          'groups.json',
          `${at}.members`,
          `"${member.unit}": ngày kết thúc đứng trước ngày bắt đầu`,
        );
    }
  }
}

function checkCalendar(days: readonly SeedCalendarDay[], problems: SeedProblems): void {
  const seen = new Set<string>();
  for (const { date } of days) {
    if (seen.has(date)) problems.add('calendar.json', `days[${date}]`, 'ngày này có hai lần');
    seen.add(date);
  }
}
