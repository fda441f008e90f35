import type { EntityManager } from 'typeorm';
import { selectRows } from '../../database/rows.js';
import type { Directory } from '../../domain/follow-up/directory.js';
import type { Party } from '../../domain/obstacle/index.js';
import { Person } from '../people/index.js';
import { Unit } from '../units/index.js';
import type { PartyDto, PartyInput } from './obstacle.dto.js';
import { invalidParty } from './obstacle-errors.js';

/** A party as somebody names it. @throws DomainError `OBSTACLE.INVALID` for one that is not there */
export async function partyOf(
  em: EntityManager,
  { kind, id }: PartyInput,
  { beyondAuthority, today }: { readonly beyondAuthority: boolean; readonly today: string },
): Promise<Party> {
  const party: Party = {
    kind,
    unitId: kind === 'unit' ? (id ?? null) : null,
    personId: kind === 'leader' ? (id ?? null) : null,
  };
  if (kind === 'unit') {
    const unit = party.unitId === null ? null : await em.findOneBy(Unit, { id: party.unitId });
    if (!unit) throw invalidParty('không có đơn vị này', '/waitingFor/id');
    if (unit.validTo !== null && unit.validTo < today)
      throw invalidParty('đơn vị này không còn hoạt động', '/waitingFor/id');
  }
  if (kind === 'leader') {
    const person = await em.findOneBy(Person, { id: party.personId ?? '', active: true });
    if (!person?.roles.includes('leader')) throw invalidParty('không có lãnh đạo này', '/waitingFor/id');
  }
  if (beyondAuthority && kind === 'unit') {
    throw invalidParty('việc vượt thẩm quyền phải do lãnh đạo, Thường trực hoặc Văn phòng xử lý');
  }
  return party;
}

/** The people who are told that an obstacle waits for a party; of the office the monitoring officer is told anyway. */
export function peopleOf(party: Party, directory: Directory, anyUnitId: string): string[] {
  const named = (audience: 'contacts' | 'head' | 'standing', unitId: string): string[] =>
    directory
      .recipients(audience, unitId, null)
      // Who stands in is found again when the notice is written.
      .map((recipient) => recipient.onBehalfOfId ?? recipient.personId);
  switch (party.kind) {
    case 'unit':
      return party.unitId === null
        ? []
        : [...named('contacts', party.unitId), ...named('head', party.unitId)];
    case 'leader':
      return party.personId === null ? [] : [party.personId];
    case 'standing':
      return named('standing', anyUnitId);
    case 'office':
      return [];
  }
}

/** Puts names to parties. */
export async function partyNames(
  em: EntityManager,
  parties: readonly Party[],
): Promise<(party: Party) => PartyDto> {
  const names = new Map<string, string>();
  const read = async (table: 'unit' | 'person', ids: readonly (string | null)[]): Promise<void> => {
    const wanted = [...new Set(ids.filter((id) => id !== null))];
    if (wanted.length === 0) return;
    const rows = await selectRows<{ id: string; name: string }>(
      em,
      `SELECT id, name FROM ${table} WHERE id IN (:...wanted)`,
      { wanted },
    );
    for (const { id, name } of rows) names.set(id, name);
  };
  await read(
    'unit',
    parties.map(({ unitId }) => unitId),
  );
  await read(
    'person',
    parties.map(({ personId }) => personId),
  );
  return ({ kind, unitId, personId }) => {
    const id = unitId ?? personId;
    const fixed = { office: 'Văn phòng', standing: 'Thường trực', unit: '', leader: '' }[kind];
    return { kind, id, name: id === null ? fixed : (names.get(id) ?? '') };
  };
}
