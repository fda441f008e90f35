import { ApiProperty } from '@nestjs/swagger';
import { NameDto } from '../../../common/http/name.dto.js';
import { BucketTotalsDto, DirectiveNameDto } from '../../assignments/index.js';
import { HeadDto } from '../../units/index.js';
import { count, ReportScopeDto } from '../scope.dto.js';

const day = (description: string) => ({ type: String, format: 'date', description }) as const;

export class LateUnitDto {
  @ApiProperty({
    type: () => NameDto,
    nullable: true,
    description:
      'Cơ quan chủ trì; null: chưa rõ ai chủ trì. Việc của đơn vị đã sáp nhập tính cho đơn vị kế thừa.',
  })
  unit: NameDto | null;

  @ApiProperty({
    type: () => HeadDto,
    nullable: true,
    description: 'Người đứng đầu hôm nay, hoặc người phụ trách thay',
  })
  head: HeadDto | null;

  @ApiProperty(count('Nhiệm vụ quá hạn: như `timing=overdue&unitId=…` của danh sách'))
  overdue: number;

  @ApiProperty(day('Hạn cuối sớm nhất trong số đó'))
  earliest: string;

  @ApiProperty(count('Số ngày làm việc đã trễ của nhiệm vụ trễ lâu nhất'))
  workingDaysLate: number;
}

export class PictureDirectiveDto extends DirectiveNameDto {
  @ApiProperty({ type: String, nullable: true, description: 'Trích yếu; null: văn bản mật' })
  subject: string | null;
}

export class DirectiveFiguresDto {
  @ApiProperty({ type: () => PictureDirectiveDto })
  directive: PictureDirectiveDto;

  @ApiProperty({ type: () => BucketTotalsDto })
  totals: BucketTotalsDto;
}

export class AgeBandDto {
  @ApiProperty(count('Từ số ngày làm việc trễ'))
  fromDays: number;

  @ApiProperty({ ...count('Đến số ngày làm việc trễ; null: trở lên'), nullable: true })
  toDays: number | null;

  @ApiProperty({ ...day('Hạn cuối từ ngày; null: từ trước đến nay'), nullable: true })
  dueFrom: string | null;

  @ApiProperty(day('Hạn cuối đến hết ngày'))
  dueTo: string;

  @ApiProperty(count('Nhiệm vụ quá hạn: như `timing=overdue&dueFrom=…&dueTo=…` của danh sách'))
  count: number;
}

export class WeekFiguresDto {
  @ApiProperty(day('Thứ hai'))
  from: string;

  @ApiProperty(day('Chủ nhật; trong tuần này là hôm nay'))
  to: string;

  @ApiProperty(count('Đang mở lúc hết tuần (tuần này: lúc này)'))
  open: number;

  @ApiProperty(count('Trong đó đơn vị còn nợ và đã quá hạn, theo thời hạn khi ấy'))
  overdue: number;

  @ApiProperty(count('Đã hoàn thành đến lúc ấy'))
  completed: number;

  @ApiProperty(
    count('Được xác nhận hoàn thành trong tuần: như `completedFrom=…&completedTo=…` của danh sách'),
  )
  completedInWeek: number;
}

export class DueDayDto {
  @ApiProperty(day('Hạn cuối'))
  date: string;

  @ApiProperty({ type: Boolean, description: 'Là ngày làm việc của cơ quan' })
  isWorkingDay: boolean;

  @ApiProperty(count('Việc đơn vị còn phải làm: như `owed=true&dueFrom=…&dueTo=…` của danh sách'))
  count: number;
}

export class DueNextDto {
  @ApiProperty(day('Hôm nay'))
  from: string;

  @ApiProperty(day('Ngày cuối cùng được tính'))
  to: string;

  @ApiProperty(count('Cả khoảng'))
  total: number;

  @ApiProperty({ type: () => [DueDayDto], description: 'Mọi ngày của khoảng, cả ngày không có hạn nào' })
  days: DueDayDto[];
}

export class PictureDto {
  @ApiProperty({ type: String, format: 'date-time', description: 'Số liệu lúc này' })
  at: string;

  @ApiProperty({ type: () => ReportScopeDto })
  scope: ReportScopeDto;

  @ApiProperty({ type: () => BucketTotalsDto, description: 'Theo các cột của báo cáo' })
  totals: BucketTotalsDto;

  @ApiProperty(count('Đơn vị còn nợ và đã quá hạn: như `timing=overdue` của danh sách'))
  overdue: number;

  @ApiProperty(
    count('Đã báo cáo hoàn thành nhưng muộn, chờ xác nhận: phần còn lại của `totals.open_overdue`'),
  )
  handedInLate: number;

  @ApiProperty({ type: () => [LateUnitDto], description: 'Nhiều nhiệm vụ quá hạn nhất trước' })
  lateByUnit: LateUnitDto[];

  @ApiProperty({ type: () => [DirectiveFiguresDto], description: 'Nhiều nhiệm vụ quá hạn nhất trước' })
  byDirective: DirectiveFiguresDto[];

  @ApiProperty({ type: () => [AgeBandDto], description: 'Nhiệm vụ quá hạn theo số ngày làm việc đã trễ' })
  ages: AgeBandDto[];

  @ApiProperty({
    type: () => [WeekFiguresDto],
    description: 'Mười hai tuần, cũ nhất trước; cuối cùng là tuần này',
  })
  trend: WeekFiguresDto[];

  @ApiProperty({ type: () => DueNextDto })
  dueNext: DueNextDto;
}
