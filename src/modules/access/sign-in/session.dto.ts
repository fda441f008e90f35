import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { NameDto } from '../../../common/http/name.dto.js';
import { IfGiven } from '../../../common/validation/if-given.js';
import { type Role, ROLES } from '../../../domain/access/caller.js';
import { type Permission, PERMITTED } from '../../../domain/access/permissions.js';
import { type Scope, SCOPE_NAMES } from '../../../domain/access/token-scopes.js';

export class SignInDto {
  @ApiProperty({ description: 'Tên đăng nhập', example: 'clerk.so-khcn', maxLength: 255 })
  @IsString()
  @MinLength(1)
  @MaxLength(255)
  login: string;

  @ApiProperty({ description: 'Mật khẩu', format: 'password', maxLength: 1000 })
  @IsString()
  @MinLength(1)
  // A longer one would only keep the hash busy.
  @MaxLength(1000)
  password: string;

  @ApiPropertyOptional({
    description:
      'Bước hai, khi được trả lời `ACCESS.CODE_REQUIRED`: mã 6 số trên điện thoại, hoặc một mã dự phòng',
    example: '123456',
    maxLength: 40,
  })
  @IfGiven()
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  code?: string;
}

export class OwnPersonDto extends NameDto {
  @ApiProperty({ type: String, format: 'email' })
  email: string;
}

export class SecondFactorStateDto {
  @ApiProperty({ type: Boolean, description: 'Đã bật xác thực hai bước' })
  active: boolean;

  @ApiProperty({
    type: Boolean,
    description: 'Vai trò bắt buộc phải có; chưa bật thì chỉ được cài xác thực hai bước',
  })
  required: boolean;
}

export class ProfileDto {
  @ApiProperty({ type: () => OwnPersonDto })
  person: OwnPersonDto;

  @ApiProperty({ type: () => NameDto, nullable: true })
  unit: NameDto | null;

  @ApiProperty({ enum: ROLES, enumName: 'Role', isArray: true })
  roles: Role[];

  @ApiProperty({ type: Boolean, description: 'Thuộc Thường trực' })
  standing: boolean;

  @ApiProperty({ enum: Object.keys(PERMITTED), enumName: 'Permission', isArray: true })
  permissions: Permission[];

  @ApiProperty({
    enum: SCOPE_NAMES,
    enumName: 'TokenScope',
    isArray: true,
    nullable: true,
    description: 'Phạm vi của mã truy cập; null: đăng nhập bằng mật khẩu',
  })
  scopes: Scope[] | null;

  @ApiProperty({ type: () => SecondFactorStateDto })
  secondFactor: SecondFactorStateDto;

  @ApiProperty({ type: String, format: 'date-time', description: 'Lúc phiên hoặc mã truy cập hết hạn' })
  expiresAt: string;
}
