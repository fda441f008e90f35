import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../../../database/database.js';
import { AuditTrail } from '../../audit/index.js';
import { Person } from '../../people/index.js';
import { Account } from '../entities/account.entity.js';
import { hashPassword } from '../password.js';

/** What the seeds say of the accounts to try the product with. */
export interface DemoAccountList {
  readonly password: string;
  readonly accounts: readonly { readonly person: string; readonly shows: string }[];
}

export interface PreparedAccount {
  readonly person: string;
  readonly passwordHash: string;
}

/** Accounts with a password everybody knows, for trying the product. */
@Injectable()
export class DemoAccounts {
  constructor(private readonly database: Database) {}

  /** Hashes ahead of the transaction that will write the accounts: hashing is slow on purpose. */
  async prepare(list: DemoAccountList): Promise<PreparedAccount[]> {
    return Promise.all(
      list.accounts.map(async ({ person }) => ({ person, passwordHash: await hashPassword(list.password) })),
    );
  }

  /** Signs in with the person's code. */
  async insert(
    em: EntityManager,
    account: PreparedAccount & { personId: string },
    now: string,
  ): Promise<void> {
    await em.insert(Account, {
      personId: account.personId,
      login: account.person,
      passwordHash: account.passwordHash,
      disabled: false,
      demo: true,
      createdAt: now,
    });
    AuditTrail.record(em, {
      at: now,
      action: 'account.create',
      subject: ['account', account.personId],
      after: { login: account.person, disabled: false, demo: true },
    });
  }

  /** The demo accounts there are, with what they are. */
  async list(): Promise<{ login: string; name: string }[]> {
    return this.database.read
      .createQueryBuilder(Account, 'a')
      .innerJoin(Person, 'p', 'p.id = a.person_id')
      .select('a.login', 'login')
      .addSelect('p.name', 'name')
      .where('a.demo = :yes', { yes: true })
      .orderBy('a.login')
      .getRawMany();
  }

  /**
   * Refuses a start in production on a database that holds demo accounts: everybody knows their password.
   * @throws Error that names them and says how to get rid of them
   */
  async refuseInProduction(): Promise<void> {
    const demo = await this.database.read.find(Account, {
      where: { demo: true, disabled: false },
      order: { login: 'ASC' },
    });
    if (demo.length === 0) return;
    const logins = demo.map(({ login }) => login).join(', ');
    throw new Error(
      `Cơ sở dữ liệu có tài khoản trình diễn, mật khẩu ai cũng biết: ${logins}. Hãy đặt mật khẩu riêng cho từng tài khoản bằng \`dondoc account <mã người>\`, hoặc bắt đầu với cơ sở dữ liệu mới. / ` +
        `The database holds demo accounts, whose password everybody knows: ${logins}. Give each a password of its own with \`dondoc account <person>\`, or begin with a new database.`,
    );
  }
}
