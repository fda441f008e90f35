import { Inject, Injectable } from '@nestjs/common';
import { LessThanOrEqual, MoreThan } from 'typeorm';
import { CLOCK, type Clock } from '../../../common/clock.js';
import { DomainError } from '../../../common/errors/domain-error.js';
import { newId } from '../../../common/ids.js';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import { type Scope, SCOPES, scopesOpenTo } from '../../../domain/access/token-scopes.js';
import { AuditTrail } from '../../audit/index.js';
import type { SignedIn } from '../callers.js';
import { ApiToken } from '../entities/account.entity.js';
import { hashSecret, newSecret } from '../secrets.js';
import type { CreateTokenDto, NewTokenDto, TokenDto } from './tokens.dto.js';

const DAY_MS = 24 * 3_600_000;
const MOST_TOKENS = 20;

/**
 * Personal tokens (mã truy cập): how programs sign in, with as much of the rights of the person who made them as their
 * scopes name. Only a person at the screen makes one: a token that leaked must not make itself others that live longer.
 */
@Injectable()
export class TokensService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `TOKEN.SCOPE_NOT_YOURS`, `TOKEN.TOO_MANY` */
  async create(
    { caller }: SignedIn,
    { name, days, scopes = ['read'] }: CreateTokenDto,
  ): Promise<NewTokenDto> {
    const { personId } = caller;
    const open = scopesOpenTo(caller);
    const foreign = scopes.filter((scope) => !open.includes(scope));
    if (foreign.length > 0) throw scopeNotYours(foreign);
    const secret = `dondoc_${newSecret()}`;
    const now = this.clock.now();
    const row = {
      id: newId(),
      personId,
      name,
      createdAt: toInstant(now),
      expiresAt: toInstant(now + days * DAY_MS),
      scopes,
      lastUsedAt: null,
    };
    await this.database.transaction(async ({ em }) => {
      await em.delete(ApiToken, { personId, expiresAt: LessThanOrEqual(toInstant(now)) });
      if ((await em.countBy(ApiToken, { personId })) >= MOST_TOKENS) {
        throw new DomainError('conflict', 'TOKEN.TOO_MANY', {
          title: 'Too many tokens',
          detail: `Mỗi người có nhiều nhất ${MOST_TOKENS} mã truy cập. Hãy xóa mã không dùng nữa.`,
        });
      }
      await em.insert(ApiToken, { ...row, secretHash: hashSecret(secret) });
      AuditTrail.record(em, {
        at: row.createdAt,
        action: 'token.create',
        subject: ['token', row.id],
        after: { personId, name, scopes, expiresAt: row.expiresAt },
      });
    });
    return { ...toDto(row), secret };
  }

  async list(personId: string): Promise<TokenDto[]> {
    const rows = await this.database.read.find(ApiToken, {
      where: { personId, expiresAt: MoreThan(toInstant(this.clock.now())) },
      order: { id: 'ASC' },
    });
    return rows.map(toDto);
  }

  /** @throws DomainError `TOKEN.NOT_FOUND`, for another person's token too */
  async revoke(personId: string, id: string): Promise<void> {
    const revoked = await this.database.transaction(async ({ em }) => {
      const row = await em.findOneBy(ApiToken, { id, personId });
      if (!row) return false;
      await em.delete(ApiToken, { id, personId });
      const { name, scopes, expiresAt } = row;
      AuditTrail.record(em, {
        at: toInstant(this.clock.now()),
        action: 'token.revoke',
        subject: ['token', id],
        before: { personId, name, scopes, expiresAt },
      });
      return true;
    });
    if (!revoked) {
      throw new DomainError('not_found', 'TOKEN.NOT_FOUND', {
        title: 'No such token',
        detail: 'Không có mã truy cập này trong danh sách của bạn.',
      });
    }
  }
}

const toDto = ({ id, name, scopes, createdAt, expiresAt, lastUsedAt }: TokenDto): TokenDto => ({
  id,
  name,
  scopes,
  createdAt,
  expiresAt,
  lastUsedAt,
});

const scopeNotYours = (scopes: readonly Scope[]): DomainError =>
  new DomainError('invalid', 'TOKEN.SCOPE_NOT_YOURS', {
    title: 'A token cannot do more than its owner',
    detail: 'Mã truy cập không thể có phạm vi mà chính bạn không có. Hãy bỏ phạm vi đó.',
    errors: scopes.map((scope) => ({
      pointer: '/scopes',
      detail: `bạn không có phạm vi ${scope}: ${SCOPES[scope].name}`,
    })),
  });
