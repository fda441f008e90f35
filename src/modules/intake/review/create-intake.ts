import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../../../common/clock.js';
import { newId } from '../../../common/ids.js';
import { APP_CONFIG, type AppConfig } from '../../../config/app-config.js';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import { insertRows } from '../../../database/insert-rows.js';
import type { Caller } from '../../../domain/access/caller.js';
import { openIntake } from '../../../domain/intake/open-intake.js';
import { matchOrgans } from '../../../domain/intake/resolve-organs.js';
import { AuditTrail } from '../../audit/index.js';
import { RulesService } from '../../rules/index.js';
import { Intake } from '../entities/intake.entity.js';
import { Extractor } from '../extract/extractor.js';
import type { Extracted } from '../extract/read-and-extract.js';
import { fileTooLarge, secretDocument } from '../intake-errors.js';
import { OrganRegister } from '../organs/organ-register.js';
import { bodyColumns } from './body-columns.js';
import { termReader } from './term-reader.js';
import { upperTasksOf, withSuggestions } from './upper-tasks.js';

/** What a document is taken in with. */
export interface IntakeOptions {
  /** Somebody has looked: the document is not secret, whatever its text seems to say. */
  readonly notSecret: boolean;
}

/** Taking a document in (tiếp nhận): reading it, extracting drafts, matching names. */
@Injectable()
export class CreateIntake {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    private readonly organs: OrganRegister,
    private readonly extractor: Extractor,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** @returns its id. @throws UnreadableDocumentError; DomainError `INTAKE.SECRET` */
  async fromFile(caller: Caller, name: string, bytes: Uint8Array, options: IntakeOptions): Promise<string> {
    return this.store(caller, name, bytes, await this.extractor.file(name, bytes), options);
  }

  /** The same of text that was pasted. */
  async fromText(caller: Caller, text: string, name: string, options: IntakeOptions): Promise<string> {
    const bytes = Buffer.from(text, 'utf8');
    const { uploadLimitBytes } = this.config.http;
    if (bytes.length > uploadLimitBytes) throw fileTooLarge(uploadLimitBytes);
    return this.store(caller, name, bytes, await this.extractor.pasted(text), options);
  }

  private async store(
    caller: Caller,
    name: string,
    bytes: Uint8Array,
    { format, text, extraction }: Extracted,
    { notSecret }: IntakeOptions,
  ): Promise<string> {
    if (extraction.secrecy !== null && !notSecret) throw secretDocument();
    const opened = openIntake(extraction, termReader(await this.rules.at()));
    const known = notSecret ? { ...opened, header: { ...opened.header, secrecy: 'none' as const } } : opened;
    const matched = matchOrgans(known, (await this.organs.current()).match);
    const body = withSuggestions(matched, await upperTasksOf(this.database.read, matched));
    const id = newId();
    const at = toInstant(this.clock.now());
    await this.database.transaction(async ({ em }) => {
      const sourceSha256 = await keepSource(em, bytes, at);
      await em.insert(Intake, {
        id,
        sourceSha256,
        sourceName: name,
        sourceFormat: format,
        sourceSize: bytes.length,
        sourceText: text,
        extractionJson: JSON.stringify(extraction),
        ...bodyColumns(body),
        state: 'open',
        createdById: caller.personId,
        createdAt: at,
        version: 1,
        updatedAt: at,
      });
      AuditTrail.record(em, {
        at,
        action: 'intake.create',
        subject: ['intake', id],
        after: {
          sourceName: name,
          sourceFormat: format,
          sourceSize: bytes.length,
          sourceSha256,
          markChecked: notSecret,
        },
      });
    });
    return id;
  }
}

/** Keeps the bytes under their hash, once. */
async function keepSource(em: EntityManager, bytes: Uint8Array, at: string): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const row = { sha256, content: Buffer.from(bytes).toString('base64'), size: bytes.length, created_at: at };
  await insertRows(em, 'source_file', [row], 'ON CONFLICT (sha256) DO NOTHING');
  return sha256;
}
