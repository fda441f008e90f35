import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '../../../common/errors/domain-error.js';
import { APP_CONFIG, type AppConfig } from '../../../config/app-config.js';
import { Database } from '../../../database/database.js';
import { passwordFault, passwordFaultInWords } from '../../../domain/access/password-rules.js';
import { Person } from '../../people/index.js';
import { Unit } from '../../units/index.js';
import { hashPassword } from '../password.js';
import { isCommonPassword } from './common-passwords.js';

/** What a new password must be, judged for the person who will have it. */
@Injectable()
export class PasswordPolicy {
  constructor(
    private readonly database: Database,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /**
   * The new password, hashed for keeping.
   * @param pointer where the password stands in the input
   * @throws DomainError `ACCOUNT.WEAK_PASSWORD`
   */
  async hash(person: Person, password: string, pointer: string): Promise<string> {
    const unit = person.unitId ? await this.database.read.findOneBy(Unit, { id: person.unitId }) : null;
    const ownWords = [
      ...[person.code, person.name, person.email, unit?.name, unit?.shortName],
      this.config.mail.officeName,
    ].filter((word) => word !== undefined);
    const fault = passwordFault(password, { ownWords, isCommon: isCommonPassword });
    if (fault === null) return hashPassword(password);
    const detail = passwordFaultInWords(fault);
    throw new DomainError('invalid', 'ACCOUNT.WEAK_PASSWORD', {
      title: 'The password is too weak',
      detail: `Mật khẩu ${detail}.`,
      errors: [{ pointer, detail }],
      facts: { fault },
    });
  }
}
