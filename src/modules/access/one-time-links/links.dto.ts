import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { LINK_PURPOSES, type LinkPurpose } from '../../../domain/access/one-time-link.js';
import { NEW_PASSWORD } from '../passwords/password.dto.js';

export class LinkTokenDto {
  @ApiProperty({ description: 'Phần cuối của liên kết trong thư', maxLength: 100 })
  @IsString()
  @Matches(/^[\w-]{1,100}$/, { message: 'không phải là phần cuối của liên kết trong thư' })
  token: string;
}

export class UseLinkDto extends LinkTokenDto {
  @ApiProperty(NEW_PASSWORD)
  @IsString()
  @MaxLength(1000)
  password: string;
}

export class LinkDto {
  @ApiProperty({
    enum: LINK_PURPOSES,
    enumName: 'LinkPurpose',
    description: 'invitation: mở tài khoản; reset: đặt lại mật khẩu',
  })
  purpose: LinkPurpose;

  @ApiProperty({ type: String })
  name: string;

  @ApiProperty({ type: String, description: 'Tên đăng nhập' })
  login: string;

  @ApiProperty({ type: String, format: 'date-time' })
  expiresAt: string;
}

export class AskForResetDto {
  @ApiProperty({ description: 'Tên đăng nhập', maxLength: 255 })
  @IsString()
  @MinLength(1)
  @MaxLength(255)
  login: string;
}
