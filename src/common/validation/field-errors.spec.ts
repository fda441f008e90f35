import { describe, expect, it } from '@jest/globals';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsEnum,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import type { DomainError } from '../errors/domain-error.js';
import { IsLocalDate } from './is-local-date.js';
import { createValidationPipe } from './validation.pipe.js';

enum Kind {
  Party = 'party',
  State = 'state',
}

class DeadlineDto {
  @IsLocalDate()
  lastDay: string;
}

class EverythingDto {
  @IsOptional() @IsString() @MinLength(3) text?: unknown;
  @IsOptional() @Length(2, 4) length?: unknown;
  @IsOptional() @IsInt() @Min(1) @Max(9) number?: unknown;
  @IsOptional() @IsUUID() id?: unknown;
  @IsOptional() @IsIn(['a', 'b']) choice?: unknown;
  @IsOptional() @IsEnum(Kind) kind?: unknown;
  @IsOptional() @IsEmail() email?: unknown;
  @IsOptional() @IsNotEmpty() filled?: unknown;
  @IsOptional() @IsArray() @ArrayMaxSize(2) @IsUUID(undefined, { each: true }) ids?: unknown;
  @IsOptional() @Matches(/^\d+$/, { message: 'chỉ gồm chữ số' }) digits?: unknown;
  @IsOptional() @ValidateNested({ each: true }) @Type(() => DeadlineDto) deadlines?: unknown;
  @IsOptional() @IsString() 'a/b~c'?: unknown;
}

async function errorsOf(value: unknown) {
  try {
    await createValidationPipe().transform(value, { type: 'body', metatype: EverythingDto });
  } catch (error) {
    return (error as DomainError).errors;
  }
  return [];
}

const ID = '0197a3c2-7b3e-7cc1-8a52-0d6c1b7e2f10';

describe('the errors of a request', () => {
  it.each([
    [{ text: 5 }, '/text', 'phải là chuỗi ký tự'],
    [{ text: 'ab' }, '/text', 'phải có ít nhất 3 ký tự'],
    [{ length: 'a' }, '/length', 'phải có từ 2 đến 4 ký tự'],
    [{ number: '5' }, '/number', 'phải là số nguyên'],
    [{ number: 0 }, '/number', 'không được nhỏ hơn 1'],
    [{ number: 10 }, '/number', 'không được lớn hơn 9'],
    [{ id: 'x' }, '/id', 'phải là mã định danh (UUID)'],
    [{ choice: 'c' }, '/choice', 'phải là một trong: a, b'],
    [{ kind: 'x' }, '/kind', 'phải là một trong: party, state'],
    [{ email: 'x' }, '/email', 'phải là địa chỉ thư điện tử'],
    [{ filled: '' }, '/filled', 'không được để trống'],
    [{ ids: [ID, 'x'] }, '/ids', 'từng phần tử phải là mã định danh (UUID)'],
    [{ ids: [ID, ID, ID] }, '/ids', 'không được quá 2 phần tử'],
    [{ digits: 'x' }, '/digits', 'chỉ gồm chữ số'],
    [{ deadlines: [{ lastDay: '2026-02-30' }] }, '/deadlines/0/lastDay', 'phải là ngày có thật'],
    [{ deadlines: [{ lastDay: '2026-02-28', x: 1 }] }, '/deadlines/0/x', 'không phải là trường được phép'],
    [{ deadlines: 'tomorrow' }, '/deadlines', 'phải là đối tượng hoặc danh sách đối tượng'],
    [{ 'a/b~c': 1 }, '/a~1b~0c', 'phải là chuỗi ký tự'],
    [{ other: 1 }, '/other', 'không phải là trường được phép'],
  ])('%j: %s %s', async (value, pointer, detail) => {
    expect(await errorsOf(value)).toEqual([{ pointer, detail: expect.stringContaining(detail) }]);
  });

  it('accepts what is right', async () => {
    expect(await errorsOf({ text: 'abc', ids: [ID], deadlines: [{ lastDay: '2026-02-28' }] })).toEqual([]);
  });

  it('stops at fifty, however many are wrong', async () => {
    const deadlines = Array.from({ length: 500 }, () => ({ lastDay: 1 }));
    expect(await errorsOf({ deadlines })).toHaveLength(50);
  });
});
