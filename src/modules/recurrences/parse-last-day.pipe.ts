import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { malformedRequest } from '../../common/errors/malformed-request.js';
import { isLocalDate, type LocalDate } from '../../domain/time/local-date.js';

/** A path parameter that names an occurrence by its last day. */
@Injectable()
export class ParseLastDayPipe implements PipeTransform<unknown, LocalDate> {
  transform(value: unknown, { data }: ArgumentMetadata): LocalDate {
    if (typeof value === 'string' && isLocalDate(value)) return value;
    throw malformedRequest([
      { pointer: `/${data ?? 'lastDay'}`, detail: 'phải là ngày có thật, dạng YYYY-MM-DD, ví dụ 2026-06-19' },
    ]);
  }
}
