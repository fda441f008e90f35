import { Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiPage } from '../../../common/http/api-page.js';
import { ApiProblems } from '../../../common/http/api-problems.js';
import type { Page } from '../../../common/paging.js';
import { ParseIdPipe } from '../../../common/validation/parse-id.pipe.js';
import type { Caller } from '../../../domain/access/caller.js';
import { CurrentCaller, PersonOnly, Requires } from '../current-caller.js';
import { RemoveSecondFactor } from '../totp/remove-second-factor.js';
import { AccountDto, AccountListQuery } from './accounts.dto.js';
import { ManageAccounts } from './manage-accounts.js';
import { ReadAccounts } from './read-accounts.js';

/** Other people's accounts. Every answer is the account as it is then. */
@ApiTags('Tài khoản')
@Controller('api/v1/accounts')
@Requires('account.write')
@PersonOnly()
export class AccountsController {
  constructor(
    private readonly reading: ReadAccounts,
    private readonly accounts: ManageAccounts,
    private readonly secondFactors: RemoveSecondFactor,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listAccounts', summary: 'Tài khoản của mọi người, theo tên (quản trị)' })
  @ApiPage(AccountDto)
  @ApiProblems(400, 401, 403)
  async list(@Query() query: AccountListQuery): Promise<Page<AccountDto>> {
    return this.reading.list(query);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getAccount', summary: 'Tài khoản của một người' })
  @ApiOkResponse({ type: AccountDto })
  @ApiProblems(400, 401, 403, 404)
  async read(@Param('id', ParseIdPipe) id: string): Promise<AccountDto> {
    return this.reading.of(id);
  }

  @Post(':id/invitation')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'inviteToAccount',
    summary: 'Mời mở tài khoản: gửi liên kết dùng một lần vào hộp thư của người đó',
    description: 'Gửi lại thì liên kết trước hết hiệu lực.',
  })
  @ApiOkResponse({ type: AccountDto })
  @ApiProblems(400, 401, 403, 404, 409)
  async invite(@Param('id', ParseIdPipe) id: string): Promise<AccountDto> {
    await this.accounts.invite(id);
    return this.reading.of(id);
  }

  @Delete(':id/invitation')
  @HttpCode(200)
  @ApiOperation({ operationId: 'withdrawInvitation', summary: 'Thu hồi lời mời chưa dùng' })
  @ApiOkResponse({ type: AccountDto })
  @ApiProblems(400, 401, 403, 404, 409)
  async withdraw(@Param('id', ParseIdPipe) id: string): Promise<AccountDto> {
    await this.accounts.withdrawInvitation(id);
    return this.reading.of(id);
  }

  @Post(':id/reset')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'sendPasswordReset',
    summary: 'Gửi liên kết đặt lại mật khẩu; mật khẩu cũ còn dùng được cho đến lúc đó',
  })
  @ApiOkResponse({ type: AccountDto })
  @ApiProblems(400, 401, 403, 404, 409)
  async reset(@Param('id', ParseIdPipe) id: string): Promise<AccountDto> {
    await this.accounts.sendReset(id);
    return this.reading.of(id);
  }

  @Post(':id/disable')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'disableAccount',
    summary: 'Khóa tài khoản: phiên, mã truy cập và liên kết của người đó kết thúc ngay',
  })
  @ApiOkResponse({ type: AccountDto })
  @ApiProblems(400, 401, 403, 404, 409)
  async disable(@CurrentCaller() caller: Caller, @Param('id', ParseIdPipe) id: string): Promise<AccountDto> {
    await this.accounts.disable(caller, id);
    return this.reading.of(id);
  }

  @Post(':id/enable')
  @HttpCode(200)
  @ApiOperation({ operationId: 'enableAccount', summary: 'Mở khóa tài khoản' })
  @ApiOkResponse({ type: AccountDto })
  @ApiProblems(400, 401, 403, 404)
  async enable(@Param('id', ParseIdPipe) id: string): Promise<AccountDto> {
    await this.accounts.enable(id);
    return this.reading.of(id);
  }

  @Delete(':id/totp')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'removeSecondFactorOf',
    summary: 'Tắt xác thực hai bước của người mất cả điện thoại lẫn mã dự phòng',
    description: 'Phiên của người đó kết thúc. Hãy chắc chắn đúng là người đó đề nghị.',
  })
  @ApiOkResponse({ type: AccountDto })
  @ApiProblems(400, 401, 403, 404, 409)
  async removeSecondFactor(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
  ): Promise<AccountDto> {
    await this.secondFactors.of(caller, id);
    return this.reading.of(id);
  }
}
