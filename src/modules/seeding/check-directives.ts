import type {
  SeedAppointment,
  SeedAssignment,
  SeedDirective,
  SeedGroup,
  SeedPerson,
  SeedUnit,
} from './seed-data.js';
import type { SeedProblems } from './seed-problems.js';

/** What the directives refer to. */
export interface Known {
  readonly units: ReadonlyMap<string, SeedUnit>;
  readonly people: ReadonlyMap<string, SeedPerson>;
  readonly groups: ReadonlyMap<string, SeedGroup>;
  readonly appointments: readonly SeedAppointment[];
}

/** Where problems with one directive are written to. */
type Report = (path: string, message: string) => void;

/** Header, references and every task of every directive. */
export function checkDirectives(
  directives: readonly SeedDirective[],
  known: Known,
  problems: SeedProblems,
): void {
  for (const directive of directives) {
    const report: Report = (path, message) =>
      problems.add(`directives/${directive.code}.json`, path, message);
    checkHeader(directive, directives, known, report);
    const refs = new Set<string>();
    for (const assignment of directive.assignments) {
      const inTask: Report = (path, message) =>
        report([`assignments[${assignment.ref}]`, path].filter(Boolean).join('.'), message);
      if (refs.has(assignment.ref)) inTask('ref', 'mục này có hai lần');
      refs.add(assignment.ref);
      checkLead(assignment, inTask);
      checkReceivers(assignment, directive, known, inTask);
      checkCoordinators(assignment, known, inTask);
      checkDeadline(assignment, directive, inTask);
      checkCascade(assignment, directive, directives, inTask);
    }
  }
}

function checkHeader(
  directive: SeedDirective,
  all: readonly SeedDirective[],
  { units, people, groups }: Known,
  report: Report,
): void {
  if (!directive.number.endsWith(directive.symbol))
    report('number', `phải kết thúc bằng ký hiệu "${directive.symbol}"`);
  if (!units.has(directive.issuer)) report('issuer', `không có đơn vị "${directive.issuer}"`);
  if (directive.assignedAt.slice(0, 10) < directive.issuedOn)
    report('assignedAt', 'giao việc trước ngày ban hành');
  if (!people.get(directive.monitoringOfficer)?.roles.includes('office'))
    report(
      'monitoringOfficer',
      `"${directive.monitoringOfficer}" phải là người của Văn phòng (vai trò office)`,
    );
  const same = all.filter(
    (d) =>
      d.issuer === directive.issuer && d.number === directive.number && d.issuedOn === directive.issuedOn,
  );
  if (same.length > 1) report('number', 'văn bản này (cơ quan, số, ngày ban hành) có hai lần');
  directive.recipients.forEach(({ phrase, unit, group }) => {
    const at = `recipients[${phrase}]`;
    if ((unit === null) === (group === null)) report(at, 'ghi đúng một trong hai: unit hoặc group');
    if (unit !== null && !units.has(unit)) report(at, `không có đơn vị "${unit}"`);
    if (group !== null && !groups.has(group)) report(at, `không có nhóm "${group}"`);
  });
}

function checkLead({ leads, leadGroups, leadBasis }: SeedAssignment, report: Report): void {
  if ((leads.length === 0) === (leadGroups.length === 0))
    report('leads', 'ghi đúng một trong hai: leads (đơn vị) hoặc leadGroups (nhóm đơn vị)');
  if (new Set(leads).size !== leads.length) report('leads', 'một đơn vị có hai lần');
  if (leadBasis === 'single' && leads.length > 1)
    report('leadBasis', 'nhiều đơn vị thì phải là co_leads (đồng chủ trì) hoặc unsettled (chưa rõ chủ trì)');
  if (leadBasis !== 'single' && leads.length < 2)
    report('leadBasis', `${leadBasis} cần ít nhất hai đơn vị trong leads`);
}

/** Whoever is given the work must be there, have a contact to remind and a head to answer for it. */
function checkReceivers(
  { leads, leadGroups, members }: SeedAssignment,
  directive: SeedDirective,
  { units, groups, appointments }: Known,
  report: Report,
): void {
  const day = directive.assignedAt.slice(0, 10);
  for (const code of leadGroups) if (!groups.has(code)) report('leadGroups', `không có nhóm "${code}"`);
  if (leadGroups.length > 0 && members.length === 0)
    report('leadGroups', `nhóm không có thành viên nào vào ngày ${directive.issuedOn}`);
  for (const code of [...leads, ...members]) {
    const unit = units.get(code);
    if (!unit) report('leads', `không có đơn vị "${code}"`);
    else if (!covers({ from: unit.validFrom, to: unit.validTo }, day))
      report('leads', `đơn vị "${code}" không hoạt động vào ngày ${day}`);
    else if (unit.contacts.length === 0) report('leads', `đơn vị "${code}" không có đầu mối để nhắc`);
    else if (!appointments.some((a) => a.unit === code && covers(a, day)))
      report('leads', `đơn vị "${code}" không có người đứng đầu vào ngày ${day}`);
  }
}

function checkCoordinators({ leads, coordinating }: SeedAssignment, { units }: Known, report: Report): void {
  for (const code of coordinating.flatMap((c) => c.units)) {
    if (!units.has(code)) report('coordinating', `không có đơn vị "${code}"`);
    if (leads.includes(code)) report('coordinating', `"${code}" đã là đơn vị chủ trì`);
  }
}

function checkDeadline(a: SeedAssignment, directive: SeedDirective, report: Report): void {
  if (a.lastDay !== null && a.deadlinePhrase === null)
    report('lastDay', 'có hạn thì phải có lời văn của hạn');
  if (a.lastDay !== null && a.lastDay < directive.issuedOn)
    report('lastDay', 'hạn đứng trước ngày ban hành văn bản');
  if (a.time !== null && a.lastDay === null) report('time', 'có giờ thì phải có ngày');
}

function checkCascade(
  { carriesOut }: SeedAssignment,
  directive: SeedDirective,
  all: readonly SeedDirective[],
  report: Report,
): void {
  for (const target of carriesOut) {
    const upper = all.find((d) => d.code === target.directive);
    if (!upper?.assignments.some((a) => a.ref === target.ref))
      report('carriesOut', `không có mục "${target.ref}" của "${target.directive}"`);
    else if (!directive.links.some((link) => link.kind === 'implements' && link.number === upper.number))
      report('carriesOut', `links chưa ghi văn bản này thực hiện ${upper.number}`);
  }
}

function covers(stretch: { from: string; to: string | null }, day: string): boolean {
  return stretch.from <= day && (stretch.to === null || day <= stretch.to);
}
