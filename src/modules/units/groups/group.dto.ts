import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { NameDto } from '../../../common/http/name.dto.js';
import { IsLocalDate } from '../../../common/validation/is-local-date.js';
import { IfGiven } from '../../../common/validation/if-given.js';
import { NotBlank } from '../../../common/validation/not-blank.js';
import { LARGEST_GROUP } from './group-members.js';

export class CreateGroupDto {
  @ApiProperty({ type: String, maxLength: 100, example: 'cac-so-nganh-tinh' })
  @Matches(/^[a-z0-9][a-z0-9._-]{0,99}$/, { message: 'chỉ gồm chữ thường không dấu, số, dấu chấm và gạch' })
  code: string;

  @ApiProperty({ type: String, maxLength: 255 })
  @IsString()
  @NotBlank()
  @MaxLength(255)
  name: string;

  @ApiPropertyOptional({ type: [String], description: 'Tên gọi khác trong văn bản' })
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(255, { each: true })
  aliases?: string[];
}

class GroupUnitsDto {
  @ApiProperty({ type: [String], format: 'uuid', description: 'Các đơn vị' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LARGEST_GROUP)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  unitIds: string[];
}

export class JoinGroupDto extends GroupUnitsDto {
  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Ngày đầu; null: từ trước',
  })
  @IsOptional()
  @IsLocalDate()
  fromOn?: string | null;
}

export class LeaveGroupDto extends GroupUnitsDto {
  @ApiProperty({ type: String, format: 'date', description: 'Ngày cuối còn là thành viên' })
  @IsLocalDate()
  toOn: string;
}

export class MembershipDto {
  @ApiProperty({ type: () => NameDto })
  unit: NameDto;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'null: từ trước' })
  fromOn: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'null: đến nay' })
  toOn: string | null;
}

export class GroupDetailDto extends NameDto {
  @ApiProperty({ type: String })
  code: string;

  @ApiProperty({ type: [String], description: 'Tên gọi khác trong văn bản' })
  aliases: string[];

  @ApiProperty({ type: () => [MembershipDto], description: 'Mọi thành viên, kể cả đã rời, theo tên' })
  memberships: MembershipDto[];
}
