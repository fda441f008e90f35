import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { VersionedDto } from '../../common/http/version.dto.js';
import { NotBlank } from '../../common/validation/not-blank.js';

export class DirectionInput extends VersionedDto {
  @ApiProperty({ type: String, maxLength: 5_000, description: 'Ý kiến chỉ đạo' })
  @IsString()
  @NotBlank()
  @MaxLength(5_000)
  text: string;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Của lãnh đạo nào; bắt buộc khi Văn phòng ghi thay',
  })
  @IsOptional()
  @IsUUID()
  leaderId?: string | null;
}
