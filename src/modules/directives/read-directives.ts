import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { offsetOf, type Page, toPage } from '../../common/paging.js';
import { Database } from '../../database/database.js';
import type { Caller } from '../../domain/access/caller.js';
import { readQuery } from '../../domain/search/index.js';
import { isSecret, withheldBy, withhold } from '../../domain/secrecy/secrecy.js';
import { ListAssignments } from '../assignments/index.js';
import { RulesService } from '../rules/index.js';
import { foundBy, wordIndexOf } from '../search/index.js';
import { Unit } from '../units/index.js';
import type {
  DirectiveDetailDto,
  DirectiveListQuery,
  DirectiveRowDto,
  LinkFromDto,
  LinkToDto,
} from './directive.dto.js';
import { directiveNotFound } from './edit/directive-errors.js';
import { Directive } from './entities/directive.entity.js';
import { DirectiveLink } from './entities/directive-link.entity.js';
import { onlyVisible, visibleDirective } from './visible-directives.js';

type Row = Omit<DirectiveRowDto, 'issuer' | 'withheld'> & { issuerId: string; issuerName: string };

/** The directives a person sees. */
@Injectable()
export class ReadDirectives {
  constructor(
    private readonly database: Database,
    private readonly assignments: ListAssignments,
    private readonly rules: RulesService,
  ) {}

  /** Latest first. */
  async list(caller: Caller, query: DirectiveListQuery): Promise<Page<DirectiveRowDto>> {
    const rows = this.rows(caller);
    if (query.issuerId) rows.andWhere('d.issuer_id = :issuerId', { issuerId: query.issuerId });
    if (query.from) rows.andWhere('d.issued_on >= :from', { from: query.from });
    if (query.to) rows.andWhere('d.issued_on <= :to', { to: query.to });
    rows.orderBy('d.issued_on', 'DESC').addOrderBy('d.id', 'DESC');
    if (query.q?.trim()) {
      const { now } = await this.rules.at();
      const found = foundBy(wordIndexOf(this.database.read), readQuery(query.q, now.date), 'd.id');
      rows.andWhere(found.sql, { ...found.values });
    }
    const total = await rows.clone().getCount();
    const page = await rows.limit(query.size).offset(offsetOf(query)).getRawMany<Row>();
    return toPage(page.map(toRow), total, query);
  }

  /** @throws DomainError `DIRECTIVE.NOT_FOUND` */
  async detail(caller: Caller, id: string): Promise<DirectiveDetailDto> {
    const em = this.database.read;
    const directive = await visibleDirective(em, caller, id);
    const row = await this.rows(caller).andWhere('d.id = :id', { id }).getRawOne<Row>();
    if (!row) throw directiveNotFound();
    const { symbol, registeredAt } = directive;
    return {
      ...toRow(row),
      symbol,
      ...saidOf(directive),
      registeredAt,
      ...(await links(em, caller, id)),
      assignments: await this.assignments.ofDirective(caller, id),
    };
  }

  private rows(caller: Caller) {
    const query = this.database.read
      .createQueryBuilder(Directive, 'd')
      .innerJoin(Unit, 'u', 'u.id = d.issuer_id')
      .select('d.id', 'id')
      .addSelect('d.number', 'number')
      .addSelect('d.issued_on', 'issuedOn')
      .addSelect('d.type', 'type')
      .addSelect('d.subject', 'subject')
      .addSelect('d.secrecy', 'secrecy')
      .addSelect('d.urgency', 'urgency')
      .addSelect('d.updated_at', 'updatedAt')
      .addSelect('d.version', 'version')
      .addSelect('u.id', 'issuerId')
      .addSelect('u.name', 'issuerName');
    return onlyVisible(query, caller);
  }
}

const toRow = ({ issuerId, issuerName, ...row }: Row): DirectiveRowDto => ({
  ...row,
  subject: isSecret(row.secrecy) ? null : row.subject,
  withheld: withheldBy(row.secrecy),
  issuer: { id: issuerId, name: issuerName },
});

/** Who signed it where, and for whom; of a secret one nothing. */
function saidOf({ place, signerName, signerCapacity, signerTitle, recipients, secrecy }: Directive) {
  const said = { place, signerName, signerCapacity, signerTitle };
  return isSecret(secrecy)
    ? { ...withhold(said, ['place', 'signerName', 'signerCapacity', 'signerTitle']), recipients: [] }
    : { ...said, recipients };
}

interface LinkRow {
  kind: LinkToDto['kind'];
  number: string;
  otherId: string;
}

/** Links in both directions; of documents the caller does not see only what this one prints of them. */
async function links(
  em: EntityManager,
  caller: Caller,
  id: string,
): Promise<{ links: LinkToDto[]; linkedFrom: LinkFromDto[] }> {
  const to = await em.find(DirectiveLink, { where: { directiveId: id }, order: { id: 'ASC' } });
  const from = await em
    .createQueryBuilder(DirectiveLink, 'l')
    .select('l.kind', 'kind')
    .addSelect('l.directive_id', 'otherId')
    .where('l.target_id = :id', { id })
    .orderBy('l.id')
    .getRawMany<LinkRow>();
  const ids = [
    ...to.flatMap(({ targetId }) => (targetId === null ? [] : [targetId])),
    ...from.map((l) => l.otherId),
  ];
  const others = ids.length === 0 ? [] : await visibleNames(em, caller, ids);
  const named = (otherId: string | null) => others.find((d) => d.id === otherId) ?? null;
  return {
    links: to.map(({ kind, number, targetId }) => ({ kind, number, directive: named(targetId) })),
    linkedFrom: from.flatMap(({ kind, otherId }) => {
      const directive = named(otherId);
      return directive ? [{ kind, directive }] : [];
    }),
  };
}

async function visibleNames(em: EntityManager, caller: Caller, ids: readonly string[]) {
  const query = em
    .createQueryBuilder(Directive, 'd')
    .select('d.id', 'id')
    .addSelect('d.number', 'number')
    .addSelect('d.issued_on', 'issuedOn')
    .where('d.id IN (:...ids)', { ids });
  return onlyVisible(query, caller).getRawMany<{ id: string; number: string; issuedOn: string }>();
}
