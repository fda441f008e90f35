import { ApiProperty } from '@nestjs/swagger';
import { NameDto } from '../../common/http/name.dto.js';
import {
  OCCURRENCE_STATES,
  type OccurrenceState,
  type Verdict,
  VERDICTS,
} from '../../domain/recurrence/index.js';
import { type Timing, TIMINGS } from '../../domain/timing/timing.js';

export class OccurrenceReportDto {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Lần báo cáo của kỳ' })
  attempt: number;

  @ApiProperty({ type: String, description: 'Nội dung báo cáo; trống với văn bản mật' })
  note: string;

  @ApiProperty({ type: () => NameDto })
  by: NameDto;

  @ApiProperty({ type: String, format: 'date-time' })
  reportedAt: string;

  @ApiProperty({ enum: VERDICTS, enumName: 'Verdict', nullable: true, description: 'null: chờ Văn phòng' })
  verdict: Verdict | null;

  @ApiProperty({ type: String, nullable: true })
  verdictNote: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  verdictAt: string | null;
}

export class OccurrenceDto {
  @ApiProperty({ type: String, format: 'date', description: 'Hạn cuối của kỳ; cũng là tên của kỳ' })
  lastDay: string;

  @ApiProperty({ type: String, format: 'date', description: 'Ngày bắt đầu kỳ: sau hạn cuối của kỳ trước' })
  opensOn: string;

  @ApiProperty({ enum: OCCURRENCE_STATES, enumName: 'OccurrenceState' })
  state: OccurrenceState;

  @ApiProperty({ enum: TIMINGS, enumName: 'Timing' })
  timing: Timing;

  @ApiProperty({ type: 'integer' })
  workingDaysLate: number;

  @ApiProperty({ type: () => [OccurrenceReportDto], description: 'Từ cũ đến mới; bản sau cùng có giá trị' })
  reports: OccurrenceReportDto[];

  @ApiProperty({ type: Boolean, description: 'Bạn báo cáo được kỳ này bây giờ' })
  reportable: boolean;

  @ApiProperty({ type: Boolean, description: 'Bạn xác nhận hoặc trả lại được báo cáo của kỳ này bây giờ' })
  judgeable: boolean;
}

export class OnTimeRecordDto {
  @ApiProperty({ type: 'integer', description: 'Số kỳ báo cáo đúng hạn' })
  onTime: number;

  @ApiProperty({ type: 'integer', description: 'Số kỳ báo cáo chậm' })
  late: number;

  @ApiProperty({ type: 'integer', description: 'Số kỳ đã qua hạn mà chưa báo cáo' })
  missing: number;
}

export class OccurrencesDto {
  @ApiProperty({ type: String, nullable: true, description: 'Thời hạn như văn bản viết; null: văn bản mật' })
  deadlinePhrase: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Giờ của hạn cuối mỗi kỳ', example: '15:00' })
  time: string | null;

  @ApiProperty({
    type: () => [OccurrenceDto],
    description: 'Các kỳ đã qua, kỳ hiện tại và vài kỳ tới, từ cũ đến mới',
  })
  occurrences: OccurrenceDto[];

  @ApiProperty({ type: () => OnTimeRecordDto })
  record: OnTimeRecordDto;

  @ApiProperty({ type: 'integer', description: 'Phiên bản của nhiệm vụ' })
  version: number;
}
