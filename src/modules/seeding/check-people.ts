import type { SeedAbsence, SeedAccounts, SeedAppointment, SeedPerson } from './seed-data.js';
import type { SeedProblems } from './seed-problems.js';

interface Stretch {
  readonly from: string;
  readonly to: string | null;
}

/** Codes and addresses unique, units known, and somebody standing (thường trực) for the last rung to reach. */
export function checkPeople(
  people: readonly SeedPerson[],
  unitCodes: ReadonlySet<string>,
  problems: SeedProblems,
): void {
  const file = 'people.json';
  const codes = new Set<string>();
  const emails = new Set<string>();
  for (const person of people) {
    const at = `people[${person.code}]`;
    const email = person.email.toLowerCase();
    if (codes.has(person.code)) problems.add(file, at, 'mã người bị trùng');
    if (emails.has(email)) problems.add(file, `${at}.email`, `địa chỉ "${email}" bị trùng`);
    if (!unitCodes.has(person.unit)) problems.add(file, `${at}.unit`, `không có đơn vị "${person.unit}"`);
    if (person.standing && !person.roles.includes('leader'))
      problems.add(file, `${at}.standing`, 'thường trực phải có vai trò leader');
    codes.add(person.code);
    emails.add(email);
  }
  if (!people.some((p) => p.standing))
    problems.add(file, '', 'phải có ít nhất một lãnh đạo thường trực (standing)');
}

/** A unit has at most one head, acting or not, on any day. */
export function checkAppointments(
  appointments: readonly SeedAppointment[],
  unitCodes: ReadonlySet<string>,
  people: ReadonlyMap<string, SeedPerson>,
  problems: SeedProblems,
): void {
  const file = 'appointments.json';
  const byUnit = new Map<string, SeedAppointment[]>();
  for (const appointment of appointments) {
    const at = `appointments[${appointment.unit}, ${appointment.from}]`;
    if (!unitCodes.has(appointment.unit)) problems.add(file, at, `không có đơn vị "${appointment.unit}"`);
    if (!people.has(appointment.person)) problems.add(file, at, `không có người "${appointment.person}"`);
    checkOrder(appointment, file, at, problems);
    const earlier = byUnit.get(appointment.unit) ?? [];
    if (earlier.some((other) => overlap(other, appointment)))
      problems.add(file, at, 'hai người cùng đứng đầu đơn vị trong một khoảng thời gian');
    byUnit.set(appointment.unit, [...earlier, appointment]);
  }
}

/** A stand-in is somebody else, who is there all that time. */
export function checkAbsences(
  absences: readonly SeedAbsence[],
  people: ReadonlyMap<string, SeedPerson>,
  problems: SeedProblems,
): void {
  const file = 'absences.json';
  absences.forEach((absence, index) => {
    const at = `absences[${absence.person}, ${absence.from}]`;
    for (const code of [absence.person, absence.standIn])
      if (!people.has(code)) problems.add(file, at, `không có người "${code}"`);
    checkOrder(absence, file, at, problems);
    if (absence.standIn === absence.person) problems.add(file, at, 'không thể tự thay cho mình');
    const others = absences.filter((other, i) => i !== index && overlap(other, absence));
    if (others.some((other) => other.person === absence.person))
      problems.add(file, at, 'hai lần vắng của một người chồng lên nhau');
    if (others.some((other) => other.person === absence.standIn))
      problems.add(file, at, `người thay "${absence.standIn}" cũng vắng trong thời gian đó`);
  });
}

/** Accounts belong to known people, one each. */
export function checkAccounts(
  { accounts }: SeedAccounts,
  people: ReadonlyMap<string, SeedPerson>,
  problems: SeedProblems,
): void {
  const file = 'accounts.json';
  const seen = new Set<string>();
  for (const { person } of accounts) {
    if (!people.has(person)) problems.add(file, `accounts[${person}]`, `không có người "${person}"`);
    if (seen.has(person)) problems.add(file, `accounts[${person}]`, 'một người chỉ có một tài khoản');
    seen.add(person);
  }
}

function checkOrder(stretch: Stretch, file: string, at: string, problems: SeedProblems): void {
  if (stretch.to !== null && stretch.to < stretch.from)
    problems.add(file, at, 'ngày kết thúc đứng trước ngày bắt đầu');
}

function overlap(a: Stretch, b: Stretch): boolean {
  return (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);
}
