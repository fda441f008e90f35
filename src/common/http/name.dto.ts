import { ApiProperty } from '@nestjs/swagger';

/** Something named, as others refer to it. */
export class NameDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ type: String })
  name: string;
}
