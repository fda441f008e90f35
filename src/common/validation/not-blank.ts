import { Matches } from 'class-validator';

/** A text with something in it beside blanks. */
export const NotBlank = (): PropertyDecorator => Matches(/\S/u, { message: 'không được để trống' });
