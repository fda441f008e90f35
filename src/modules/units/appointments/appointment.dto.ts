import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { NameDto } from '../../../common/http/name.dto.js';
import { VersionedDto } from '../../../common/http/version.dto.js';
import { IfGiven } from '../../../common/validation/if-given.js';
import { IsLocalDate } from '../../../common/validation/is-local-date.js';

const CAPACITIES = ['head', 'acting'] as const;
type Capacity = (typeof CAPACITIES)[number];

const CAPACITY = {
  enum: CAPACITIES,
  enumName: 'HeadCapacity',
  description: 'head: người đứng đầu; acting: quyền, phụ trách',
};

export class AppointmentInput {
  @ApiProperty({ type: String, format: 'uuid' })
  @IsUUID()
  personId: string;

  @ApiProperty(CAPACITY)
  @IsIn(CAPACITIES)
  capacity: Capacity;

  @ApiProperty({ type: String, format: 'date', description: 'Ngày đầu' })
  @IsLocalDate()
  fromOn: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Ngày cuối; null: đến khi có người khác',
  })
  @IsOptional()
  @IsLocalDate()
  toOn?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 500,
    description: 'Quyết định bổ nhiệm, giao quyền',
  })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

export class AppointmentEdit extends VersionedDto {
  @ApiPropertyOptional({ type: String, format: 'date', description: 'Ngày đầu, nếu chưa đến' })
  @IfGiven()
  @IsLocalDate()
  fromOn?: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'Ngày cuối' })
  @IsOptional()
  @IsLocalDate()
  toOn?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

export class AppointmentDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ type: () => NameDto })
  person: NameDto;

  @ApiProperty(CAPACITY)
  capacity: Capacity;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  fromOn: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  toOn: string | null;

  @ApiProperty({ type: String, nullable: true })
  note: string | null;

  @ApiProperty({ type: 'integer' })
  version: number;
}
