import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../../../common/clock.js';
import { type ExpectedVersion, refuseStale, staleVersion } from '../../../common/http/expected-version.js';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import {
  addDraft,
  discardDraft,
  type DraftChange,
  editDraft,
  editHeader,
  type HeaderChange,
  restoreDraft,
} from '../../../domain/intake/edit-drafts.js';
import { type Edited, type IntakeBody, Refusal, type TermReader } from '../../../domain/intake/intake.js';
import { mergeDrafts, splitDraft, type SplitPlace } from '../../../domain/intake/reshape-drafts.js';
import { chooseOrgan, matchOrgans, type OrganChoice } from '../../../domain/intake/resolve-organs.js';
import { AuditTrail } from '../../audit/index.js';
import { RulesService } from '../../rules/index.js';
import { bodyOf, Intake, SourceFile } from '../entities/intake.entity.js';
import { intakeClosed, intakeNotFound, organNotFound, refused } from '../intake-errors.js';
import { type Organs, OrganRegister } from '../organs/organ-register.js';
import { rememberAlias } from '../organs/remember-alias.js';
import { bodyColumns } from './body-columns.js';
import { intakeChange } from './record-intake.js';
import { termReader } from './term-reader.js';

/** Which intake, as somebody saw it. */
export interface Seen {
  readonly id: string;
  /** Who edits it. */
  readonly byId: string;
  readonly expected: ExpectedVersion;
}

interface Means {
  readonly readTerm: TermReader;
  readonly organs: Organs;
}

/** The edits of a review. Each is one transaction, on the version the person saw. */
@Injectable()
export class EditIntake {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    private readonly organs: OrganRegister,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async header(seen: Seen, change: HeaderChange): Promise<void> {
    await this.change(seen, (body, { readTerm, organs }) => {
      requireKnown([change.issuer], organs, ['unit']);
      return editHeader(body, change, readTerm);
    });
  }

  async draft(seen: Seen, draftId: string, change: DraftChange): Promise<void> {
    await this.change(seen, (body, { readTerm, organs }) => {
      requireNamed(change, organs);
      return editDraft(body, draftId, change, readTerm);
    });
  }

  async add(seen: Seen, change: DraftChange, after: string | null): Promise<void> {
    await this.change(seen, (body, { readTerm, organs }) => {
      requireNamed(change, organs);
      return addDraft(body, change, after, readTerm);
    });
  }

  async merge(seen: Seen, draftIds: readonly string[]): Promise<void> {
    await this.change(seen, (body) => mergeDrafts(body, draftIds));
  }

  async split(seen: Seen, draftId: string, place: SplitPlace): Promise<void> {
    await this.change(seen, (body, _means, { sourceText }) =>
      splitDraft(body, draftId, place, sourceText ?? ''),
    );
  }

  async discardDraft(seen: Seen, draftId: string): Promise<void> {
    await this.change(seen, (body) => discardDraft(body, draftId));
  }

  async restoreDraft(seen: Seen, draftId: string): Promise<void> {
    await this.change(seen, (body) => restoreDraft(body, draftId));
  }

  /** @param remember whether the name becomes an alias of the organ */
  async choose(seen: Seen, choice: OrganChoice, remember: boolean): Promise<void> {
    const { phrase, organ } = choice;
    await this.change(
      seen,
      (body, { organs }) => {
        if (organ && !organs.find(organ)) throw organNotFound();
        return chooseOrgan(body, choice);
      },
      async (em, at) => {
        if (!organ || !remember) return;
        await rememberAlias(em, { name: phrase, organ, intakeId: seen.id, byId: seen.byId, at });
      },
    );
  }

