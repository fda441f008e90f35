import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { NameDto } from '../../../common/http/name.dto.js';
import { PageQuery } from '../../../common/paging.js';
import { type Role, ROLES } from '../../../domain/access/caller.js';

/** none: never invited; invited: an invitation is open. */
export const ACCOUNT_STATES = ['none', 'invited', 'active', 'disabled'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

export class AccountListQuery extends PageQuery {
  @ApiPropertyOptional({ maxLength: 200, description: 'Tìm trong mã, tên, tên đăng nhập; không cần dấu' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional({ enum: ACCOUNT_STATES, enumName: 'AccountState' })
  @IsOptional()
  @IsIn(ACCOUNT_STATES)
  state?: AccountState;
}

export class AccountDto {
  @ApiProperty({ type: () => NameDto })
  person: NameDto;

  @ApiProperty({ type: () => NameDto, nullable: true })
  unit: NameDto | null;

  @ApiProperty({ enum: ROLES, enumName: 'Role', isArray: true })
  roles: Role[];

  @ApiProperty({
    enum: ACCOUNT_STATES,
    enumName: 'AccountState',
    description: 'none: chưa mời; invited: đã mời, chờ mở; active: đang dùng; disabled: đã khóa',
  })
  state: AccountState;

  @ApiProperty({ type: String, description: 'Tên đăng nhập, hoặc tên sẽ có khi mở tài khoản' })
  login: string;

  @ApiProperty({ type: Boolean, description: 'Đã bật xác thực hai bước' })
  secondFactor: boolean;

  @ApiProperty({ type: Boolean, description: 'Tài khoản trình diễn, mật khẩu ai cũng biết' })
  demo: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  createdAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastSignInAt: string | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Liên kết mời hoặc đặt lại đang chờ dùng có hiệu lực đến lúc nào',
  })
  linkExpiresAt: string | null;
}
