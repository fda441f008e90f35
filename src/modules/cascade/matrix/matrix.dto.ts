import { ApiProperty } from '@nestjs/swagger';
import { NameDto } from '../../../common/http/name.dto.js';
import { type Lifecycle, LIFECYCLES } from '../../../domain/lifecycle/lifecycle.js';
import { type Bucket, BUCKETS } from '../../../domain/timing/bucket.js';
import { type Timing, TIMINGS } from '../../../domain/timing/timing.js';
import { BucketTotalsDto, DirectiveNameDto } from '../../assignments/index.js';

const count = (description: string) => ({ type: 'integer', minimum: 0, description }) as const;

export class MatrixClauseDto {
  @ApiProperty({ type: String, format: 'uuid', description: 'Nhiệm vụ gốc giao đồng loạt' })
  id: string;

  @ApiProperty({ type: String, example: '2.-1' })
  clause: string;

  @ApiProperty({ type: String, nullable: true, description: 'Thời hạn như văn bản viết' })
  deadlinePhrase: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  lastDay: string | null;

  @ApiProperty({ type: () => BucketTotalsDto, description: 'Của mọi đơn vị được xem, không chỉ trang này' })
  totals: BucketTotalsDto;
}

export const REPORTS = ['progress', 'submit'] as const;

export class LastReportDto {
  @ApiProperty({ enum: REPORTS })
  step: (typeof REPORTS)[number];

  @ApiProperty({ type: 'integer', nullable: true, minimum: 0, maximum: 100 })
  percent: number | null;

  @ApiProperty({ type: String, format: 'date-time' })
  at: string;
}

export class CellDto {
  @ApiProperty({ type: String, format: 'uuid', description: 'Mục, xem `clauses`' })
  clauseId: string;

  @ApiProperty({ type: String, format: 'uuid' })
  assignmentId: string;

  @ApiProperty({ enum: LIFECYCLES, enumName: 'Lifecycle' })
  lifecycle: Lifecycle;

  @ApiProperty({ enum: TIMINGS, enumName: 'Timing' })
  timing: Timing;

  @ApiProperty({ type: 'integer', description: 'Số ngày làm việc đã trễ; 0 nếu không trễ' })
  workingDaysLate: number;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Hạn của riêng đơn vị' })
  lastDay: string | null;

  @ApiProperty({ enum: BUCKETS, enumName: 'Bucket' })
  bucket: Bucket;

  @ApiProperty({ type: () => LastReportDto, nullable: true, description: 'Báo cáo gần nhất của đơn vị' })
  lastReport: LastReportDto | null;
}

export class MemberRowDto {
  @ApiProperty({ type: () => NameDto, description: 'Đơn vị được giao' })
  unit: NameDto;

  @ApiProperty({
    type: () => NameDto,
    nullable: true,
    description: 'Đơn vị kế thừa, khi đơn vị được giao đã sáp nhập hoặc giải thể',
  })
  takenOverBy: NameDto | null;

  @ApiProperty({ type: () => [CellDto], description: 'Không có ô của mục nào thì đơn vị không thuộc mục ấy' })
  cells: CellDto[];

  @ApiProperty({ type: () => BucketTotalsDto })
  totals: BucketTotalsDto;
}

export class MatrixDto {
  @ApiProperty({ type: () => DirectiveNameDto })
  directive: DirectiveNameDto;

  @ApiProperty({
    type: () => [MatrixClauseDto],
    description: 'Các mục giao đồng loạt, theo thứ tự của văn bản',
  })
  clauses: MatrixClauseDto[];

  @ApiProperty({ type: () => BucketTotalsDto, description: 'Của mọi đơn vị được xem' })
  totals: BucketTotalsDto;

  @ApiProperty({ type: () => [MemberRowDto], description: 'Một trang đơn vị, theo tên' })
  items: MemberRowDto[];

  @ApiProperty(count('Trang này, đếm từ 1'))
  page: number;

  @ApiProperty(count('Số đơn vị mỗi trang'))
  size: number;

  @ApiProperty(count('Số đơn vị được xem'))
  total: number;

  @ApiProperty(count('Số trang'))
  pages: number;
}
