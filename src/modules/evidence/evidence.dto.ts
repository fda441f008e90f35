import { ApiProperty } from '@nestjs/swagger';
import { NameDto } from '../../common/http/name.dto.js';
import { WithheldProperty } from '../../common/http/withheld-property.js';
import { EVIDENCE_KINDS, type EvidenceKindName } from '../../domain/evidence/index.js';
import type { Withheld } from '../../domain/secrecy/secrecy.js';

export const KINDS = Object.keys(EVIDENCE_KINDS) as EvidenceKindName[];

export class EvidenceFileDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, example: 'Báo cáo kết quả.pdf' })
  name: string;

  @ApiProperty({ enum: KINDS, enumName: 'EvidenceKind', description: 'Xác định theo nội dung tệp' })
  kind: EvidenceKindName;

  @ApiProperty({ type: 'integer', description: 'Số byte' })
  size: number;

  @ApiProperty({ type: String, minLength: 64, maxLength: 64, description: 'SHA-256 của nội dung' })
  sha256: string;

  @ApiProperty({ type: () => NameDto, description: 'Người tải lên' })
  uploadedBy: NameDto;

  @ApiProperty({ type: String, format: 'date-time' })
  uploadedAt: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Lần đầu được nêu trong báo cáo; từ đó tệp được giữ lại',
  })
  namedAt: string | null;

  @ApiProperty({ type: Boolean, description: 'Bạn có gỡ được tệp này không' })
  removable: boolean;
}

export class EvidenceListDto {
  @ApiProperty({ type: () => [EvidenceFileDto], description: 'Từ cũ đến mới' })
  items: EvidenceFileDto[];

  @WithheldProperty()
  withheld: Withheld | null;

  @ApiProperty({ type: Boolean, description: 'Bạn có tải tệp lên nhiệm vụ này được không' })
  attachable: boolean;

  @ApiProperty({ type: 'integer', description: 'Tệp lớn nhất, tính bằng byte' })
  limitBytes: number;

  @ApiProperty({ type: [String], description: 'Những đuôi tệp được nhận' })
  endings: string[];
}
