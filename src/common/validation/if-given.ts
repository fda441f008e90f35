import { ValidateIf } from 'class-validator';

/** The property may be left out, but where it is there it must be right: null is refused, unlike with IsOptional. */
export const IfGiven = (): PropertyDecorator => ValidateIf((_object, value) => value !== undefined);
