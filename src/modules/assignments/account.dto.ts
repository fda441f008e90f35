import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNumber,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IfGiven } from '../../common/validation/if-given.js';
import { NotBlank } from '../../common/validation/not-blank.js';
import {
  type Account,
  type Resource,
  RESOURCE_KINDS,
  type ResourceKind,
} from '../../domain/evidence/index.js';

const LONGEST_ACCOUNT = 5_000;
const LARGEST_AMOUNT = 1e15;

export class ResourceDto implements Resource {
  @ApiProperty({
    enum: RESOURCE_KINDS,
    enumName: 'ResourceKind',
    description: 'Nhân lực, kinh phí, nguồn lực khác',
  })
  @IsIn(RESOURCE_KINDS)
  kind: ResourceKind;

  @ApiProperty({ type: Number, nullable: true, minimum: 0, description: 'Số lượng; null: không đếm được' })
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 3 })
  @Min(0)
  @Max(LARGEST_AMOUNT)
  amount: number | null = null;

  @ApiProperty({ type: String, nullable: true, maxLength: 50, example: 'triệu đồng' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  unit: string | null = null;

  @ApiProperty({ type: String, nullable: true, maxLength: 500, description: 'Diễn giải' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  text: string | null = null;
}

/** What a report of completion accounts for, from what went in to what came of it. */
export class AccountDto implements Account {
  @ApiPropertyOptional({ type: () => [ResourceDto], maxItems: 50, description: 'Nguồn lực đầu vào' })
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ResourceDto)
  inputs?: ResourceDto[];

  @ApiPropertyOptional({ type: String, maxLength: LONGEST_ACCOUNT, description: 'Sản phẩm đã giao' })
  @IfGiven()
  @IsString()
  @NotBlank()
  @MaxLength(LONGEST_ACCOUNT)
  deliveredOutput?: string;

  @ApiPropertyOptional({ type: String, maxLength: LONGEST_ACCOUNT, description: 'Hiệu quả' })
  @IfGiven()
  @IsString()
  @NotBlank()
  @MaxLength(LONGEST_ACCOUNT)
  effect?: string;
}
