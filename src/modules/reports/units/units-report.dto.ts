import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { NameDto } from '../../../common/http/name.dto.js';
import { IsLocalDate } from '../../../common/validation/is-local-date.js';
import { PERIOD_PRESETS, type PeriodPreset, type Rates } from '../../../domain/reports/index.js';
import { BucketTotalsDto, PERIOD_BASES, type PeriodBasis } from '../../assignments/index.js';
import { count, ReportScopeDto, ScopeQuery } from '../scope.dto.js';

export class UnitsReportQuery extends ScopeQuery {
  @ApiPropertyOptional({ enum: PERIOD_PRESETS, enumName: 'PeriodPreset', default: 'month' })
  @IsOptional()
  @IsIn(PERIOD_PRESETS)
  period: PeriodPreset = 'month';

  @ApiPropertyOptional({
    format: 'date',
    description: 'Một ngày của tháng, quý, sáu tháng hoặc năm được hỏi; mặc định hôm nay',
  })
  @IsOptional()
  @IsLocalDate()
  on?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Với `period=custom`: từ ngày' })
  @IsOptional()
  @IsLocalDate()
  from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Với `period=custom`: đến hết ngày' })
  @IsOptional()
  @IsLocalDate()
  to?: string;

  @ApiPropertyOptional({
    enum: PERIOD_BASES,
    enumName: 'PeriodBasis',
    default: 'deadline',
    description: 'Nhiệm vụ thuộc kỳ theo hạn cuối (không hạn thì theo ngày giao), hoặc theo ngày giao',
  })
  @IsOptional()
  @IsIn(PERIOD_BASES)
  basis: PeriodBasis = 'deadline';
}

const percent = (description: string) =>
  ({ type: 'number', minimum: 0, maximum: 100, nullable: true, description }) as const;

export class RatesDto implements Rates {
  @ApiProperty(count('Mẫu số: nhiệm vụ có hạn được xét'))
  judged: number;

  @ApiProperty(percent('Tỷ lệ hoàn thành đúng hạn, %; null: không có gì để xét'))
  doneOnTime: number | null;

  @ApiProperty(percent('Tỷ lệ hoàn thành quá hạn, %'))
  doneLate: number | null;

  @ApiProperty(percent('Tỷ lệ chưa hoàn thành quá hạn, %'))
  openOverdue: number | null;
}

export class UnitFiguresDto {
  @ApiProperty({
    type: () => NameDto,
    nullable: true,
    description: 'Cơ quan chủ trì; null: chưa rõ ai chủ trì',
  })
  unit: NameDto | null;

  @ApiProperty({
    type: () => NameDto,
    nullable: true,
    description: 'Đơn vị đã sáp nhập hoặc giải thể: việc dở dang tính cho đơn vị này, việc đã xong vẫn ở đây',
  })
  takenOverBy: NameDto | null;

  @ApiProperty({ type: () => BucketTotalsDto })
  totals: BucketTotalsDto;

  @ApiProperty({ type: () => RatesDto })
  rates: RatesDto;

  @ApiProperty({ type: () => RatesDto, description: 'Xét theo hạn ban đầu, như chưa từng gia hạn' })
  ratesByOriginalTerm: RatesDto;

  @ApiProperty({ type: String, description: 'Ghi chú' })
  note: string;
}

export class ReportPeriodDto {
  @ApiProperty({ enum: PERIOD_PRESETS, enumName: 'PeriodPreset' })
  preset: PeriodPreset;

  @ApiProperty({ type: String, format: 'date' })
  from: string;

  @ApiProperty({ type: String, format: 'date' })
  to: string;

  @ApiProperty({ enum: PERIOD_BASES, enumName: 'PeriodBasis' })
  basis: PeriodBasis;
}

export class UnitsReportDto {
  @ApiProperty({ type: String, format: 'date-time', description: 'Số liệu lúc này' })
  at: string;

  @ApiProperty({ type: () => ReportScopeDto })
  scope: ReportScopeDto;

  @ApiProperty({ type: () => ReportPeriodDto })
  period: ReportPeriodDto;

  @ApiProperty({ type: String, description: 'Cách tính tổng số và tỷ lệ, in dưới bảng' })
  rule: string;

  @ApiProperty({
    type: () => [UnitFiguresDto],
    description: 'Theo tên; nhiệm vụ đồng chủ trì tính cho từng đơn vị',
  })
  rows: UnitFiguresDto[];

  @ApiProperty({ type: () => BucketTotalsDto, description: 'Tổng cộng: mỗi nhiệm vụ một lần' })
  totals: BucketTotalsDto;

  @ApiProperty({ type: () => RatesDto })
  rates: RatesDto;

  @ApiProperty({ type: () => RatesDto, description: 'Xét theo hạn ban đầu, như chưa từng gia hạn' })
  ratesByOriginalTerm: RatesDto;
}
