import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { CLOCK, type Clock } from '../../common/clock.js';
import { LOGGER } from '../../common/logging/logger.js';
import { APP_CONFIG, type AppConfig } from '../../config/app-config.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { selectRows } from '../../database/rows.js';
import type { Caller } from '../../domain/access/caller.js';
import { EVIDENCE_ENDINGS, type EvidenceKindName, mayAttach } from '../../domain/evidence/index.js';
import { isEnded } from '../../domain/lifecycle/lifecycle.js';
import { isSecret, withheldBy } from '../../domain/secrecy/secrecy.js';
import { takingPart, visibleAssignment } from '../assignments/index.js';
import { AuditTrail } from '../audit/index.js';
import { secrecyOf, secretWithheld } from '../directives/index.js';
import { fileDamaged, fileNotFound } from './evidence-errors.js';
import type { EvidenceFileDto, EvidenceListDto } from './evidence.dto.js';
import { ContentStore } from './store/content-store.js';

/** A file on its way to a reader. */
export interface Download {
  readonly name: string;
  readonly kind: EvidenceKindName;
  readonly size: number;
  readonly content: NodeJS.ReadableStream;
}

type Row = Omit<EvidenceFileDto, 'uploadedBy' | 'removable'> & { personId: string; personName: string };

/** The evidence of an assignment, for those who see the assignment. */
@Injectable()
export class ReadEvidence {
  constructor(
    private readonly database: Database,
    private readonly store: ContentStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @throws DomainError `ASSIGNMENT.NOT_FOUND` */
  async list(caller: Caller, assignmentId: string): Promise<EvidenceListDto> {
    const em = this.database.read;
    const assignment = await visibleAssignment(em, caller, assignmentId);
    const secrecy = await secrecyOf(em, assignment.directiveId);
    const ended = isEnded(assignment.lifecycle);
    const open = !isSecret(secrecy) && !ended && !assignment.isGroup;
    return {
      items: isSecret(secrecy) ? [] : await this.files(caller, assignmentId, ended),
      withheld: withheldBy(secrecy),
      attachable: open && mayAttach(caller, await takingPart(em, assignment)),
      limitBytes: this.config.files.limitBytes,
      endings: [...EVIDENCE_ENDINGS],
    };
  }

  /** One of them. @throws DomainError `EVIDENCE.NOT_FOUND` */
  async one(caller: Caller, assignmentId: string, fileId: string): Promise<EvidenceFileDto> {
    const file = (await this.files(caller, assignmentId, false)).find(({ id }) => id === fileId);
    if (!file) throw fileNotFound();
    return file;
  }

  /**
   * The content for the reader, recorded before the first byte leaves.
   * @throws DomainError `ASSIGNMENT.NOT_FOUND`, `EVIDENCE.NOT_FOUND`, `SECRECY.WITHHELD`; `EVIDENCE.DAMAGED` where what is
   *   kept is not what was handed in
   */
  async download(caller: Caller, assignmentId: string, fileId: string): Promise<Download> {
    const em = this.database.read;
    const assignment = await visibleAssignment(em, caller, assignmentId);
    if (isSecret(await secrecyOf(em, assignment.directiveId))) throw secretWithheld();
    const { name, kind, size, sha256 } = await this.one(caller, assignmentId, fileId);
    if (!(await this.store.isWhole(sha256))) {
      this.logger.error({ fileId, sha256 }, 'an evidence file is missing or was altered');
      throw fileDamaged(name);
    }
    await AuditTrail.recordAlone(this.database, {
      at: toInstant(this.clock.now()),
      action: 'evidence.download',
      subject: ['assignment', assignmentId],
      after: { fileId, name, sha256 },
    });
    return { name, kind, size, content: this.store.read(sha256) };
  }

  private async files(caller: Caller, assignmentId: string, ended: boolean): Promise<EvidenceFileDto[]> {
    const rows = await selectRows<Row>(
      this.database.read,
      `SELECT f.id, f.name, f.kind, f.size, f.sha256, f.uploaded_at AS "uploadedAt", f.named_at AS "namedAt",
              p.id AS "personId", p.name AS "personName"
       FROM evidence_file f JOIN person p ON p.id = f.uploaded_by_id
       WHERE f.assignment_id = :assignmentId ORDER BY f.uploaded_at, f.id`,
      { assignmentId },
    );
    return rows.map(({ personId, personName, ...file }) => ({
      ...file,
      uploadedBy: { id: personId, name: personName },
      removable: !ended && file.namedAt === null && personId === caller.personId,
    }));
  }
}
