import { HttpException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { safeFileName } from '../../../domain/text/file-name.js';
import { fileTooLarge, noFile } from '../intake-errors.js';

/** A file as it was handed in. */
export interface HandedIn {
  readonly name: string;
  readonly bytes: Buffer;
  /** The other fields of the form. */
  readonly fields: Readonly<Record<string, string>>;
}

/** @throws DomainError `INTAKE.NO_FILE`, `INTAKE.UNREADABLE_TOO_LARGE`; HttpException 415 */
export async function documentOf(request: FastifyRequest, limitBytes: number): Promise<HandedIn> {
  if (!request.isMultipart()) throw new HttpException('a form with a file is wanted', 415);
  const found: { name: string; bytes: Buffer }[] = [];
  const fields: Record<string, string> = {};
  try {
    for await (const part of request.parts({ limits: { fileSize: limitBytes, files: 1 } })) {
      if (part.type === 'field') fields[part.fieldname] = String(part.value);
      else {
        const bytes = await part.toBuffer();
        if (part.fieldname === 'file') found.push({ name: safeFileName(part.filename, 'van-ban'), bytes });
      }
    }
  } catch (error) {
    throw refusalOf(error, limitBytes);
  }
  const [file] = found;
  if (!file || file.bytes.length === 0) throw noFile();
  return { ...file, fields };
}

function refusalOf(error: unknown, limitBytes: number): unknown {
  const code = (error as { code?: unknown }).code;
  if (code === 'FST_REQ_FILE_TOO_LARGE') return fileTooLarge(limitBytes);
  if (code === 'FST_FILES_LIMIT' || code === 'FST_PARTS_LIMIT' || code === 'FST_FIELDS_LIMIT')
    return noFile();
  const status = (error as { statusCode?: unknown }).statusCode;
  // A form that ends in the middle or is none.
  return status === undefined || status === 400 ? noFile() : error;
}
