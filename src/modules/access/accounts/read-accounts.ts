import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../common/clock.js';
import { type Page, pageOf } from '../../../common/paging.js';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import { selectRows } from '../../../database/rows.js';
import type { Role } from '../../../domain/access/caller.js';
import { toSearchText } from '../../../domain/text/search-text.js';
import { noAccount } from './account-errors.js';
import type { AccountDto, AccountListQuery, AccountState } from './accounts.dto.js';
import { loginOf } from './login.js';

interface Row {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly roles: string;
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly login: string | null;
  readonly disabled: boolean | number | null;
  readonly demo: boolean | number | null;
  readonly createdAt: string | null;
  readonly lastSignInAt: string | null;
  readonly confirmedAt: string | null;
  readonly linkExpiresAt: string | null;
}

/** The accounts of all who work here or have an account, for the administrator. */
@Injectable()
export class ReadAccounts {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** By name, searched here: no database does it without marks. */
  async list(query: AccountListQuery): Promise<Page<AccountDto>> {
    const words = toSearchText(query.q);
    const found = (await this.rows(null)).filter(
      (row) =>
        (!query.state || stateOf(row) === query.state) &&
        (!words || toSearchText(row.code, row.name, row.login).includes(words)),
    );
    const page = pageOf(found, query);
    return { ...page, items: page.items.map(toDto) };
  }

  /** @throws DomainError `ACCOUNT.NOT_FOUND` */
  async of(personId: string): Promise<AccountDto> {
    const [row] = await this.rows(personId);
    if (!row) throw noAccount();
    return toDto(row);
  }

  private async rows(personId: string | null): Promise<Row[]> {
    return selectRows<Row>(
      this.database.read,
      `SELECT p.id, p.code, p.name, p.roles, u.id AS "unitId", u.name AS "unitName", a.login, a.disabled, a.demo,
         a.created_at AS "createdAt", a.last_sign_in_at AS "lastSignInAt", f.confirmed_at AS "confirmedAt",
         (SELECT MAX(l.expires_at) FROM one_time_link l WHERE l.person_id = p.id AND l.used_at IS NULL
            AND l.ended_at IS NULL AND l.expires_at > :now) AS "linkExpiresAt"
       FROM person p
       LEFT JOIN unit u ON u.id = p.unit_id
       LEFT JOIN account a ON a.person_id = p.id
       LEFT JOIN second_factor f ON f.person_id = p.id
       WHERE (p.active OR a.person_id IS NOT NULL) ${personId === null ? '' : 'AND p.id = :personId'}
       ORDER BY p.name, p.id`,
      { now: toInstant(this.clock.now()), ...(personId === null ? {} : { personId }) },
    );
  }
}

function stateOf({ login, disabled, linkExpiresAt }: Row): AccountState {
  if (login !== null) return disabled ? 'disabled' : 'active';
  return linkExpiresAt === null ? 'none' : 'invited';
}

const toDto = (row: Row): AccountDto => ({
  person: { id: row.id, name: row.name },
  unit: row.unitId === null ? null : { id: row.unitId, name: row.unitName ?? '' },
  roles: JSON.parse(row.roles) as Role[],
  state: stateOf(row),
  login: row.login ?? loginOf(row),
  secondFactor: row.confirmedAt !== null,
  demo: Boolean(row.demo),
  createdAt: row.createdAt,
  lastSignInAt: row.lastSignInAt,
  linkExpiresAt: row.linkExpiresAt,
});
