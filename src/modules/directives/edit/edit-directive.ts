import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../../../common/clock.js';
import { type ExpectedVersion, refuseStale, staleVersion } from '../../../common/http/expected-version.js';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import { isUniqueViolation } from '../../../database/unique-violation.js';
import type { Caller } from '../../../domain/access/caller.js';
import { isPermitted } from '../../../domain/access/permissions.js';
import { changedFields } from '../../../domain/audit/index.js';
import { isSecret } from '../../../domain/secrecy/secrecy.js';
import { formatVietnameseDate } from '../../../domain/time/local-date.js';
import { forbidden } from '../../access/index.js';
import { Assignment } from '../../assignments/index.js';
import { RulesService } from '../../rules/index.js';
import { Directive } from '../entities/directive.entity.js';
import { DirectiveLink } from '../entities/directive-link.entity.js';
import { visibleDirective } from '../visible-directives.js';
import { checkSubject } from './check-subject.js';
import { linksForTrail, recordDirective } from './record-directive.js';
import { duplicateDirective, invalidDirective } from './directive-errors.js';
import type { EditDirectiveDto } from './directive-input.dto.js';
import { resolveWaitingLinks, writeLinks } from './directive-links.js';
import { normalNumber, symbolOf } from './directive-number.js';

/** Correcting what was registered of a directive. */
@Injectable()
export class EditDirective {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `DIRECTIVE.NOT_FOUND`, `DIRECTIVE.INVALID`, `DIRECTIVE.DUPLICATE`, `SECRECY.CONTENT_REFUSED`, `REQUEST.STALE_VERSION` */
  async edit(caller: Caller, id: string, input: EditDirectiveDto, expected: ExpectedVersion): Promise<void> {
    const { now } = await this.rules.at();
    let number = input.number ?? '';
    await this.database
      .transaction(async ({ em }) => {
        const directive = await visibleDirective(em, caller, id);
        if (!isPermitted(caller, 'directive.write')) throw forbidden('Chỉ Văn phòng được sửa văn bản.');
        refuseStale(expected, directive.version, editable(directive));
        if (input.issuedOn !== undefined) await this.checkDate(em, id, input.issuedOn, now.date);
        const changes = changesOf(input);
        checkSubject(input, changes.secrecy ?? directive.secrecy, directive.subject);
        number = changes.number ?? directive.number;
        const { version } = directive;
        const at = toInstant(this.clock.now());
        const { affected } = await em.update(
          Directive,
          { id, version },
          { ...changes, version: version + 1, updatedAt: at },
        );
        if (affected !== 1) {
          const current = await em.findOneByOrFail(Directive, { id });
          throw staleVersion(expected, current.version, editable(current));
        }
        if (number !== directive.number) await resolveWaitingLinks(em, { id, number });
        const links =
          input.links && (await em.find(DirectiveLink, { where: { directiveId: id }, order: { id: 'ASC' } }));
        const secret = [directive.secrecy, changes.secrecy ?? 'none'].some(isSecret);
        recordDirective(
          em,
          { id, at, action: 'directive.edit', secret },
          changedFields(
            { ...directive, links: links && linksForTrail(links) },
            { ...changes, links: input.links && linksForTrail(input.links) },
          ) ?? {},
        );
        if (input.links !== undefined) {
          await em.delete(DirectiveLink, { directiveId: id });
          await writeLinks(em, id, input.links);
        }
      })
      .catch((error: unknown) => {
        throw isUniqueViolation(error) ? duplicateDirective(number) : error;
      });
  }

  private async checkDate(em: EntityManager, id: string, issuedOn: string, today: string): Promise<void> {
    if (issuedOn > today) throw invalidDirective('/issuedOn', 'không được sau ngày hôm nay');
    const row = await em
      .createQueryBuilder(Assignment, 'a')
      .select('MIN(a.last_day)', 'lastDay')
      .where('a.directive_id = :id', { id })
      .getRawOne<{ lastDay: string | null }>();
    const lastDay = row?.lastDay ?? null;
    if (lastDay !== null && lastDay < issuedOn) {
      throw invalidDirective(
        '/issuedOn',
        `có nhiệm vụ với hạn cuối ${formatVietnameseDate(lastDay)}, trước ngày này`,
      );
    }
  }
}

function changesOf(input: EditDirectiveDto): Partial<Directive> {
  const { links: _links, version: _version, number, ...rest } = input;
  const given = Object.fromEntries(
    Object.entries(rest)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, typeof value === 'string' ? value.trim() || null : value]),
  ) as Partial<Directive>;
  if (number === undefined) return given;
  const normal = normalNumber(number);
  return { ...given, number: normal, symbol: symbolOf(normal) };
}

const editable = ({ number, type, issuedOn, subject, secrecy, urgency, updatedAt }: Directive) => ({
  number,
  type,
  issuedOn,
  subject: isSecret(secrecy) ? null : subject,
  secrecy,
  urgency,
  updatedAt,
});