  /** Ends an intake without a directive. Of a document found to be secret nothing but the fact stays. */
  async discard({ id, byId, expected }: Seen): Promise<void> {
    const at = toInstant(this.clock.now());
    await this.database.transaction(async ({ em }) => {
      const intake = await openForEdit(em, id, expected);
      const body = bodyOf(intake);
      const secret = body.header.secrecy !== 'none';
      const closing = { state: 'discarded' as const, closedById: byId, closedAt: at };
      await store(em, intake, { ...closing, ...(secret ? emptied(body) : {}) }, at, expected);
      if (secret) await dropSource(em, intake.sourceSha256);
      AuditTrail.record(em, {
        at,
        action: 'intake.discard',
        subject: ['intake', id],
        before: { state: intake.state },
        after: { state: closing.state, contentDeleted: secret },
      });
    });
  }

  private async change(
    { id, byId, expected }: Seen,
    edit: (body: IntakeBody, means: Means, intake: Intake) => Edited,
    besides?: (em: EntityManager, at: string) => Promise<void>,
  ): Promise<void> {
    const means = { readTerm: termReader(await this.rules.at()), organs: await this.organs.current() };
    const at = toInstant(this.clock.now());
    await this.database.transaction(async ({ em }) => {
      const intake = await openForEdit(em, id, expected);
      const before = bodyOf(intake);
      const edited = edit(before, means, intake);
      if (edited instanceof Refusal) throw refused(edited);
      const body = matchOrgans(edited, means.organs.match);
      await store(em, intake, { ...bodyColumns(body), updatedById: byId }, at, expected);
      const subject = ['intake', id] as const;
      AuditTrail.record(em, { at, action: 'intake.edit', subject, ...intakeChange(before, body) });
      await besides?.(em, at);
    });
  }
}

/** @throws DomainError `INTAKE.NOT_FOUND`, `INTAKE.CONFIRMED`, `INTAKE.DISCARDED`, `REQUEST.STALE_VERSION` */
async function openForEdit(em: EntityManager, id: string, expected: ExpectedVersion): Promise<Intake> {
  const intake = await em.findOneBy(Intake, { id });
  if (!intake) throw intakeNotFound();
  if (intake.state !== 'open') throw intakeClosed(intake);
  refuseStale(expected, intake.version, currentOf(intake));
  return intake;
}

async function store(
  em: EntityManager,
  { id, version }: Intake,
  changes: Partial<Omit<Intake, 'id' | 'version'>>,
  at: string,
  expected: ExpectedVersion,
): Promise<void> {
  const { affected } = await em.update(
    Intake,
    { id, version, state: 'open' },
    { ...changes, version: version + 1, updatedAt: at },
  );
  if (affected === 1) return;
  const current = await em.findOneByOrFail(Intake, { id });
  if (current.state !== 'open') throw intakeClosed(current);
  throw staleVersion(expected, current.version, currentOf(current));
}

export const currentOf = ({ state, number, subject, keptDrafts, updatedAt }: Intake) => ({
  state,
  number,
  subject,
  keptDrafts,
  updatedAt,
});

function emptied({ header, issuedIds }: IntakeBody): Partial<Intake> {
  const bare = { ...header, subject: null, recipients: [], signerName: null };
  return {
    sourceText: null,
    extractionJson: null,
    sourceSha256: null,
    ...bodyColumns({ header: bare, drafts: [], issuedIds }),
  };
}

/** The bytes go with the last intake that has them. */
async function dropSource(em: EntityManager, sha256: string | null): Promise<void> {
  if (sha256 === null || (await em.existsBy(Intake, { sourceSha256: sha256 }))) return;
  await em.delete(SourceFile, { sha256 });
}

function requireNamed({ leads, coordinating }: DraftChange, organs: Organs): void {
  requireKnown(leads ?? [], organs, ['unit', 'group']);
  requireKnown(coordinating ?? [], organs, ['unit']);
}

function requireKnown(
  named: readonly ({ readonly organ?: OrganChoice['organ'] | undefined } | undefined)[],
  organs: Organs,
  kinds: readonly string[],
): void {
  for (const name of named) {
    if (name?.organ && (!kinds.includes(name.organ.kind) || !organs.find(name.organ))) throw organNotFound();
  }
}
