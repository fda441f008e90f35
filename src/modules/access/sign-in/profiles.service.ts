import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database.js';
import { permissionsOf } from '../../../domain/access/permissions.js';
import { callerOfToken } from '../../../domain/access/token-scopes.js';
import { Person } from '../../people/index.js';
import { Unit } from '../../units/index.js';
import { notSignedIn } from '../access-errors.js';
import type { SignedIn } from '../callers.js';
import type { ProfileDto } from './session.dto.js';

/** Who somebody is, as he is shown to himself. */
@Injectable()
export class ProfilesService {
  constructor(private readonly database: Database) {}

  async of({ caller, scopes, secondFactor, expiresAt }: SignedIn): Promise<ProfileDto> {
    const person = await this.database.read.findOneBy(Person, { id: caller.personId });
    if (!person) throw notSignedIn();
    const unit = person.unitId ? await this.database.read.findOneBy(Unit, { id: person.unitId }) : null;
    const { id, name, email, roles, standing } = person;
    const permissions = permissionsOf({ roles });
    return {
      person: { id, name, email },
      unit: unit && { id: unit.id, name: unit.name },
      roles,
      standing,
      permissions:
        scopes === null
          ? permissions
          : permissions.filter((permission) => callerOfToken(caller, scopes, { permission, changes: true })),
      scopes: scopes === null ? null : [...scopes],
      secondFactor,
      expiresAt,
    };
  }
}
