import { ApiProperty, ApiPropertyOptional, IntersectionType, OmitType, PartialType } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { NameDto } from '../../../common/http/name.dto.js';
import { VersionedDto } from '../../../common/http/version.dto.js';
import { PageQuery } from '../../../common/paging.js';
import { IsLocalDate } from '../../../common/validation/is-local-date.js';

export class AbsenceListQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'Của người này' })
  @IsOptional()
  @IsUUID()
  personId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Do người này thay' })
  @IsOptional()
  @IsUUID()
  standInId?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Những ai vắng vào ngày này' })
  @IsOptional()
  @IsLocalDate()
  on?: string;
}

export class AbsenceInput {
  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    description: 'Người vắng; bỏ qua là chính mình. Của người khác: Văn phòng hoặc quản trị',
  })
  @IsOptional()
  @IsUUID()
  personId?: string;

  @ApiProperty({ type: String, format: 'uuid', description: 'Người thay' })
  @IsUUID()
  standInId: string;

  @ApiProperty({ type: String, format: 'date', description: 'Ngày đầu' })
  @IsLocalDate()
  fromOn: string;

  @ApiProperty({ type: String, format: 'date', description: 'Ngày cuối' })
  @IsLocalDate()
  toOn: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 500,
    description: 'Văn bản ủy quyền, lý do',
  })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

export class AbsenceEdit extends IntersectionType(
  PartialType(OmitType(AbsenceInput, ['personId'] as const), { skipNullProperties: false }),
  VersionedDto,
) {}

export class AbsenceDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ type: () => NameDto })
  person: NameDto;

  @ApiProperty({ type: () => NameDto, description: 'Người thay' })
  standIn: NameDto;

  @ApiProperty({ type: String, format: 'date' })
  fromOn: string;

  @ApiProperty({ type: String, format: 'date' })
  toOn: string;

  @ApiProperty({ type: String, nullable: true })
  note: string | null;

  @ApiProperty({ type: 'integer' })
  version: number;
}
