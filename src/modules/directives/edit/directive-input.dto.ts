import { ApiProperty, ApiPropertyOptional, IntersectionType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { VersionedDto } from '../../../common/http/version.dto.js';
import { IfGiven } from '../../../common/validation/if-given.js';
import { IsLocalDate } from '../../../common/validation/is-local-date.js';
import { NotBlank } from '../../../common/validation/not-blank.js';
import { SECRECY_LEVELS, type Secrecy, URGENCIES, type Urgency } from '../entities/directive.entity.js';
import { LINK_KINDS, type LinkKind } from '../entities/directive-link.entity.js';

export class LinkInput {
  @ApiProperty({ enum: LINK_KINDS, enumName: 'LinkKind' })
  @IsIn(LINK_KINDS)
  kind: LinkKind;

  @ApiProperty({ type: String, maxLength: 100, example: '2039-CV/VPTW' })
  @IsString()
  @NotBlank()
  @MaxLength(100)
  number: string;
}

class DirectiveFacts {
  @ApiProperty({ type: String, maxLength: 100, description: 'Số và ký hiệu như in', example: '484-CV/TU' })
  @IsString()
  @Matches(/^\s*\d+[^\s\d/-]*\s*[-/]\s*\S.*$/u, {
    message: 'phải bắt đầu bằng số, ví dụ 484-CV/TU hoặc 12/2026/NĐ-CP',
  })
  @MaxLength(100)
  number: string;

  @ApiProperty({ type: String, maxLength: 50, description: 'Loại văn bản', example: 'CV' })
  @IsString()
  @NotBlank()
  @MaxLength(50)
  type: string;

  @ApiProperty({ type: String, format: 'date', description: 'Ngày ban hành' })
  @IsLocalDate()
  issuedOn: string;

  @ApiPropertyOptional({
    type: String,
    maxLength: 2000,
    description: 'Trích yếu; bắt buộc, trừ văn bản mật: phần mềm không nhận nội dung của văn bản mật',
  })
  @IfGiven()
  @IsString()
  @NotBlank()
  @MaxLength(2000)
  subject?: string;
}

class DirectiveExtras {
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 255 })
  @IsOptional()
  @IsString()
  @MaxLength(255)
  place?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 255 })
  @IsOptional()
  @IsString()
  @MaxLength(255)
  signerName?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 255 })
  @IsOptional()
  @IsString()
  @MaxLength(255)
  signerCapacity?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 255 })
  @IsOptional()
  @IsString()
  @MaxLength(255)
  signerTitle?: string | null;

  @ApiPropertyOptional({ type: [String], description: 'Nơi nhận như in' })
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @MaxLength(255, { each: true })
  recipients?: string[];

  @ApiPropertyOptional({ enum: SECRECY_LEVELS, enumName: 'Secrecy', default: 'none' })
  @IfGiven()
  @IsIn(SECRECY_LEVELS)
  secrecy?: Secrecy;

  @ApiPropertyOptional({ enum: URGENCIES, enumName: 'Urgency', default: 'normal' })
  @IfGiven()
  @IsIn(URGENCIES)
  urgency?: Urgency;

  @ApiPropertyOptional({
    type: () => [LinkInput],
    description: 'Văn bản này nói đến; khi sửa thì thay tất cả',
  })
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => LinkInput)
  links?: LinkInput[];
}

export class CreateDirectiveDto extends IntersectionType(DirectiveFacts, DirectiveExtras) {
  @ApiProperty({ type: String, format: 'uuid', description: 'Cơ quan ban hành' })
  @IsUUID()
  issuerId: string;
}

export class EditDirectiveDto extends IntersectionType(
  PartialType(DirectiveFacts, { skipNullProperties: false }),
  DirectiveExtras,
  VersionedDto,
) {}
