import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../../common/clock.js';
import { newId } from '../../common/ids.js';
import { APP_CONFIG, type AppConfig } from '../../config/app-config.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { insertRows } from '../../database/insert-rows.js';
import { selectEntity, selectRows } from '../../database/rows.js';
import type { Caller } from '../../domain/access/caller.js';
import { type EvidenceKindName, judgeFile, mayAttach } from '../../domain/evidence/index.js';
import { isEnded } from '../../domain/lifecycle/lifecycle.js';
import { isSecret } from '../../domain/secrecy/secrecy.js';
import { forbidden } from '../access/index.js';
import { type Assignment, takingPart, visibleAssignment } from '../assignments/index.js';
import { AuditTrail } from '../audit/index.js';
import { secrecyOf, secretContent } from '../directives/index.js';
import { EvidenceFile } from './entities/evidence-file.entity.js';
import {
  assignmentEnded,
  fileNotFound,
  fileRefused,
  fileStays,
  groupHasNoFiles,
  tooManyFiles,
} from './evidence-errors.js';
import type { HandedInFile } from './evidence-request.js';
import { ContentStore, type Received } from './store/content-store.js';
import { zipEntries } from './store/zip-entries.js';

export interface Attached {
  readonly id: string;
  /** False where the same person had attached the same content before. */
  readonly created: boolean;
}

/** Attaching evidence to an assignment, and taking it off again. */
@Injectable()
export class AttachEvidence {
  constructor(
    private readonly database: Database,
    private readonly store: ContentStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /**
   * @param arrival takes the file in; not called for somebody who may not attach one
   * @throws DomainError where caller, assignment or file are not right for it; nothing is kept then
   */
  async attach(
    caller: Caller,
    assignmentId: string,
    arrival: (store: ContentStore, limitBytes: number) => Promise<HandedInFile>,
  ): Promise<Attached> {
    await this.checkPlace(this.database.read, caller, assignmentId);
    const { name, content } = await arrival(this.store, this.config.files.limitBytes);
    try {
      const kind = await kindOf(name, content);
      // On disk for good before any row says so: what a crash in between leaves is content nobody refers to.
      await this.store.keep(content);
      return await this.register(caller, assignmentId, { name, kind, content });
    } finally {
      await this.store.drop(content);
    }
  }

  /** @throws DomainError `EVIDENCE.NOT_FOUND`, `ACCESS.FORBIDDEN`, `EVIDENCE.NAMED`, `ASSIGNMENT.ENDED` */
  async remove(caller: Caller, assignmentId: string, fileId: string): Promise<void> {
    await this.database.transaction(async ({ em }) => {
      const assignment = await visibleAssignment(em, caller, assignmentId);
      const file = await selectEntity(
        em,
        EvidenceFile,
        'WHERE e.id = :fileId AND e.assignment_id = :assignmentId',
        { fileId, assignmentId },
      );
      if (!file) throw fileNotFound();
      if (file.uploadedById !== caller.personId) throw forbidden('Chỉ người đã tải tệp lên được gỡ tệp.');
      if (file.namedAt !== null) throw fileStays();
      if (isEnded(assignment.lifecycle)) throw assignmentEnded();
      // Its content stays until nobody has referred to it for a day: another upload of it may be under way.
      const { affected } = await em
        .createQueryBuilder()
        .delete()
        .from(EvidenceFile)
        .where('id = :fileId AND named_at IS NULL', { fileId })
        .execute();
      if (affected === 0) throw fileStays();
      AuditTrail.record(em, {
        at: toInstant(this.clock.now()),
        action: 'evidence.remove',
        subject: ['assignment', assignmentId],
        before: { fileId, name: file.name, sha256: file.sha256 },
      });
    });
  }

  private async register(
    caller: Caller,
    assignmentId: string,
    { name, kind, content }: { name: string; kind: EvidenceKindName; content: Received },
  ): Promise<Attached> {
    const { sha256, size } = content;
    const at = toInstant(this.clock.now());
    return this.database.transaction(async ({ em }) => {
      // Again, and in the same transaction: while a large file arrives, the assignment may have ended.
      await this.checkPlace(em, caller, assignmentId);
      const id = newId();
      const rows = await insertRows(
        em,
        'evidence_file',
        [
          {
            id,
            assignment_id: assignmentId,
            sha256,
            name,
            kind,
            size,
            uploaded_by_id: caller.personId,
            uploaded_at: at,
            named_at: null,
          },
        ],
        'ON CONFLICT (assignment_id, sha256, uploaded_by_id) DO NOTHING RETURNING id',
      );
      if (rows.length === 0) {
        const [known] = await selectRows<{ id: string }>(
          em,
          `SELECT id FROM evidence_file
           WHERE assignment_id = :assignmentId AND sha256 = :sha256 AND uploaded_by_id = :personId`,
          { assignmentId, sha256, personId: caller.personId },
        );
        if (!known) throw fileNotFound();
        return { id: known.id, created: false };
      }
      AuditTrail.record(em, {
        at,
        action: 'evidence.upload',
        subject: ['assignment', assignmentId],
        after: { fileId: id, name, kind, size, sha256 },
      });
      return { id, created: true };
    });
  }

  /** Whether the caller may attach something to that assignment now. */
  private async checkPlace(em: EntityManager, caller: Caller, assignmentId: string): Promise<void> {
    const assignment = await visibleAssignment(em, caller, assignmentId);
    const parts = await takingPart(em, assignment);
    if (!mayAttach(caller, parts)) {
      throw forbidden(
        'Chỉ người của cơ quan chủ trì, cơ quan phối hợp và Văn phòng được tải tệp lên nhiệm vụ này.',
      );
    }
    if (isSecret(await secrecyOf(em, assignment.directiveId))) throw secretContent(['file']);
    refuseByState(assignment);
    const [row] = await selectRows<{ n: number | string }>(
      em,
      'SELECT COUNT(*) AS n FROM evidence_file WHERE assignment_id = :assignmentId',
      { assignmentId },
    );
    const most = this.config.files.perAssignment;
    if (Number(row?.n ?? 0) >= most) throw tooManyFiles(most);
  }
}

function refuseByState({ isGroup, lifecycle }: Assignment): void {
  if (isGroup) throw groupHasNoFiles();
  if (isEnded(lifecycle)) throw assignmentEnded();
}

/** @throws DomainError `EVIDENCE.*` for a file that is not taken */
async function kindOf(name: string, { path, size, head, isText }: Received): Promise<EvidenceKindName> {
  const isZip = head[0] === 0x50 && head[1] === 0x4b;
  const entries = isZip ? await zipEntries(path) : null;
  const verdict = judgeFile({ name, size, head, isText, entries });
  if ('refusal' in verdict) throw fileRefused(name, verdict.refusal, verdict.found);
  return verdict.kind;
}
