import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsObject, IsString, MaxLength, Min } from 'class-validator';
import { LookAheadDto } from '../../common/http/look-ahead.dto.js';
import { NameDto } from '../../common/http/name.dto.js';
import { NotBlank } from '../../common/validation/not-blank.js';

const POLICY = {
  type: 'object',
  additionalProperties: true,
  description: 'Toàn bộ chính sách: giờ làm việc, nhắc hạn, báo quá hạn, các bậc, gia hạn, bản tổng hợp …',
} as const;

export class PolicyInput {
  @ApiProperty(POLICY)
  @IsObject()
  policy: Record<string, unknown>;
}

export class PolicyPreviewInput extends LookAheadDto {
  @ApiProperty(POLICY)
  @IsObject()
  policy: Record<string, unknown>;
}

export class SetPolicyInput extends PolicyInput {
  @ApiProperty({ type: String, maxLength: 2000, description: 'Vì sao thay đổi, căn cứ' })
  @IsString()
  @NotBlank()
  @MaxLength(2_000)
  note: string;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'Phiên bản đang dùng mà bạn đã xem' })
  @IsInt()
  @Min(1)
  version: number;
}

export class PolicyVersionDto {
  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: String })
  note: string;

  @ApiProperty({ type: () => NameDto, nullable: true, description: 'null: dữ liệu ban đầu' })
  createdBy: NameDto | null;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt: string;

  @ApiProperty({ type: Boolean, description: 'Đang dùng' })
  inForce: boolean;
}

export class PolicyDto extends PolicyVersionDto {
  @ApiProperty(POLICY)
  policy: object;
}

export class PolicyVersionsDto {
  @ApiProperty({ type: () => [PolicyVersionDto], description: 'Mới nhất trước' })
  versions: PolicyVersionDto[];
}

export class CheckedPolicyDto {
  @ApiProperty({ ...POLICY, description: 'Chính sách như sẽ được lưu, kể cả các giá trị mặc định' })
  policy: object;
}
