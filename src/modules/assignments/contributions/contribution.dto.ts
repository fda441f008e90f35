import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { NameDto } from '../../../common/http/name.dto.js';
import { IfGiven } from '../../../common/validation/if-given.js';
import { IsLocalDate } from '../../../common/validation/is-local-date.js';
import { CONTRIBUTION_TIMINGS, type ContributionTiming } from '../../../domain/contribution/contribution.js';
import { PlainStepDto } from '../steps.dto.js';

const LONGEST_CONTENT = 5_000;

export class ContributionInput extends PlainStepDto {
  @ApiPropertyOptional({
    type: String,
    maxLength: LONGEST_CONTENT,
    description: 'Cơ quan phối hợp phải làm gì; bắt buộc, trừ văn bản mật',
  })
  @IfGiven()
  @IsString()
  @MaxLength(LONGEST_CONTENT)
  content?: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    description: 'Hạn cuối của phần việc, từ hôm nay; cơ quan chủ trì đặt thì không quá hạn của mình',
  })
  @IfGiven()
  @IsLocalDate()
  lastDay?: string;
}

export class ContributionDto {
  @ApiProperty({ type: () => NameDto, description: 'Cơ quan phối hợp' })
  unit: NameDto;

  @ApiProperty({ type: String, nullable: true, description: 'Phần việc; null: văn bản mật' })
  content: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Hạn cuối của riêng phần việc' })
  lastDay: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Hạn cuối đặt lần đầu' })
  originalLastDay: string | null;

  @ApiProperty({
    enum: CONTRIBUTION_TIMINGS,
    enumName: 'ContributionTiming',
    description: 'Tính riêng cho cơ quan phối hợp, không cộng vào cơ quan chủ trì',
  })
  timing: ContributionTiming;

  @ApiProperty({ type: 'integer', description: 'Số ngày làm việc đã trễ của riêng phần việc' })
  workingDaysLate: number;

  @ApiProperty({ type: String, nullable: true, description: 'Báo cáo của cơ quan phối hợp' })
  report: string | null;

  @ApiProperty({ type: () => NameDto, nullable: true })
  reportedBy: NameDto | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  reportedAt: string | null;
}
