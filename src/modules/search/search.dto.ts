import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { NameDto } from '../../common/http/name.dto.js';
import { PageQuery } from '../../common/paging.js';
import { type Lifecycle, LIFECYCLES } from '../../domain/lifecycle/lifecycle.js';
import { type Timing, TIMINGS } from '../../domain/timing/timing.js';
import { DirectiveNameDto } from '../assignments/index.js';
import { SEARCH_KINDS, type SearchKind } from './entities/search-entry.entity.js';
import { MATCHED_IN, type MatchedIn } from './register-texts.js';

export class SearchRequest extends PageQuery {
  @ApiProperty({
    type: String,
    maxLength: 500,
    description:
      'Số văn bản, cơ quan, từ ngữ (có dấu hoặc không), "cụm từ", ngày: trước 25/6/2026, từ 1/5/2026 đến 30/6/2026, ' +
      'hạn trong tháng 6/2026, ban hành 28/4/2026. Mọi điều nêu ra đều phải có; từ cuối có thể chưa gõ xong.',
    example: 'so khcn chuyển đổi số',
  })
  @IsString()
  @MaxLength(500)
  q: string;

  @ApiPropertyOptional({ enum: SEARCH_KINDS, enumName: 'SearchKind', description: 'Chỉ tìm một loại' })
  @IsOptional()
  @IsIn(SEARCH_KINDS)
  kind?: SearchKind;
}

export class SearchMarkDto {
  @ApiProperty({ type: 'integer', description: 'Tính theo đơn vị UTF-16 trong `text`' })
  start: number;

  @ApiProperty({ type: 'integer', description: 'Ngay sau ký tự cuối' })
  end: number;
}

export class SearchMatchDto {
  @ApiProperty({ enum: MATCHED_IN, enumName: 'MatchedIn', description: 'Tìm thấy ở đâu' })
  in: MatchedIn;

  @ApiProperty({ type: String, description: 'Đoạn văn bản thuần, không phải HTML' })
  text: string;

  @ApiProperty({ type: () => [SearchMarkDto], description: 'Chỗ trùng với điều cần tìm' })
  marks: SearchMarkDto[];

  @ApiProperty({ type: Boolean, description: 'Còn chữ phía trước' })
  cutBefore: boolean;

  @ApiProperty({ type: Boolean, description: 'Còn chữ phía sau' })
  cutAfter: boolean;
}

export class SearchHitDto {
  @ApiProperty({ enum: SEARCH_KINDS, enumName: 'SearchKind' })
  kind: SearchKind;

  @ApiProperty({ type: String, format: 'uuid', description: 'Của văn bản hoặc nhiệm vụ' })
  id: string;

  @ApiProperty({
    type: String,
    description: 'Số văn bản (và mục), phần đầu trích yếu hoặc nội dung; văn bản mật chỉ có số và mục',
  })
  title: string;

  @ApiProperty({ type: () => DirectiveNameDto })
  directive: DirectiveNameDto;

  @ApiProperty({ type: String, nullable: true, description: 'null: là văn bản' })
  clause: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  parentId: string | null;

  @ApiProperty({ type: Boolean, description: 'Là nhiệm vụ gốc của việc giao đồng loạt' })
  isGroup: boolean;

  @ApiProperty({ type: Boolean, description: 'Văn bản mật: chỉ tìm theo số, ngày, đơn vị' })
  secret: boolean;

  @ApiProperty({ type: () => [NameDto], description: 'Cơ quan chủ trì; của văn bản: cơ quan ban hành' })
  units: NameDto[];

  @ApiProperty({ type: String, format: 'date', nullable: true })
  lastDay: string | null;

  @ApiProperty({ type: String, nullable: true, example: '15:00' })
  lastTime: string | null;

  @ApiProperty({ enum: LIFECYCLES, enumName: 'Lifecycle', nullable: true, description: 'null: là văn bản' })
  lifecycle: Lifecycle | null;

  @ApiProperty({ enum: TIMINGS, enumName: 'Timing', nullable: true, description: 'null: là văn bản' })
  timing: Timing | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'null: là văn bản' })
  workingDaysLate: number | null;

  @ApiProperty({
    type: () => [SearchMatchDto],
    description: 'Tối đa bốn chỗ; rỗng nếu chỉ tìm theo khoảng ngày',
  })
  matches: SearchMatchDto[];
}
