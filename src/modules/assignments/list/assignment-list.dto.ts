import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { NameDto } from '../../../common/http/name.dto.js';
import { PageQuery } from '../../../common/paging.js';
import { IsLocalDate } from '../../../common/validation/is-local-date.js';
import { type Lifecycle, LIFECYCLES } from '../../../domain/lifecycle/lifecycle.js';
import { type Timing, TIMINGS } from '../../../domain/timing/timing.js';
import { FILTER_TIMINGS, type FilterTiming } from './timing-condition.js';

export const LIST_SORTS = ['lastDay', 'clause', 'assignedAt', 'updatedAt'] as const;
export const PARTS = ['lead', 'coordinating', 'any'] as const;
export type Part = (typeof PARTS)[number];

export class AssignmentListQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'Nhiệm vụ của đơn vị này; xem `part`' })
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @ApiPropertyOptional({
    enum: PARTS,
    default: 'lead',
    description:
      'Phần việc của đơn vị ở `unitId`: chủ trì, phối hợp hoặc cả hai. Trễ hạn chỉ tính cho cơ quan chủ trì.',
  })
  @IsOptional()
  @IsIn(PARTS)
  part: Part = 'lead';

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  directiveId?: string;

  @ApiPropertyOptional({ enum: FILTER_TIMINGS, description: 'Tình trạng thời hạn lúc hỏi' })
  @IsOptional()
  @IsIn(FILTER_TIMINGS)
  timing?: FilterTiming;

  @ApiPropertyOptional({ enum: LIFECYCLES, enumName: 'Lifecycle' })
  @IsOptional()
  @IsIn(LIFECYCLES)
  lifecycle?: Lifecycle;

  @ApiPropertyOptional({ format: 'date', description: 'Hạn cuối từ ngày' })
  @IsOptional()
  @IsLocalDate()
  dueFrom?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Hạn cuối đến hết ngày' })
  @IsOptional()
  @IsLocalDate()
  dueTo?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Chuyên viên theo dõi' })
  @IsOptional()
  @IsUUID()
  officerId?: string;

  @ApiPropertyOptional({ maxLength: 200, description: 'Tìm trong số văn bản, mục, nội dung; không cần dấu' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional({
    enum: ['exclude', 'include'],
    default: 'exclude',
    description:
      'Nhiệm vụ gốc của việc giao đồng loạt. Mặc định chỉ liệt kê nhiệm vụ từng đơn vị phải làm, để không đếm hai lần.',
  })
  @IsOptional()
  @IsIn(['exclude', 'include'])
  groups: 'exclude' | 'include' = 'exclude';

  @ApiPropertyOptional({ format: 'uuid', description: 'Các nhiệm vụ con của một nhiệm vụ giao đồng loạt' })
  @IsOptional()
  @IsUUID()
  parentId?: string;

  @ApiPropertyOptional({
    description: `Trường sắp xếp, cách nhau bằng dấu phẩy, thêm - để giảm dần: ${LIST_SORTS.join(', ')}`,
    default: 'lastDay',
    example: '-lastDay,clause',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  sort?: string;
}

export class DirectiveNameDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, example: '484-CV/TU' })
  number: string;

  @ApiProperty({ type: String, format: 'date' })
  issuedOn: string;
}

export class AssignmentRowDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ type: () => DirectiveNameDto })
  directive: DirectiveNameDto;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Nhiệm vụ gốc, nếu là giao đồng loạt',
  })
  parentId: string | null;

  @ApiProperty({ type: Boolean, description: 'Là nhiệm vụ gốc của việc giao đồng loạt' })
  isGroup: boolean;

  @ApiProperty({ type: String, example: '3.2' })
  clause: string;

  @ApiProperty({ type: String })
  content: string;

  @ApiProperty({ type: () => [NameDto], description: 'Cơ quan chủ trì' })
  leads: NameDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Thời hạn như văn bản viết' })
  deadlinePhrase: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  lastDay: string | null;

  @ApiProperty({ type: String, nullable: true, example: '15:00' })
  lastTime: string | null;

  @ApiProperty({ enum: LIFECYCLES, enumName: 'Lifecycle' })
  lifecycle: Lifecycle;

  @ApiProperty({ enum: TIMINGS, enumName: 'Timing' })
  timing: Timing;

  @ApiProperty({ type: 'integer', description: 'Số ngày làm việc đã trễ; 0 nếu không trễ' })
  workingDaysLate: number;

  @ApiProperty({ type: String, format: 'date-time' })
  assignedAt: string;

  @ApiProperty({ type: String, format: 'date-time' })
  updatedAt: string;

  @ApiProperty({ type: 'integer' })
  version: number;
}
