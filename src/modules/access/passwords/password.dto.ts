import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '../../../domain/access/password-rules.js';

export const NEW_PASSWORD = {
  description: `Mật khẩu mới: từ ${SHORTEST_PASSWORD} đến ${LONGEST_PASSWORD} ký tự bất kỳ, không phải mật khẩu nhiều người dùng, không chỉ là tên người hay đơn vị`,
  format: 'password',
  minLength: SHORTEST_PASSWORD,
  maxLength: LONGEST_PASSWORD,
};

export class ChangePasswordDto {
  @ApiProperty({ description: 'Mật khẩu hiện tại', format: 'password', maxLength: 1000 })
  @IsString()
  @MinLength(1)
  @MaxLength(1000)
  currentPassword: string;

  @ApiProperty(NEW_PASSWORD)
  @IsString()
  @MaxLength(1000)
  newPassword: string;
}
