import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../../../common/clock.js';
import { newId } from '../../../common/ids.js';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import { isUniqueViolation } from '../../../database/unique-violation.js';
import type { Caller } from '../../../domain/access/caller.js';
import { isSecret } from '../../../domain/secrecy/secrecy.js';
import { type Rules, RulesService } from '../../rules/index.js';
import { Unit } from '../../units/index.js';
import { Directive } from '../entities/directive.entity.js';
import { checkSubject } from './check-subject.js';
import { linksForTrail, recordDirective } from './record-directive.js';
import { duplicateDirective, invalidDirective } from './directive-errors.js';
import type { CreateDirectiveDto } from './directive-input.dto.js';
import { resolveWaitingLinks, writeLinks } from './directive-links.js';
import { normalNumber, symbolOf } from './directive-number.js';

/** Registering a directive. */
@Injectable()
export class CreateDirective {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns its id. @throws DomainError `DIRECTIVE.DUPLICATE`, `DIRECTIVE.INVALID`, `SECRECY.CONTENT_REFUSED` */
  async create(caller: Caller, input: CreateDirectiveDto): Promise<string> {
    const rules = await this.rules.at();
    return this.database.transaction(({ em }) => this.within(em, caller, input, rules));
  }

  /**
   * The same as part of a larger change.
   * @param rules as read before it: to read them within takes a second connection, which many at once would wait for
   */
  async within(
    em: EntityManager,
    caller: Caller,
    input: CreateDirectiveDto,
    { now }: Rules,
  ): Promise<string> {
    if (input.issuedOn > now.date) throw invalidDirective('/issuedOn', 'không được sau ngày hôm nay');
    if (!(await em.existsBy(Unit, { id: input.issuerId }))) {
      throw invalidDirective('/issuerId', 'không có đơn vị này');
    }
    checkSubject(input, input.secrecy ?? 'none');
    const id = newId();
    const number = normalNumber(input.number);
    const at = toInstant(this.clock.now());
    const facts = {
      number,
      symbol: symbolOf(number),
      type: input.type.trim(),
      issuerId: input.issuerId,
      issuedOn: input.issuedOn,
      place: input.place?.trim() || null,
      subject: input.subject?.trim() ?? '',
      signerName: input.signerName?.trim() || null,
      signerCapacity: input.signerCapacity?.trim() || null,
      signerTitle: input.signerTitle?.trim() || null,
      recipients: input.recipients ?? [],
      secrecy: input.secrecy ?? 'none',
      urgency: input.urgency ?? 'normal',
    };
    await em
      .insert(Directive, {
        id,
        ...facts,
        registeredAt: at,
        registeredById: caller.personId,
        version: 1,
        updatedAt: at,
      })
      .catch((error: unknown) => {
        throw isUniqueViolation(error) ? duplicateDirective(number) : error;
      });
    await writeLinks(em, id, input.links ?? []);
    await resolveWaitingLinks(em, { id, number });
    const after = { ...facts, links: linksForTrail(input.links ?? []) };
    recordDirective(em, { id, at, action: 'directive.create', secret: isSecret(facts.secrecy) }, { after });
    return id;
  }
}
