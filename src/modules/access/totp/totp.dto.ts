import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { SecondFactorStateDto } from '../sign-in/session.dto.js';

export class ConfirmWithPasswordDto {
  @ApiProperty({ description: 'Mật khẩu hiện tại', format: 'password', maxLength: 1000 })
  @IsString()
  @MinLength(1)
  @MaxLength(1000)
  password: string;
}

export class FirstCodeDto {
  @ApiProperty({ description: 'Mã 6 số đang hiện trên điện thoại', example: '123456', maxLength: 40 })
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  code: string;
}

export class ConfirmWithBothDto extends ConfirmWithPasswordDto {
  @ApiProperty({ description: 'Mã 6 số trên điện thoại, hoặc một mã dự phòng', maxLength: 40 })
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  code: string;
}

export class SecondFactorDto extends SecondFactorStateDto {
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Bật từ lúc nào' })
  since: string | null;

  @ApiProperty({ type: 'integer', description: 'Số mã dự phòng chưa dùng' })
  recoveryCodesLeft: number;
}

export class NewSecondFactorDto {
  @ApiProperty({ type: String, description: 'Mã bí mật (base32) để nhập tay; chỉ hiện lúc này' })
  secret: string;

  @ApiProperty({
    type: String,
    description: 'Địa chỉ để vẽ mã QR cho ứng dụng trên điện thoại',
    example: 'otpauth://totp/…',
  })
  uri: string;
}

export class RecoveryCodesDto {
  @ApiProperty({
    type: [String],
    description: 'Mười mã dự phòng, mỗi mã dùng một lần; chỉ hiện lúc này',
    example: ['7K2M-9QXR-4TBW'],
  })
  recoveryCodes: string[];
}
