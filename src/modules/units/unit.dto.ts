import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { NameDto } from '../../common/http/name.dto.js';
import { PageQuery } from '../../common/paging.js';

export class UnitListQuery extends PageQuery {
  @ApiPropertyOptional({ maxLength: 200, description: 'Tìm trong mã, tên, tên gọi khác; không cần dấu' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional({ maxLength: 50, description: 'Loại đơn vị', example: 'department' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  kind?: string;
}

export class UnitRowDto extends NameDto {
  @ApiProperty({ type: String })
  code: string;

  @ApiProperty({ type: String })
  shortName: string;

  @ApiProperty({ type: String })
  kind: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  parentId: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  validFrom: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Ngày hoạt động cuối cùng' })
  validTo: string | null;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class HeadDto extends NameDto {
  @ApiProperty({ enum: ['head', 'acting'] })
  capacity: 'head' | 'acting';
}

export class UnitDetailDto extends UnitRowDto {
  @ApiProperty({ type: [String], description: 'Tên gọi khác trong văn bản' })
  aliases: string[];

  @ApiProperty({ type: () => NameDto, nullable: true })
  parent: NameDto | null;

  @ApiProperty({ type: () => HeadDto, nullable: true, description: 'Người đứng đầu hôm nay' })
  head: HeadDto | null;

  @ApiProperty({ type: () => [NameDto], description: 'Đầu mối nhận nhắc việc' })
  contacts: NameDto[];

  @ApiProperty({ type: () => NameDto, nullable: true, description: 'Lãnh đạo phụ trách' })
  supervisor: NameDto | null;

  @ApiProperty({ type: () => NameDto, nullable: true, description: 'Đơn vị kế thừa' })
  successor: NameDto | null;

  @ApiProperty({ type: String, format: 'date-time' })
  updatedAt: string;
}

export class UnitGroupDto extends NameDto {
  @ApiProperty({ type: String })
  code: string;

  @ApiProperty({ type: 'integer', description: 'Số thành viên hôm nay' })
  members: number;
}
