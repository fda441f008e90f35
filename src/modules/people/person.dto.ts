import { ApiProperty, ApiPropertyOptional, IntersectionType, PartialType } from '@nestjs/swagger';
import {
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { NameDto } from '../../common/http/name.dto.js';
import { VersionedDto } from '../../common/http/version.dto.js';
import { PageQuery } from '../../common/paging.js';
import { IfGiven } from '../../common/validation/if-given.js';
import { NotBlank } from '../../common/validation/not-blank.js';
import { type Role, ROLES } from '../../domain/access/caller.js';

export class PersonListQuery extends PageQuery {
  @ApiPropertyOptional({ maxLength: 200, description: 'Tìm trong mã, họ tên hoặc chức danh; không cần dấu' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @ApiPropertyOptional({ enum: ROLES, enumName: 'Role' })
  @IsOptional()
  @IsIn(ROLES)
  role?: Role;
}

export class PersonDto extends NameDto {
  @ApiProperty({ type: String })
  code: string;

  @ApiProperty({ type: () => NameDto, nullable: true })
  unit: NameDto | null;

  @ApiProperty({ enum: ROLES, enumName: 'Role', isArray: true })
  roles: Role[];

  @ApiProperty({ type: Boolean, description: 'Thuộc Thường trực' })
  standing: boolean;

  @ApiProperty({ type: Boolean, description: 'Đang làm việc' })
  active: boolean;

  @ApiPropertyOptional({
    type: String,
    format: 'email',
    description: 'Chỉ Văn phòng, quản trị, kiểm tra và chính người đó thấy',
  })
  email?: string;

  @ApiProperty({ type: 'integer' })
  version: number;
}

class PersonFacts {
  @ApiProperty({ type: String, maxLength: 255 })
  @IsString()
  @NotBlank()
  @MaxLength(255)
  name: string;

  @ApiProperty({ type: String, format: 'email' })
  @IsEmail()
  @MaxLength(254)
  email: string;

  @ApiProperty({ enum: ROLES, enumName: 'Role', isArray: true })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(ROLES, { each: true })
  roles: Role[];
}

class PersonExtras {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  unitId?: string | null;

  @ApiPropertyOptional({ type: Boolean, default: false, description: 'Thuộc Thường trực' })
  @IfGiven()
  @IsBoolean()
  standing?: boolean;
}

export class CreatePersonDto extends IntersectionType(PersonFacts, PersonExtras) {
  @ApiProperty({ type: String, maxLength: 100, description: 'Mã, không đổi về sau' })
  @Matches(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, {
    message: 'phải là chữ thường không dấu, số, dấu chấm và gạch nối, ví dụ clerk.so-khcn',
  })
  @MaxLength(100)
  code: string;
}

export class EditPersonDto extends IntersectionType(
  PartialType(PersonFacts, { skipNullProperties: false }),
  PersonExtras,
  VersionedDto,
) {
  @ApiPropertyOptional({ type: Boolean, description: 'false: đã nghỉ, không đăng nhập được nữa' })
  @IfGiven()
  @IsBoolean()
  active?: boolean;
}
