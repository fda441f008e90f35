import { ApiProperty } from '@nestjs/swagger';

export class OwnSessionDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ type: Boolean, description: 'Chính phiên đang dùng' })
  current: boolean;

  @ApiProperty({ type: String, example: 'Chrome trên Windows' })
  device: string;

  @ApiProperty({ type: String, description: 'Địa chỉ mạng lúc đăng nhập', example: '10.1.2.3' })
  address: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'Lúc đăng nhập' })
  createdAt: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'Dùng lần cuối, đúng đến vài phút' })
  lastUsedAt: string;

  @ApiProperty({ type: String, format: 'date-time' })
  expiresAt: string;
}
