import { HttpException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { safeFileName } from '../../domain/text/file-name.js';
import { evidenceTooLarge, noEvidence } from './evidence-errors.js';
import type { ContentStore, Received } from './store/content-store.js';

/** A file as it arrived, its content in the store's anteroom. */
export interface HandedInFile {
  /** Safe to show. */
  readonly name: string;
  readonly content: Received;
}

/**
 * Takes the one file of a form, piece by piece: at no time is more than a piece of it in memory.
 * @throws DomainError `EVIDENCE.NO_FILE`, `EVIDENCE.TOO_LARGE`; HttpException 415
 */
export async function fileOf(
  request: FastifyRequest,
  store: ContentStore,
  limitBytes: number,
): Promise<HandedInFile> {
  if (!request.isMultipart()) throw new HttpException('a form with a file is wanted', 415);
  let found: HandedInFile | null = null;
  try {
    for await (const part of request.parts({ limits: { fileSize: limitBytes, files: 1 } })) {
      if (part.type === 'field') continue;
      // All of it is read, even of a field nobody wants: the rest of the form comes after.
      const content = await store.receive(part.file);
      if (part.file.truncated) {
        await store.drop(content);
        throw evidenceTooLarge(limitBytes);
      }
      if (part.fieldname === 'file') found = { name: safeFileName(part.filename, 'tep'), content };
      else await store.drop(content);
    }
  } catch (error) {
    if (found) await store.drop(found.content);
    throw refusalOf(error, limitBytes);
  }
  if (!found) throw noEvidence();
  return found;
}

function refusalOf(error: unknown, limitBytes: number): unknown {
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  if (code === 'FST_REQ_FILE_TOO_LARGE') return evidenceTooLarge(limitBytes);
  if (code === 'FST_FILES_LIMIT' || code === 'FST_PARTS_LIMIT' || code === 'FST_FIELDS_LIMIT')
    return noEvidence();
  // A form that ends in the middle or is none.
  if (statusCode === 400 || isFormError(error)) return noEvidence();
  return error;
}

/** What the parser says of a broken form carries no code. */
function isFormError(error: unknown): boolean {
  return error instanceof Error && /form|multipart|boundary|premature/iu.test(error.message);
}
