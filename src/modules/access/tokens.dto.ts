import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';

export class CreateTokenDto {
  @ApiProperty({
    description: 'Tên để nhận ra chương trình nào dùng',
    example: 'Cổng báo cáo',
    maxLength: 100,
  })
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  name: string;

  @ApiProperty({ type: 'integer', description: 'Số ngày có hiệu lực', minimum: 1, maximum: 365 })
  @IsInt()
  @Min(1)
  @Max(365)
  days: number;
}

export class TokenDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ type: String })
  name: string;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt: string;

  @ApiProperty({ type: String, format: 'date-time' })
  expiresAt: string;
}

export class NewTokenDto extends TokenDto {
  @ApiProperty({ type: String, description: 'Chỉ hiện một lần; gửi trong tiêu đề `Authorization: Bearer …`' })
  secret: string;
}
