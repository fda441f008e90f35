import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class MailAddressDto {
  @ApiProperty({ type: String })
  name: string;

  @ApiProperty({ type: String })
  address: string;
}

export class MailboxEntryDto {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  date: string | null;

  @ApiProperty({ type: () => MailAddressDto, nullable: true })
  from: MailAddressDto | null;

  @ApiProperty({ type: () => [MailAddressDto] })
  to: MailAddressDto[];

  @ApiProperty({ type: String, nullable: true })
  subject: string | null;

  @ApiProperty({ type: String, nullable: true })
  messageId: string | null;

  @ApiPropertyOptional({ type: String, description: 'Vì sao tệp thư không đọc được' })
  error?: string;
}

export class MailHeaderDto {
  @ApiProperty({ type: String })
  name: string;

  @ApiProperty({ type: String })
  value: string;
}

export class MailboxMailDto extends MailboxEntryDto {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'HTML như người gửi viết; chỉ hiển thị trong khung cách ly',
  })
  html: string | null;

  @ApiProperty({ type: String, nullable: true })
  text: string | null;

  @ApiProperty({ type: () => [MailHeaderDto] })
  headers: MailHeaderDto[];
}
