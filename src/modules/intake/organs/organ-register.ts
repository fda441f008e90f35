import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../../../database/database.js';
import { type Organ, organMatcher, type OrganMatcher, type OrganRef } from '../../../domain/organs/index.js';
import { RegisterStamp } from '../../rules/index.js';
import { Unit, UnitGroup } from '../../units/index.js';

/** Units and groups as names are matched to them. */
export interface Organs {
  readonly match: OrganMatcher;
  readonly find: (ref: OrganRef) => Organ | undefined;
}

/** The organs of the register. Indexing them takes longer than matching, so the index stays until they change. */
@Injectable()
export class OrganRegister {
  private known: { readonly stamp: string; readonly organs: Organs } | null = null;

  constructor(
    private readonly database: Database,
    private readonly stamp: RegisterStamp,
  ) {}

  async current(): Promise<Organs> {
    const stamp = await this.stamp.current();
    if (this.known?.stamp !== stamp) {
      this.known = { stamp, organs: indexed(await readOrgans(this.database.read)) };
    }
    return this.known.organs;
  }
}

function indexed(organs: readonly Organ[]): Organs {
  const byRef = new Map(organs.map((o) => [keyOf(o), o]));
  return { match: organMatcher(organs), find: (ref) => byRef.get(keyOf(ref)) };
}

const keyOf = ({ kind, id }: OrganRef): string => `${kind} ${id}`;

export async function readOrgans(em: EntityManager): Promise<Organ[]> {
  const units = await em.find(Unit, { order: { id: 'ASC' } });
  const groups = await em.find(UnitGroup, { order: { id: 'ASC' } });
  return [
    ...units.map((u): Organ => ({ ...u, kind: 'unit' })),
    ...groups.map((g): Organ => ({
      kind: 'group',
      id: g.id,
      name: g.name,
      shortName: null,
      aliases: g.aliases ?? [],
      parentId: null,
      validFrom: null,
      validTo: null,
      successorId: null,
    })),
  ];
}
