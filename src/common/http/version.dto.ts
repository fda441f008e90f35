import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, Min } from 'class-validator';
import { IfGiven } from '../validation/if-given.js';

/** The body of an edit: its other fields are what changes. */
export class VersionedDto {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    description: 'Phiên bản đang xem, nếu không gửi tiêu đề If-Match',
  })
  @IfGiven()
  @IsInt()
  @Min(1)
  version?: number;
}
