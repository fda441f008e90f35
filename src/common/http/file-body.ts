import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DomainError } from '../errors/domain-error.js';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface FileRoute {
  /** Largest file, in bytes. */
  readonly fileBytes?: number;
}

/** The route takes an .xlsx file as its body, as it is: the parameter of `@Body()` is a Buffer. */
export function XlsxBody(maxBytes: number): MethodDecorator {
  return applyDecorators(
    RouteConfig({ fileBytes: maxBytes } satisfies FileRoute),
    ApiConsumes(XLSX_TYPE),
    ApiBody({ required: true, schema: { type: 'string', format: 'binary' } }),
  );
}

/** Lets the routes that say so, and no others, take an .xlsx file as their body. */
export function acceptXlsxBodies(instance: FastifyInstance): void {
  instance.addContentTypeParser(
    XLSX_TYPE,
    async (request: FastifyRequest, payload: AsyncIterable<Buffer>) => {
      const { fileBytes } = request.routeOptions.config as FileRoute;
      if (fileBytes === undefined) throw notAFile();
      const parts: Buffer[] = [];
      let length = 0;
      for await (const part of payload) {
        length += part.length;
        if (length > fileBytes) throw tooLarge(fileBytes);
        parts.push(part);
      }
      return Buffer.concat(parts);
    },
  );
}

const notAFile = (): DomainError =>
  new DomainError('malformed', 'REQUEST.NO_FILE_HERE', {
    title: 'The route takes no file',
    detail: 'Địa chỉ này không nhận tệp. Nội dung gửi lên phải là JSON.',
  });

const tooLarge = (bytes: number): DomainError =>
  new DomainError('malformed', 'REQUEST.FILE_TOO_LARGE', {
    title: 'The file is too large',
    detail: `Tệp lớn hơn ${Math.floor(bytes / 1024 / 1024)} MB. Hãy tách tệp rồi gửi lại.`,
  });
