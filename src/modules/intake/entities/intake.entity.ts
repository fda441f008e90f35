import { Entity, PrimaryColumn } from 'typeorm';
import type { Extraction } from '../../../domain/extraction/index.js';
import type { IntakeBody } from '../../../domain/intake/intake.js';
import { AtInstant, Id, Int, Ref, Text, Version, Word } from '../../../database/columns.js';
import type { DocumentFormat } from '../read-document/index.js';

export const INTAKE_STATES = ['open', 'confirmed', 'discarded'] as const;
export type IntakeState = (typeof INTAKE_STATES)[number];

export const SOURCE_FORMATS = ['txt', 'docx', 'pdf', 'xlsx', 'pasted'] as const satisfies readonly (
  DocumentFormat | 'pasted'
)[];
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** The bytes of a document, once however often it was handed in. As Base64: the databases share no type for bytes. */
@Entity('source_file')
export class SourceFile {
  @PrimaryColumn({ type: 'varchar', length: 64 }) sha256: string;
  @Text() content: string;
  @Int() size: number;
  @AtInstant() createdAt: string;
}

/** A document taken in (tiếp nhận văn bản): its source, what was read from it, and the drafts under review. */
@Entity('intake')
export class Intake {
  @Id() id: string;
  /** Null where the content was deleted, as that of a secret document. */
  @Word({ nullable: true, length: 64 }) sourceSha256: string | null;
  @Word() sourceName: string;
  @Word() sourceFormat: SourceFormat;
  @Int() sourceSize: number;
  /** The text that was read: all spans are places in it. */
  @Text({ nullable: true }) sourceText: string | null;
  /** As extracted, never changed: what was corrected is measured against it. See `extractionOf`. */
  @Text({ nullable: true }) extractionJson: string | null;
  /** Header and drafts under review. See `bodyOf`. */
  @Text() bodyJson: string;
  @Word() state: IntakeState;
  /** Of the header, for lists. */
  @Word({ nullable: true }) number: string | null;
  @Text({ nullable: true }) subject: string | null;
  @Int() keptDrafts: number;
  /** What confirming made. */
  @Ref({ nullable: true }) directiveId: string | null;
  @Ref() createdById: string;
  @AtInstant() createdAt: string;
  @Ref({ nullable: true }) closedById: string | null;
  @AtInstant({ nullable: true }) closedAt: string | null;
  @Version() version: number;
  @AtInstant() updatedAt: string;
  /** Who edited it last; null: nobody did yet. */
  @Ref({ nullable: true }) updatedById: string | null;
}

/* As text, since TypeORM takes seconds to compare and copy the thousands of objects of a long directive. */

export const bodyOf = ({ bodyJson }: Pick<Intake, 'bodyJson'>): IntakeBody =>
  JSON.parse(bodyJson) as IntakeBody;

export const extractionOf = ({ extractionJson }: Pick<Intake, 'extractionJson'>): Extraction | null =>
  extractionJson === null ? null : (JSON.parse(extractionJson) as Extraction);
