import { ApiProperty, ApiPropertyOptional, IntersectionType, PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { VersionedDto } from '../../../common/http/version.dto.js';
import { IfGiven } from '../../../common/validation/if-given.js';
import { IsLocalDate } from '../../../common/validation/is-local-date.js';
import { NotBlank } from '../../../common/validation/not-blank.js';

class UnitFacts {
  @ApiProperty({ type: String, maxLength: 255 })
  @IsString()
  @NotBlank()
  @MaxLength(255)
  name: string;

  @ApiProperty({ type: String, maxLength: 100 })
  @IsString()
  @NotBlank()
  @MaxLength(100)
  shortName: string;

  @ApiProperty({ type: String, maxLength: 50, example: 'department' })
  @Matches(/^[a-z][a-z_]{1,49}$/, {
    message: 'phải là chữ thường không dấu và dấu gạch dưới, ví dụ department',
  })
  kind: string;
}

class UnitExtras {
  @ApiPropertyOptional({ type: [String], description: 'Tên gọi khác trong văn bản' })
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(255, { each: true })
  aliases?: string[];

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Đơn vị cấp trên' })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Lãnh đạo phụ trách' })
  @IsOptional()
  @IsUUID()
  supervisorId?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @IsLocalDate()
  validFrom?: string | null;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Ngày hoạt động cuối cùng',
  })
  @IsOptional()
  @IsLocalDate()
  validTo?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Đơn vị kế thừa' })
  @IsOptional()
  @IsUUID()
  successorId?: string | null;

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'Đầu mối nhận nhắc việc; khi sửa thì thay tất cả',
  })
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  contacts?: string[];
}

export class CreateUnitDto extends IntersectionType(UnitFacts, UnitExtras) {
  @ApiProperty({ type: String, maxLength: 100, description: 'Mã, không đổi về sau', example: 'so-khcn' })
  @Matches(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    message: 'phải là chữ thường không dấu, số và dấu gạch nối, ví dụ so-khcn',
  })
  @MaxLength(100)
  code: string;
}

export class EditUnitDto extends IntersectionType(
  PartialType(UnitFacts, { skipNullProperties: false }),
  UnitExtras,
  VersionedDto,
) {}
