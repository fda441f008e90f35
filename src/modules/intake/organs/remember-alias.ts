import type { EntityManager } from 'typeorm';
import { newId } from '../../../common/ids.js';
import { isGeneral, nameKey, type Organ, type OrganRef } from '../../../domain/organs/index.js';
import { AuditTrail } from '../../audit/index.js';
import { RegisterStamp } from '../../rules/index.js';
import { Unit, UnitGroup } from '../../units/index.js';
import { OrganAlias } from '../entities/organ-alias.entity.js';
import { aliasRefused, aliasTaken, organNotFound } from '../intake-errors.js';
import { readOrgans } from './organ-register.js';

const MOST_ALIASES = 50;
const LONGEST_ALIAS = 255;

export interface AcceptedName {
  readonly name: string;
  readonly organ: OrganRef;
  readonly intakeId: string;
  readonly byId: string;
  /** Instant. */
  readonly at: string;
}

/**
 * Keeps an accepted name among the aliases of its organ, with who accepted it and when.
 * @returns false where the organ is called so already
 * @throws DomainError `UNIT.ALIAS_TAKEN`, `UNIT.ALIAS_GENERAL`, `UNIT.ALIAS_TOO_MANY`, `INTAKE.ORGAN_NOT_FOUND`
 */
export async function rememberAlias(em: EntityManager, accepted: AcceptedName): Promise<boolean> {
  const name = accepted.name.replace(/\s+/gu, ' ').trim();
  const { kind, id } = accepted.organ;
  const before = find(await readOrgans(em), accepted.organ);
  if (isNamed(before, name)) return false;
  if (isGeneral(name)) throw aliasRefused(name, 'general');
  if (name.length > LONGEST_ALIAS) throw aliasRefused(name, 'too_long');
  // Everybody who changes the register changes the stamp: from here on nobody else gives the name away.
  await RegisterStamp.renew(em);
  const organs = await readOrgans(em);
  const organ = find(organs, accepted.organ);
  const owner = organs.find((o) => o !== organ && isNamed(o, name));
  if (owner) throw aliasTaken(name, owner.name);
  if (organ.aliases.length >= MOST_ALIASES) throw aliasRefused(name, 'too_many');
  const aliases = [...organ.aliases, name];
  if (kind === 'unit') {
    await em.update(Unit, { id }, { aliases, version: () => 'version + 1', updatedAt: accepted.at });
  } else {
    await em.update(UnitGroup, { id }, { aliases });
  }
  AuditTrail.record(em, {
    at: accepted.at,
    action: `${kind}.edit`,
    subject: [kind, id],
    before: { aliases: organ.aliases },
    after: { aliases },
  });
  await em.insert(OrganAlias, {
    id: newId(),
    unitId: kind === 'unit' ? id : null,
    groupId: kind === 'group' ? id : null,
    name,
    intakeId: accepted.intakeId,
    acceptedById: accepted.byId,
    acceptedAt: accepted.at,
  });
  return true;
}

function find(organs: readonly Organ[], { kind, id }: OrganRef): Organ {
  const organ = organs.find((o) => o.kind === kind && o.id === id);
  if (!organ) throw organNotFound();
  return organ;
}

function isNamed({ name, shortName, aliases }: Organ, other: string): boolean {
  const key = nameKey(other);
  return [name, shortName ?? name, ...aliases].some((own) => nameKey(own) === key);
}
