import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { selectEntities, updateRows } from '../../database/rows.js';
import { EvidenceFile } from './entities/evidence-file.entity.js';
import { fileDamaged, filesUnknown } from './evidence-errors.js';
import { ContentStore } from './store/content-store.js';

/** A file as a report names it: by its content. */
export interface NamedFile {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** Naming files in a report. */
@Injectable()
export class NamedFiles {
  constructor(private readonly store: ContentStore) {}

  /**
   * Names files of an assignment as part of a transaction. They stay from then on.
   * @returns them in the order of `ids`
   * @throws DomainError `EVIDENCE.UNKNOWN_FILE` for one that is another assignment's, `EVIDENCE.DAMAGED` for one whose
   *   content is gone
   */
  async name(
    em: EntityManager,
    assignmentId: string,
    ids: readonly string[],
    at: string,
  ): Promise<NamedFile[]> {
    if (ids.length === 0) return [];
    // So that somebody who is just removing one waits, or is waited for.
    await updateRows(
      em,
      EvidenceFile,
      { namedAt: at },
      'assignment_id = :assignmentId AND id IN (:...ids) AND named_at IS NULL',
      { assignmentId, ids },
    );
    const files = await selectEntities(
      em,
      EvidenceFile,
      'WHERE e.assignment_id = :assignmentId AND e.id IN (:...ids)',
      { assignmentId, ids },
    );
    const known = new Map(files.map((file) => [file.id, file]));
    const unknown = ids.flatMap((id, i) => (known.has(id) ? [] : [i]));
    if (unknown.length > 0) throw filesUnknown(unknown);
    const named = ids.flatMap((id) => known.get(id) ?? []);
    for (const { sha256, name, size } of named) {
      if ((await this.store.sizeOf(sha256)) !== size) throw fileDamaged(name);
    }
    return named.map(({ id, name, sha256, size }) => ({ id, name, sha256, size }));
  }
}
