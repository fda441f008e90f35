import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isLocalDate } from '../../domain/time/local-date.js';

/** A day that exists, written `YYYY-MM-DD`. */
export function IsLocalDate(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isLocalDate',
      validator: {
        validate: (value) => typeof value === 'string' && isLocalDate(value),
        defaultMessage: () => '$property must be a day that exists, written YYYY-MM-DD',
      },
    },
    options,
  );
}
