import type { SeedAppointment, SeedPerson, SeedUnit } from './seed-data.js';
import type { AppointmentsFile, CommuneRow, PeopleFile, UnitsFile } from './seed-schemas.js';

export interface Register {
  readonly units: SeedUnit[];
  readonly people: SeedPerson[];
  readonly appointments: SeedAppointment[];
}

type WrittenUnit = UnitsFile['units'][number];

const DOMAINS = {
  central: 'trunguong.example',
  province: 'hungyen.example',
  commune: 'hungyen.example',
} as const;

/**
 * The whole register: units as written, a UBND for every commune row, and by rule for every unit its clerk (văn thư),
 * who is its contact, and its head. A unit with appointments of its own in the file gets no headship by rule.
 */
export function expandRegister(
  unitsFile: UnitsFile,
  communes: readonly CommuneRow[],
  peopleFile: PeopleFile,
  appointmentsFile: AppointmentsFile,
): Register {
  const written = [
    ...unitsFile.units.map((unit) => ({ unit, statisticalCode: null })),
    ...communes.map((row) => ({
      unit: communeUnit(row, unitsFile.communes),
      statisticalCode: row.code,
    })),
  ];
  const appointedByHand = new Set(appointmentsFile.appointments.map((a) => a.unit));
  const people: SeedPerson[] = [...peopleFile.people];
  const appointments: SeedAppointment[] = [...appointmentsFile.appointments];
  const units: SeedUnit[] = [];

  for (const { unit, statisticalCode } of written) {
    const { headTitle, clerk, ...rest } = unit;
    const mail = (role: string) => `${role}.${statisticalCode ?? unit.code}@${DOMAINS[unit.level]}`;
    const contacts = [...unit.contacts];
    if (clerk) {
      const person = clerkOf(unit, mail('vanthu'));
      people.push(person);
      contacts.unshift(person.code);
    }
    if (headTitle !== null) {
      const person = headOf(unit, headTitle, mail('lanhdao'));
      people.push(person);
      if (!appointedByHand.has(unit.code)) {
        appointments.push({
          unit: unit.code,
          person: person.code,
          capacity: 'head',
          from: unit.validFrom,
          to: unit.validTo,
        });
      }
    }
    units.push({ ...rest, contacts, statisticalCode });
  }
  return { units: parentsFirst(units), people, appointments };
}

function communeUnit(row: CommuneRow, common: UnitsFile['communes']): WrittenUnit {
  const place = `${row.kind} ${row.name}`;
  return {
    ...common,
    code: `ubnd-${row.code}`,
    name: `UBND ${place}`,
    shortName: `UBND ${place}`,
    aliases: [`Ủy ban nhân dân ${place}`],
    kind: 'peoples_committee_commune',
    level: 'commune',
    validTo: null,
    successor: null,
    headTitle: `Chủ tịch UBND ${place}`,
    clerk: true,
    contacts: [],
  };
}

function clerkOf(unit: WrittenUnit, email: string): SeedPerson {
  return {
    code: `clerk.${unit.code}`,
    name: `Văn thư ${unit.name}`,
    email,
    unit: unit.code,
    roles: ['unit'],
    standing: false,
  };
}

function headOf(unit: WrittenUnit, title: string, email: string): SeedPerson {
  return { code: `head.${unit.code}`, name: title, email, unit: unit.code, roles: ['head'], standing: false };
}

/** Keeps the written order but for children written before their parent; units in a circle stay at the end. */
function parentsFirst(units: readonly SeedUnit[]): SeedUnit[] {
  const codes = new Set(units.map((u) => u.code));
  const placed = new Set<string>();
  const ordered: SeedUnit[] = [];
  let waiting = [...units];
  for (;;) {
    const next = waiting.filter((u) => {
      const ready = u.parent === null || !codes.has(u.parent) || placed.has(u.parent);
      if (ready) {
        placed.add(u.code);
        ordered.push(u);
      }
      return !ready;
    });
    if (next.length === 0 || next.length === waiting.length) return [...ordered, ...next];
    waiting = next;
  }
}
