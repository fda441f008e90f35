import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { NameDto } from '../../common/http/name.dto.js';
import { VersionedDto } from '../../common/http/version.dto.js';
import { PageQuery } from '../../common/paging.js';
import { IfGiven } from '../../common/validation/if-given.js';
import { NotBlank } from '../../common/validation/not-blank.js';
import {
  OBSTACLE_KINDS,
  OBSTACLE_STATES,
  type ObstacleKind,
  type ObstacleState,
  PARTY_KINDS,
  type PartyKind,
} from '../../domain/obstacle/index.js';
import { DirectiveNameDto } from '../assignments/index.js';

const LONGEST_TEXT = 5_000;

export class PartyInput {
  @ApiProperty({
    enum: PARTY_KINDS,
    enumName: 'PartyKind',
    description: 'Đơn vị, Văn phòng, một lãnh đạo, Thường trực',
  })
  @IsIn(PARTY_KINDS)
  kind: PartyKind;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    description: 'Của đơn vị (unit) hoặc lãnh đạo (leader)',
  })
  @ValidateIf(({ kind }: PartyInput) => kind === 'unit' || kind === 'leader')
  @IsUUID()
  id?: string;
}

export class ObstacleInput extends VersionedDto {
  @ApiProperty({ enum: OBSTACLE_KINDS, enumName: 'ObstacleKind' })
  @IsIn(OBSTACLE_KINDS)
  kind: ObstacleKind;

  @ApiPropertyOptional({ type: String, maxLength: 200, description: 'Tóm tắt; bắt buộc, trừ văn bản mật' })
  @IfGiven()
  @IsString()
  @MaxLength(200)
  title?: string;

  @ApiPropertyOptional({ type: String, maxLength: LONGEST_TEXT, description: 'Vướng ở đâu, vì sao' })
  @IfGiven()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  content?: string;

  @ApiPropertyOptional({ type: String, maxLength: LONGEST_TEXT, description: 'Đề xuất, kiến nghị' })
  @IfGiven()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  proposal?: string;

  @ApiPropertyOptional({ type: Boolean, default: false, description: 'Vượt thẩm quyền của đơn vị' })
  @IfGiven()
  @IsBoolean()
  beyondAuthority?: boolean;

  @ApiPropertyOptional({
    type: () => PartyInput,
    description:
      'Chờ ai xử lý; bỏ qua: vượt thẩm quyền thì lãnh đạo phụ trách (không có thì Thường trực), còn lại Văn phòng',
  })
  @IfGiven()
  @ValidateNested()
  @Type(() => PartyInput)
  waitingFor?: PartyInput;
}

export class PassingInput extends VersionedDto {
  @ApiProperty({ type: () => PartyInput, description: 'Chuyển cho ai' })
  @ValidateNested()
  @Type(() => PartyInput)
  waitingFor: PartyInput;

  @ApiProperty({ type: String, maxLength: LONGEST_TEXT, description: 'Ý kiến khi chuyển' })
  @IsString()
  @MaxLength(LONGEST_TEXT)
  note: string;

  @ApiPropertyOptional({ type: Boolean, description: 'Xác định lại có vượt thẩm quyền hay không' })
  @IfGiven()
  @IsBoolean()
  beyondAuthority?: boolean;
}

export class ClosingInput extends VersionedDto {
  @ApiProperty({
    type: String,
    maxLength: LONGEST_TEXT,
    description: 'Đã tháo gỡ thế nào, hoặc vì sao không còn',
  })
  @IsString()
  @MaxLength(LONGEST_TEXT)
  note: string;
}

export class ObstacleListQuery extends PageQuery {
  @ApiPropertyOptional({
    enum: OBSTACLE_STATES,
    enumName: 'ObstacleState',
    description: 'open: của việc chưa kết thúc',
  })
  @IsOptional()
  @IsIn(OBSTACLE_STATES)
  state?: ObstacleState;

  @ApiPropertyOptional({
    maxLength: 50,
    description:
      'Đang chờ: me (chính bạn, đơn vị của bạn), office, standing, hoặc mã (UUID) của đơn vị, lãnh đạo',
  })
  @IsOptional()
  @IsString()
  @NotBlank()
  @MaxLength(50)
  waitingFor?: string;

  @ApiPropertyOptional({ type: Boolean, description: 'Vượt thẩm quyền' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  beyondAuthority?: boolean;

  @ApiPropertyOptional({ enum: OBSTACLE_KINDS, enumName: 'ObstacleKind' })
  @IsOptional()
  @IsIn(OBSTACLE_KINDS)
  kind?: ObstacleKind;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  assignmentId?: string;
}

export class PartyDto {
  @ApiProperty({ enum: PARTY_KINDS, enumName: 'PartyKind' })
  kind: PartyKind;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  id: string | null;

  @ApiProperty({ type: String })
  name: string;
}

export class HolderDto {
  @ApiProperty({ type: () => PartyDto })
  party: PartyDto;

  @ApiProperty({ type: String, format: 'date' })
  sinceOn: string;

  @ApiProperty({
    type: String,
    format: 'date',
    description: 'Ngày chuyển đi hoặc khép lại; đang giữ: hôm nay',
  })
  untilOn: string;

  @ApiProperty({ type: 'integer', description: 'Số ngày làm việc đã giữ' })
  workingDays: number;

  @ApiProperty({ type: () => NameDto, description: 'Ai chuyển đến' })
  passedBy: NameDto;

  @ApiProperty({ type: String, description: 'Ý kiến khi chuyển' })
  note: string;
}

export class ObstacleDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, format: 'uuid' })
  assignmentId: string;

  @ApiProperty({ type: () => DirectiveNameDto })
  directive: DirectiveNameDto;

  @ApiProperty({ type: String })
  clause: string;

  @ApiProperty({ enum: OBSTACLE_KINDS, enumName: 'ObstacleKind' })
  kind: ObstacleKind;

  @ApiProperty({ type: String, description: 'Trống: văn bản mật' })
  title: string;

  @ApiProperty({ type: String })
  content: string;

  @ApiProperty({ type: String })
  proposal: string;

  @ApiProperty({ type: Boolean, description: 'Vượt thẩm quyền' })
  beyondAuthority: boolean;

  @ApiProperty({ enum: OBSTACLE_STATES, enumName: 'ObstacleState' })
  state: ObstacleState;

  @ApiProperty({ type: () => PartyDto, description: 'Bên đã báo cáo' })
  owner: PartyDto;

  @ApiProperty({ type: () => PartyDto, description: 'Đang chờ ai; khi đã khép lại: bên giữ cuối cùng' })
  waitingFor: PartyDto;

  @ApiProperty({ type: () => NameDto })
  raisedBy: NameDto;

  @ApiProperty({ type: String, format: 'date-time' })
  raisedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  closedAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  closingNote: string | null;

  @ApiProperty({ type: () => [HolderDto], description: 'Từng bên đã giữ, bao nhiêu ngày làm việc' })
  holders: HolderDto[];

  @ApiProperty({ type: Boolean, description: 'Bạn xem được nhiệm vụ của khó khăn này' })
  assignmentVisible: boolean;

  @ApiProperty({
    type: [String],
    enum: ['pass', 'resolve', 'void'],
    description: 'Bạn làm được gì ngay bây giờ',
  })
  openActions: string[];

  @ApiProperty({ type: 'integer' })
  version: number;
}
