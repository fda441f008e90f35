import { ValidationPipe } from '@nestjs/common';
import { malformedRequest } from '../errors/malformed-request.js';
import { toFieldErrors } from './field-errors.js';

/**
 * The pipe every body, query and parameter object goes through: only the declared fields, each checked, refused with
 * every wrong place named. Nothing is converted unless the DTO says so (`@Type`): guessing makes `"false"` true.
 */
export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    // The words are made from the rule at the property, which is found through the object it belongs to.
    validationError: { target: true, value: false },
    exceptionFactory: (errors) => malformedRequest(toFieldErrors(errors)),
  });
}
