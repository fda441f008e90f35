import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../../common/http/api-problems.js';
import type { SignedIn } from '../callers.js';
import { type Client, FromClient } from '../client.js';
import { CurrentSignIn, PersonOnly } from '../current-caller.js';
import { ChangeOwnPassword } from './change-own-password.js';
import { ChangePasswordDto } from './password.dto.js';

@ApiTags('Tài khoản của tôi')
@Controller('api/v1/account/password')
@PersonOnly()
export class PasswordController {
  constructor(private readonly passwords: ChangeOwnPassword) {}

  @Post()
  @HttpCode(204)
  @ApiOperation({
    operationId: 'changePassword',
    summary: 'Đổi mật khẩu của tôi',
    description: 'Hỏi mật khẩu hiện tại; các phiên đăng nhập khác của bạn kết thúc.',
  })
  @ApiNoContentResponse({ description: 'Đã đổi' })
  @ApiProblems(400, 401, 403, 422, 429)
  async change(
    @CurrentSignIn() signedIn: SignedIn,
    @Body() input: ChangePasswordDto,
    @FromClient() client: Client,
  ): Promise<void> {
    await this.passwords.change(signedIn, input, client);
  }
}
