import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { malformedRequest } from '../errors/malformed-request.js';
import { isId } from '../ids.js';
import { pointerTo } from './field-errors.js';

/** A path parameter that must be an identifier: `@Param('id', ParseIdPipe) id: string`. */
@Injectable()
export class ParseIdPipe implements PipeTransform<unknown, string> {
  transform(value: unknown, { data }: ArgumentMetadata): string {
    if (typeof value === 'string' && isId(value)) return value.toLowerCase();
    throw malformedRequest([{ pointer: pointerTo('', data ?? 'id'), detail: 'phải là mã định danh (UUID)' }]);
  }
}
