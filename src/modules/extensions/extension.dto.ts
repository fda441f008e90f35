import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, IsString, IsUUID, MaxLength, Min } from 'class-validator';
import { NameDto } from '../../common/http/name.dto.js';
import { IfGiven } from '../../common/validation/if-given.js';
import { IsLocalDate } from '../../common/validation/is-local-date.js';
import {
  type Decider,
  DECIDERS,
  EXTENSION_AXIS,
  type ExtensionAxis,
  REQUEST_STATES,
  type RequestState,
} from '../../domain/extension/index.js';
import { NamedFileDto } from '../assignments/index.js';

const LONGEST_NOTE = 5_000;
const MOST_FILES = 50;

class VersionedDto {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    description: 'Phiên bản nhiệm vụ đang xem; khác phiên bản hiện tại thì không làm gì (409)',
  })
  @IfGiven()
  @IsInt()
  @Min(1)
  version?: number;
}

export class ExtensionInput extends VersionedDto {
  @ApiProperty({ type: String, format: 'date', description: 'Hạn cuối mới đơn vị đề nghị' })
  @IsLocalDate()
  lastDay: string;

  @ApiPropertyOptional({
    type: String,
    maxLength: LONGEST_NOTE,
    description: 'Lý do; bắt buộc, trừ nhiệm vụ của văn bản mật thì phải để trống',
  })
  @IfGiven()
  @IsString()
  @MaxLength(LONGEST_NOTE)
  reason?: string;

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'Tệp minh chứng đã tải lên nhiệm vụ này',
  })
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(MOST_FILES)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  files?: string[];
}

export class ExtensionNoteInput extends VersionedDto {
  @ApiPropertyOptional({ type: String, maxLength: LONGEST_NOTE })
  @IfGiven()
  @IsString()
  @MaxLength(LONGEST_NOTE)
  note?: string;
}

export class GrantInput extends ExtensionNoteInput {
  @ApiPropertyOptional({
    type: String,
    format: 'date',
    description: 'Hạn cuối đồng ý, nếu khác ngày đơn vị đề nghị',
  })
  @IfGiven()
  @IsLocalDate()
  lastDay?: string;
}

export class RefusalInput extends VersionedDto {
  @ApiPropertyOptional({
    type: String,
    maxLength: LONGEST_NOTE,
    description: 'Lý do; bắt buộc, trừ nhiệm vụ của văn bản mật thì phải để trống',
  })
  @IfGiven()
  @IsString()
  @MaxLength(LONGEST_NOTE)
  reason?: string;
}

export class ExtensionRequestDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ enum: REQUEST_STATES, enumName: 'ExtensionRequestState' })
  state: RequestState;

  @ApiProperty({ enum: DECIDERS, enumName: 'ExtensionDecider', description: 'Ai quyết định' })
  decider: Decider;

  @ApiProperty({ type: String, format: 'date', description: 'Hạn cuối lúc đề nghị' })
  lastDay: string;

  @ApiProperty({ type: String, format: 'date', description: 'Hạn cuối đơn vị đề nghị' })
  proposedDay: string;

  @ApiProperty({ type: String, nullable: true, description: 'null: văn bản mật' })
  reason: string | null;

  @ApiProperty({ type: () => [NamedFileDto] })
  files: NamedFileDto[];

  @ApiProperty({ type: () => NameDto })
  requestedBy: NameDto;

  @ApiProperty({ type: String, format: 'date-time' })
  requestedAt: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Hạn cuối được đồng ý' })
  grantedDay: string | null;

  @ApiProperty({ type: String, nullable: true })
  decisionNote: string | null;

  @ApiProperty({
    type: () => NameDto,
    nullable: true,
    description: 'Người quyết định, hoặc người rút đề nghị',
  })
  decidedBy: NameDto | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt: string | null;

  @ApiProperty({ type: Boolean, description: 'Bạn có được quyết định đề nghị này' })
  decidable: boolean;
}

export class ExtensionsDto {
  @ApiProperty({ type: String, format: 'date', nullable: true })
  lastDay: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Hạn cuối đặt lần đầu' })
  originalLastDay: string | null;

  @ApiProperty({ enum: EXTENSION_AXIS, enumName: 'Extension' })
  extension: ExtensionAxis;

  @ApiProperty({ type: 'integer', description: 'Số lần đã gia hạn' })
  extensionsGranted: number;

  @ApiProperty({ type: 'integer', description: 'Phiên bản của nhiệm vụ' })
  version: number;

  @ApiProperty({ type: Boolean, description: 'Bạn có đề nghị gia hạn được ngay bây giờ' })
  askable: boolean;

  @ApiProperty({ type: () => [ExtensionRequestDto], description: 'Từ cũ đến mới' })
  requests: ExtensionRequestDto[];
}
