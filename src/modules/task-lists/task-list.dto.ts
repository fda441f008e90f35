import { ApiProperty, OmitType } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { NameDto } from '../../common/http/name.dto.js';
import { AssignmentListQuery } from '../assignments/index.js';

/** The filters of the list of assignments; all pages of it. */
export class ExportQuery extends OmitType(AssignmentListQuery, ['page', 'size'] as const) {}

export class IntoDirectiveQuery {
  @ApiProperty({ type: String, format: 'uuid', description: 'Văn bản mà các nhiệm vụ thuộc về' })
  @IsUUID()
  directiveId: string;
}

export class RowProblemDto {
  @ApiProperty({ type: String, example: 'D5', description: 'Địa chỉ ô trong tệp' })
  cell: string;

  @ApiProperty({ type: String, example: 'Cơ quan chủ trì' })
  column: string;

  @ApiProperty({ enum: ['error', 'warning'], description: 'Có lỗi thì cả tệp không được nhập' })
  severity: 'error' | 'warning';

  @ApiProperty({ type: String, example: 'unit_unknown', description: 'Mã ổn định cho chương trình' })
  code: string;

  @ApiProperty({ type: String })
  detail: string;
}

export class RowGroupDto extends NameDto {
  @ApiProperty({ type: 'integer', description: 'Số thành viên vào ngày ban hành văn bản' })
  members: number;
}

export class RowCoordinatingDto {
  @ApiProperty({ type: String, description: 'Như tệp ghi' })
  phrase: string;

  @ApiProperty({ type: () => NameDto, nullable: true })
  unit: NameDto | null;
}

export class PreviewRowDto {
  @ApiProperty({ type: 'integer', description: 'Dòng trong tệp', example: 5 })
  row: number;

  @ApiProperty({ type: String })
  clause: string;

  @ApiProperty({ type: String })
  content: string;

  @ApiProperty({ type: String, nullable: true, description: 'Cơ quan chủ trì như tệp ghi' })
  leadPhrase: string | null;

  @ApiProperty({ type: () => [NameDto], description: 'Đơn vị chủ trì trong danh mục' })
  leads: NameDto[];

  @ApiProperty({ type: () => RowGroupDto, nullable: true, description: 'Nhóm được giao đồng loạt' })
  group: RowGroupDto | null;

  @ApiProperty({ type: () => [RowCoordinatingDto] })
  coordinating: RowCoordinatingDto[];

  @ApiProperty({ type: String, nullable: true })
  deadlinePhrase: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  lastDay: string | null;

  @ApiProperty({ type: String, nullable: true, example: '15:00' })
  lastTime: string | null;

  @ApiProperty({ type: Boolean })
  recurring: boolean;

  @ApiProperty({ type: String, nullable: true })
  expectedOutput: string | null;

  @ApiProperty({ type: Boolean, description: 'Dòng này thành nhiệm vụ' })
  creates: boolean;

  @ApiProperty({ type: () => [RowProblemDto] })
  problems: RowProblemDto[];
}

export class HeadingDto {
  @ApiProperty({ type: 'integer' })
  row: number;

  @ApiProperty({ type: String })
  text: string;
}

export class EarlierImportDto {
  @ApiProperty({ type: String, format: 'date-time' })
  at: string;

  @ApiProperty({ type: String, nullable: true, description: 'Người đã nhập' })
  by: string | null;

  @ApiProperty({ type: 'integer', description: 'Số nhiệm vụ đã tạo, kể cả nhiệm vụ con' })
  assignments: number;
}

export class PreviewDto {
  @ApiProperty({ type: Boolean, description: 'Không có lỗi nào: có thể nhập' })
  importable: boolean;

  @ApiProperty({ type: 'integer' })
  errors: number;

  @ApiProperty({ type: 'integer' })
  warnings: number;

  @ApiProperty({ type: 'integer', description: 'Số nhiệm vụ sẽ được tạo, kể cả nhiệm vụ con' })
  assignments: number;

  @ApiProperty({
    type: () => EarlierImportDto,
    nullable: true,
    description: 'Lần nhập trước của chính tệp này vào văn bản này',
  })
  earlier: EarlierImportDto | null;

  @ApiProperty({ type: () => [HeadingDto], description: 'Dòng tiêu đề nhóm, không thành nhiệm vụ' })
  headings: HeadingDto[];

  @ApiProperty({ type: () => [PreviewRowDto] })
  rows: PreviewRowDto[];
}

export class ImportedDto extends EarlierImportDto {
  @ApiProperty({
    type: Boolean,
    description: 'false: chính tệp này đã được nhập trước đó, lần này không tạo gì',
  })
  created: boolean;

  @ApiProperty({ type: [String], format: 'uuid', description: 'Nhiệm vụ của từng dòng; trống nếu không tạo' })
  assignmentIds: string[];
}
