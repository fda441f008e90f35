import type { EntityManager } from 'typeorm';
import { newId } from '../../common/ids.js';
import { insertRows } from '../../database/insert-rows.js';
import type { SeedData } from './seed-data.js';
import type { SeedIds } from './seed-ids.js';

/** Writes units, people, who heads what, who is away, and the groups. */
export async function loadOrganization(
  em: EntityManager,
  seeds: SeedData,
  ids: SeedIds,
  now: string,
): Promise<void> {
  const stamps = { version: 1, created_at: now, updated_at: now };
  await insertRows(
    em,
    'unit',
    seeds.units.map((u) => ({
      id: ids.of('unit', u.code),
      code: u.code,
      name: u.name,
      short_name: u.shortName,
      aliases: JSON.stringify(u.aliases),
      kind: u.kind,
      parent_id: ids.orNull('unit', u.parent),
      supervisor_id: ids.orNull('person', u.supervisor),
      valid_from: u.validFrom,
      valid_to: u.validTo,
      successor_id: ids.orNull('unit', u.successor),
      ...stamps,
    })),
  );
  await insertRows(
    em,
    'person',
    seeds.people.map((p) => ({
      id: ids.of('person', p.code),
      code: p.code,
      name: p.name,
      email: p.email,
      unit_id: ids.of('unit', p.unit),
      roles: JSON.stringify(p.roles),
      standing: p.standing,
      active: true,
      ...stamps,
    })),
  );
  await insertRows(
    em,
    'unit_contact',
    seeds.units.flatMap((u) =>
      u.contacts.map((person) => ({ unit_id: ids.of('unit', u.code), person_id: ids.of('person', person) })),
    ),
  );
  await insertRows(
    em,
    'appointment',
    seeds.appointments.map((a) => ({
      id: newId(),
      unit_id: ids.of('unit', a.unit),
      person_id: ids.of('person', a.person),
      capacity: a.capacity,
      from_on: a.from,
      to_on: a.to,
    })),
  );
  await insertRows(
    em,
    'absence',
    seeds.absences.map((a) => ({
      id: newId(),
      person_id: ids.of('person', a.person),
      from_on: a.from,
      to_on: a.to,
      stand_in_id: ids.of('person', a.standIn),
    })),
  );
  await insertRows(
    em,
    'unit_group',
    seeds.groups.map((g) => ({
      id: ids.of('group', g.code),
      code: g.code,
      name: g.name,
      aliases: JSON.stringify(g.aliases),
    })),
  );
  await insertRows(
    em,
    'group_member',
    seeds.groups.flatMap((g) =>
      g.members.map((m) => ({
        id: newId(),
        group_id: ids.of('group', g.code),
        unit_id: ids.of('unit', m.unit),
        from_on: m.from,
        to_on: m.to,
      })),
    ),
  );
}
