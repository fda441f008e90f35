import { ApiProperty } from '@nestjs/swagger';
import type { BucketCounts } from '../../domain/timing/bucket.js';

const count = (description: string) => ({ type: 'integer', minimum: 0, description }) as const;

/** Assignments by the columns of the official reports. */
export class BucketTotalsDto implements BucketCounts {
  @ApiProperty(count('Tổng số'))
  total: number;

  @ApiProperty(count('Hoàn thành đúng hạn'))
  done_on_time: number;

  @ApiProperty(count('Hoàn thành quá hạn'))
  done_late: number;

  @ApiProperty(count('Chưa hoàn thành, trong hạn'))
  open_in_time: number;

  @ApiProperty(count('Chưa hoàn thành, quá hạn'))
  open_overdue: number;

  @ApiProperty(count('Không hạn'))
  no_deadline: number;

  @ApiProperty(count('Đến đơn vị khi đã quá hạn: không tính cho đơn vị'))
  born_overdue: number;

  @ApiProperty(count('Không xét: thu hồi, từ chối, tạm dừng quá hạn'))
  not_judged: number;
}
