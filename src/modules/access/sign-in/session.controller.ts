import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiProblems } from '../../../common/http/api-problems.js';
import { APP_CONFIG, type AppConfig } from '../../../config/app-config.js';
import { notSignedIn } from '../access-errors.js';
import { Callers, type SignedIn } from '../callers.js';
import { type Client, FromClient } from '../client.js';
import { CurrentSignIn, Public, WithoutSecondFactor } from '../current-caller.js';
import { cookieOptions, SESSION_COOKIE } from '../session-cookie.js';
import { ProfilesService } from './profiles.service.js';
import { ProfileDto, SignInDto } from './session.dto.js';
import { SignInService } from './sign-in.service.js';

@ApiTags('Đăng nhập')
@Controller('api/v1/session')
export class SessionController {
  constructor(
    private readonly signingIn: SignInService,
    private readonly callers: Callers,
    private readonly profiles: ProfilesService,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  @Post()
  @Public()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'signIn',
    summary: 'Đăng nhập',
    description:
      'Đặt cookie `dondoc_session`. Tài khoản có xác thực hai bước: lần đầu trả lời 401 `ACCESS.CODE_REQUIRED`, gửi lại cùng `code`. Sai 10 lần trong 15 phút thì phải đợi (429, tiêu đề `Retry-After`).',
    security: [],
  })
  @ApiOkResponse({ type: ProfileDto })
  @ApiProblems(400, 401, 403, 429)
  async signIn(
    @Body() input: SignInDto,
    @FromClient() client: Client,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProfileDto> {
    const session = await this.signingIn.signIn(input, client);
    const signedIn = await this.callers.bySession(session.secret);
    // Disabled in this very moment.
    if (!signedIn) throw notSignedIn();
    reply.setCookie(SESSION_COOKIE, session.secret, {
      ...cookieOptions(this.config.security),
      maxAge: session.seconds,
    });
    return this.profiles.of(signedIn);
  }

  @Get()
  @WithoutSecondFactor()
  @ApiOperation({ operationId: 'getSession', summary: 'Tôi là ai: người, đơn vị, vai trò, quyền' })
  @ApiOkResponse({ type: ProfileDto })
  @ApiProblems(401)
  async me(@CurrentSignIn() signedIn: SignedIn): Promise<ProfileDto> {
    return this.profiles.of(signedIn);
  }

  @Delete()
  @HttpCode(204)
  @WithoutSecondFactor()
  @ApiOperation({ operationId: 'signOut', summary: 'Đăng xuất' })
  @ApiNoContentResponse({ description: 'Đã đăng xuất' })
  @ApiProblems(401, 403)
  async signOut(
    @CurrentSignIn() signedIn: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    if (signedIn.means === 'session') await this.signingIn.signOut(signedIn);
    reply.clearCookie(SESSION_COOKIE, cookieOptions(this.config.security));
  }
}
