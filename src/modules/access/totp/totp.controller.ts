import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../../common/http/api-problems.js';
import type { SignedIn } from '../callers.js';
import { type Client, FromClient } from '../client.js';
import { CurrentSignIn, PersonOnly, WithoutSecondFactor } from '../current-caller.js';
import { OwnSecondFactor } from './own-second-factor.js';
import {
  ConfirmWithBothDto,
  ConfirmWithPasswordDto,
  FirstCodeDto,
  NewSecondFactorDto,
  RecoveryCodesDto,
  SecondFactorDto,
} from './totp.dto.js';

/** One's own second factor (xác thực hai bước). */
@ApiTags('Tài khoản của tôi')
@Controller('api/v1/account/totp')
@PersonOnly()
@WithoutSecondFactor()
export class TotpController {
  constructor(private readonly own: OwnSecondFactor) {}

  @Get()
  @ApiOperation({
    operationId: 'getSecondFactor',
    summary: 'Xác thực hai bước của tôi: đã bật chưa, có bắt buộc không',
  })
  @ApiOkResponse({ type: SecondFactorDto })
  @ApiProblems(401, 403)
  async state(@CurrentSignIn() signedIn: SignedIn): Promise<SecondFactorDto> {
    return this.own.state(signedIn);
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'beginSecondFactor',
    summary: 'Bắt đầu cài xác thực hai bước: lấy mã bí mật cho điện thoại',
    description: 'Chưa có hiệu lực cho đến khi xác nhận bằng một mã.',
  })
  @ApiOkResponse({ type: NewSecondFactorDto })
  @ApiProblems(400, 401, 403, 409, 422, 429)
  async begin(
    @CurrentSignIn() signedIn: SignedIn,
    @Body() { password }: ConfirmWithPasswordDto,
    @FromClient() client: Client,
  ): Promise<NewSecondFactorDto> {
    return this.own.begin(signedIn, password, client);
  }

  @Post('confirmation')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'confirmSecondFactor',
    summary: 'Bật xác thực hai bước bằng mã đầu tiên; nhận mười mã dự phòng',
    description: 'Các phiên đăng nhập khác của bạn kết thúc.',
  })
  @ApiOkResponse({ type: RecoveryCodesDto })
  @ApiProblems(400, 401, 403, 409, 422, 429)
  async confirm(
    @CurrentSignIn() signedIn: SignedIn,
    @Body() { code }: FirstCodeDto,
  ): Promise<RecoveryCodesDto> {
    return this.own.confirm(signedIn, code);
  }

  @Post('recovery-codes')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'renewRecoveryCodes',
    summary: 'Cấp lại mười mã dự phòng; mã cũ hết hiệu lực',
  })
  @ApiOkResponse({ type: RecoveryCodesDto })
  @ApiProblems(400, 401, 403, 409, 422, 429)
  async renew(
    @CurrentSignIn() signedIn: SignedIn,
    @Body() given: ConfirmWithBothDto,
    @FromClient() client: Client,
  ): Promise<RecoveryCodesDto> {
    return this.own.renewCodes(signedIn, given, client);
  }

  @Post('removal')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeSecondFactor', summary: 'Tắt xác thực hai bước của tôi' })
  @ApiNoContentResponse({ description: 'Đã tắt' })
  @ApiProblems(400, 401, 403, 409, 422, 429)
  async remove(
    @CurrentSignIn() signedIn: SignedIn,
    @Body() given: ConfirmWithBothDto,
    @FromClient() client: Client,
  ): Promise<void> {
    await this.own.turnOff(signedIn, given, client);
  }
}
