import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { IfGiven } from '../validation/if-given.js';

/** How far a preview looks ahead. */
export class LookAheadDto {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 60,
    default: 14,
    description: 'Xem trước lượt nhắc của bao nhiêu ngày tới, kể cả hôm nay',
  })
  @IfGiven()
  @IsInt()
  @Min(1)
  @Max(60)
  days?: number;
}

export const DAYS_AHEAD = 14;
