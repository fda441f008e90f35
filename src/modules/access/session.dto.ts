import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { NameDto } from '../../common/http/name.dto.js';
import { type Role, ROLES } from '../../domain/access/caller.js';
import { type Permission, PERMITTED } from '../../domain/access/permissions.js';

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
}

export class OwnPersonDto extends NameDto {
  @ApiProperty({ type: String, format: 'email' })
  email: string;
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

  @ApiProperty({ type: String, format: 'date-time', description: 'Lúc phiên hoặc mã truy cập hết hạn' })
  expiresAt: string;
}
