import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CLOCK, type Clock } from '../../../common/clock.js';
import { offsetOf, type Page, toPage } from '../../../common/paging.js';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import { checkIntake } from '../../../domain/intake/check-intake.js';
import type { Finding } from '../../../domain/intake/finding.js';
import { keptDrafts } from '../../../domain/intake/intake.js';
import type { Withheld } from '../../../domain/secrecy/secrecy.js';
import { secretWithheld } from '../../directives/index.js';
import { Person } from '../../people/index.js';
import { AuditTrail } from '../../audit/index.js';
import { RulesService } from '../../rules/index.js';
import type {
  IntakeDetailDto,
  IntakeListQuery,
  IntakeRowDto,
  PlannedAssignmentDto,
} from '../api/intake.dto.js';
import { planOf } from '../confirm/plan-intake.js';
import { bodyOf, extractionOf, Intake, SourceFile } from '../entities/intake.entity.js';
import { intakeNotFound, noSource } from '../intake-errors.js';
import { OrganRegister } from '../organs/organ-register.js';
import { checkFacts } from './check-facts.js';
import { suggestionsFor, upperTasks, upperTasksOf } from './upper-tasks.js';
import { viewBody } from './view-body.js';
import { withholdSecret } from './withhold-secret.js';

const ROW = {
  id: true,
  state: true,
  number: true,
  subject: true,
  sourceName: true,
  sourceFormat: true,
  sourceSize: true,
  keptDrafts: true,
  directiveId: true,
  createdById: true,
  createdAt: true,
  closedById: true,
  closedAt: true,
  version: true,
  updatedAt: true,
  updatedById: true,
} as const;

type Row = Pick<Intake, keyof typeof ROW>;
type ShownIntake = Intake & { readonly withheld: Withheld | null };

/** The intakes as the office reviews them. */
@Injectable()
export class ReadIntakes {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    private readonly organs: OrganRegister,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Latest first. */
  async list(query: IntakeListQuery): Promise<Page<IntakeRowDto>> {
    const where = query.state ? { state: query.state } : {};
    const total = await this.database.read.countBy(Intake, where);
    const rows = await this.database.read.find(Intake, {
      select: { ...ROW, bodyJson: true, sourceSha256: true },
      where,
      order: { createdAt: 'DESC', id: 'DESC' },
      take: query.size,
      skip: offsetOf(query),
    });
    const names = await this.names(rows);
    const items: IntakeRowDto[] = [];
    for (const row of await withholdSecret(this.database.read, rows)) {
      items.push(toRow(row, names, await this.findings(row)));
    }
    return toPage(items, total, query);
  }

  /** @throws DomainError `INTAKE.NOT_FOUND` */
  async detail(id: string): Promise<IntakeDetailDto> {
    const em = this.database.read;
    const intake = await this.find(id);
    const organs = await this.organs.current();
    const body = bodyOf(intake);
    const kept = keptDrafts(body);
    const candidates = intake.state === 'open' ? await upperTasksOf(em, body) : [];
    const chosen = await upperTasks(
      em,
      body.drafts.flatMap((d) => d.carriesOut),
    );
    const uppers = new Map([...candidates, ...chosen].map((u) => [u.id, u]));
    const findings = await this.findings(intake);
    return {
      ...toRow(intake, await this.names([intake]), findings),
      text: intake.sourceText,
      source: {
        name: intake.sourceName,
        format: intake.sourceFormat,
        size: intake.sourceSize,
        sha256: intake.sourceSha256,
      },
      flags: extractionOf(intake)?.flags ?? [],
      ...viewBody(body, { organs, uppers, suggestions: suggestionsFor(kept, candidates) }),
      findings,
    };
  }

  /** What the live check finds in an intake, and what confirming it would make. */
  async check(id: string): Promise<{ findings: Finding[]; plan: PlannedAssignmentDto[] }> {
    const intake = await this.find(id);
    return {
      findings: await this.findings(intake),
      plan: await planOf(this.database.read, bodyOf(intake), await this.organs.current()),
    };
  }

  /** @throws DomainError `INTAKE.NOT_FOUND`, `INTAKE.NO_SOURCE`, `SECRECY.WITHHELD` */
  async source(id: string): Promise<{ name: string; format: Intake['sourceFormat']; bytes: Buffer }> {
    const intake = await this.database.read.findOne(Intake, {
      where: { id },
      select: { ...ROW, bodyJson: true, sourceSha256: true },
    });
    if (!intake) throw intakeNotFound();
    const sha256 = intake.sourceSha256;
    const file = sha256 === null ? null : await this.database.read.findOneBy(SourceFile, { sha256 });
    if (!file) throw noSource();
    const [shown] = await withholdSecret(this.database.read, [intake]);
    if (shown?.withheld) throw secretWithheld();
    await AuditTrail.recordAlone(this.database, {
      at: toInstant(this.clock.now()),
      action: 'intake.download',
      subject: ['intake', id],
    });
    return {
      name: intake.sourceName,
      format: intake.sourceFormat,
      bytes: Buffer.from(file.content, 'base64'),
    };
  }

  private async find(id: string): Promise<ShownIntake> {
    const em = this.database.read;
    const [shown] = await withholdSecret(em, await em.findBy(Intake, { id }));
    if (!shown) throw intakeNotFound();
    return shown;
  }

  /** Of an open intake; what is closed needs no looking at. */
  private async findings(
    intake: Pick<Intake, 'id' | 'state' | 'bodyJson' | 'sourceSha256'>,
  ): Promise<Finding[]> {
    if (intake.state !== 'open') return [];
    const body = bodyOf(intake);
    const means = { rules: await this.rules.at(), organs: await this.organs.current() };
    return checkIntake(body, await checkFacts(this.database.read, intake, body, means));
  }

  private async names(rows: readonly Row[]): Promise<ReadonlyMap<string, string>> {
    const ids = [
      ...new Set(
        rows.flatMap((r) => [r.createdById, r.closedById, r.updatedById].filter((id) => id !== null)),
      ),
    ];
    if (ids.length === 0) return new Map();
    const people = await this.database.read.findBy(Person, { id: In(ids) });
    return new Map(people.map((p) => [p.id, p.name]));
  }
}

function toRow(
  row: Row & { withheld: Withheld | null },
  names: ReadonlyMap<string, string>,
  findings: readonly Finding[],
): IntakeRowDto {
  const { id, state, number, subject, sourceName, keptDrafts: drafts, directiveId, version } = row;
  const count = (severity: Finding['severity']) => findings.filter((f) => f.severity === severity).length;
  const person = (personId: string) => ({ id: personId, name: names.get(personId) ?? '' });
  return {
    id,
    state,
    number,
    subject,
    withheld: row.withheld,
    sourceName,
    keptDrafts: drafts,
    directiveId,
    createdBy: person(row.createdById),
    createdAt: row.createdAt,
    closedBy: row.closedById === null ? null : person(row.closedById),
    closedAt: row.closedAt,
    pending: row.state === 'open' ? { errors: count('error'), warnings: count('warning') } : null,
    updatedBy: person(row.updatedById ?? row.createdById),
    version,
    updatedAt: row.updatedAt,
  };
}
