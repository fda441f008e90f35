import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../../common/http/api-problems.js';
import { type Client, FromClient } from '../client.js';
import { Public } from '../current-caller.js';
import { AskForReset } from './ask-for-reset.js';
import { AskForResetDto, LinkDto, LinkTokenDto, UseLinkDto } from './links.dto.js';
import { UseLink } from './use-link.js';

/** For people who cannot sign in yet. The token comes in the body: addresses stand in logs and histories. */
@ApiTags('Đăng nhập')
@Controller('api/v1')
export class LinksController {
  constructor(
    private readonly links: UseLink,
    private readonly reset: AskForReset,
  ) {}

  @Post('password-resets')
  @Public()
  @HttpCode(204)
  @ApiOperation({
    operationId: 'askForPasswordReset',
    summary: 'Quên mật khẩu: đề nghị gửi liên kết đặt lại',
    description:
      'Luôn trả lời như nhau, dù có tài khoản đó hay không; liên kết gửi vào hộp thư của người đó.',
    security: [],
  })
  @ApiNoContentResponse({ description: 'Đã nhận đề nghị' })
  @ApiProblems(400, 401, 403, 429)
  async ask(@Body() { login }: AskForResetDto, @FromClient() client: Client): Promise<void> {
    await this.reset.ask(login, client);
  }

  @Post('one-time-links/lookup')
  @Public()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'lookUpOneTimeLink',
    summary: 'Liên kết trong thư để làm gì, của ai; chưa dùng mất liên kết',
    security: [],
  })
  @ApiOkResponse({ type: LinkDto })
  @ApiProblems(400, 401, 403, 404, 409)
  async look(@Body() { token }: LinkTokenDto): Promise<LinkDto> {
    return this.links.look(token);
  }

  @Post('one-time-links/use')
  @Public()
  @HttpCode(204)
  @ApiOperation({
    operationId: 'useOneTimeLink',
    summary: 'Chọn mật khẩu bằng liên kết trong thư; sau đó đăng nhập như thường',
    security: [],
  })
  @ApiNoContentResponse({ description: 'Đã đặt mật khẩu' })
  @ApiProblems(400, 401, 403, 404, 409, 422)
  async use(@Body() { token, password }: UseLinkDto, @FromClient() client: Client): Promise<void> {
    await this.links.use(token, password, client);
  }
}
