import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { NameDto } from '../../common/http/name.dto.js';
import { DirectiveNameDto } from '../assignments/index.js';

/** The number of things, as the description of the API says it. */
export const count = (description: string) => ({ type: 'integer', minimum: 0, description }) as const;

export class ScopeQuery {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Chỉ phần đơn vị này chủ trì. Người của đơn vị chỉ xem được số liệu của đơn vị mình.',
  })
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Chỉ nhiệm vụ của văn bản này' })
  @IsOptional()
  @IsUUID()
  directiveId?: string;
}

export class ReportScopeDto {
  @ApiProperty({ type: () => NameDto, nullable: true, description: 'null: mọi đơn vị được xem' })
  unit: NameDto | null;

  @ApiProperty({ type: () => DirectiveNameDto, nullable: true, description: 'null: mọi văn bản được xem' })
  directive: DirectiveNameDto | null;
}
