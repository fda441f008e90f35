import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { IfGiven } from '../../../common/validation/if-given.js';
import { type Scope, SCOPE_NAMES, SCOPES } from '../../../domain/access/token-scopes.js';

const SCOPES_IN_WORDS = SCOPE_NAMES.map((scope) => `${scope}: ${SCOPES[scope].name}`).join('; ');

export class CreateTokenDto {
  @ApiProperty({
    description: 'Tên để nhận ra chương trình nào dùng',
    example: 'Cổng báo cáo',
    maxLength: 100,
  })
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  name: string;

  @ApiProperty({ type: 'integer', description: 'Số ngày có hiệu lực', minimum: 1, maximum: 365 })
  @IsInt()
  @Min(1)
  @Max(365)
  days: number;

  @ApiPropertyOptional({
    enum: SCOPE_NAMES,
    enumName: 'TokenScope',
    isArray: true,
    default: ['read'],
    description: `Phạm vi, không quá quyền của chính bạn. ${SCOPES_IN_WORDS}`,
  })
  @IfGiven()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(SCOPE_NAMES, { each: true })
  scopes?: Scope[];
}

export class TokenDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ type: String })
  name: string;

  @ApiProperty({ enum: SCOPE_NAMES, enumName: 'TokenScope', isArray: true })
  scopes: Scope[];

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt: string;

  @ApiProperty({ type: String, format: 'date-time' })
  expiresAt: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Dùng lần cuối, đúng đến vài phút; null: chưa dùng',
  })
  lastUsedAt: string | null;
}

export class NewTokenDto extends TokenDto {
  @ApiProperty({ type: String, description: 'Chỉ hiện một lần; gửi trong tiêu đề `Authorization: Bearer …`' })
  secret: string;
}
