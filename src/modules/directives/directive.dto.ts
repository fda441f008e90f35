import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { NameDto } from '../../common/http/name.dto.js';
import { PageQuery } from '../../common/paging.js';
import { WithheldProperty } from '../../common/http/withheld-property.js';
import { IsLocalDate } from '../../common/validation/is-local-date.js';
import type { Withheld } from '../../domain/secrecy/secrecy.js';
import { AssignmentRowDto, DirectiveNameDto } from '../assignments/index.js';
import { SECRECY_LEVELS, type Secrecy, URGENCIES, type Urgency } from './entities/directive.entity.js';
import { LINK_KINDS, type LinkKind } from './entities/directive-link.entity.js';

export class DirectiveListQuery extends PageQuery {
  @ApiPropertyOptional({ maxLength: 200, description: 'Tìm trong số, trích yếu; không cần dấu' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Cơ quan ban hành' })
  @IsOptional()
  @IsUUID()
  issuerId?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Ban hành từ ngày' })
  @IsOptional()
  @IsLocalDate()
  from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Ban hành đến hết ngày' })
  @IsOptional()
  @IsLocalDate()
  to?: string;
}

export class DirectiveRowDto extends DirectiveNameDto {
  @ApiProperty({ type: String, description: 'Loại văn bản', example: 'CV' })
  type: string;

  @ApiProperty({ type: () => NameDto, description: 'Cơ quan ban hành' })
  issuer: NameDto;

  @ApiProperty({ type: String, nullable: true, description: 'Trích yếu; null: văn bản mật' })
  subject: string | null;

  @WithheldProperty()
  withheld: Withheld | null;

  @ApiProperty({ enum: SECRECY_LEVELS, enumName: 'Secrecy' })
  secrecy: Secrecy;

  @ApiProperty({ enum: URGENCIES, enumName: 'Urgency' })
  urgency: Urgency;

  @ApiProperty({ type: String, format: 'date-time' })
  updatedAt: string;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class LinkToDto {
  @ApiProperty({ enum: LINK_KINDS, enumName: 'LinkKind' })
  kind: LinkKind;

  @ApiProperty({ type: String, description: 'Số, ký hiệu văn bản kia' })
  number: string;

  @ApiProperty({ type: () => DirectiveNameDto, nullable: true, description: 'null: chưa đăng ký ở đây' })
  directive: DirectiveNameDto | null;
}

export class LinkFromDto {
  @ApiProperty({ enum: LINK_KINDS, enumName: 'LinkKind' })
  kind: LinkKind;

  @ApiProperty({ type: () => DirectiveNameDto })
  directive: DirectiveNameDto;
}

export class DirectiveDetailDto extends DirectiveRowDto {
  @ApiProperty({ type: String, example: 'CV/TU' })
  symbol: string;

  @ApiProperty({ type: String, nullable: true })
  place: string | null;

  @ApiProperty({ type: String, nullable: true })
  signerName: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Thể thức ký: T/M, K/T …' })
  signerCapacity: string | null;

  @ApiProperty({ type: String, nullable: true })
  signerTitle: string | null;

  @ApiProperty({ type: [String], description: 'Nơi nhận' })
  recipients: string[];

  @ApiProperty({ type: String, format: 'date-time' })
  registeredAt: string;

  @ApiProperty({ type: () => [LinkToDto], description: 'Văn bản này nói đến' })
  links: LinkToDto[];

  @ApiProperty({ type: () => [LinkFromDto], description: 'Văn bản nói đến văn bản này' })
  linkedFrom: LinkFromDto[];

  @ApiProperty({
    type: () => [AssignmentRowDto],
    description: 'Nhiệm vụ bạn được xem, theo mục; nhiệm vụ con trỏ về nhiệm vụ gốc bằng `parentId`',
  })
  assignments: AssignmentRowDto[];
}
