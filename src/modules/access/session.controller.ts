import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  HttpException,
  HttpStatus,
  Inject,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiProblems } from '../../common/http/api-problems.js';
import { APP_CONFIG, type AppConfig } from '../../config/app-config.js';
import { CurrentSignIn, Public } from './current-caller.js';
import type { SignedIn } from './callers.js';
import { ProfilesService } from './profiles.service.js';
import { cookieOptions, SESSION_COOKIE } from './session-cookie.js';
import { ProfileDto, SignInDto } from './session.dto.js';
import { SessionsService } from './sessions.service.js';

@ApiTags('Đăng nhập')
@Controller('api/v1/session')
export class SessionController {
  constructor(
    private readonly sessions: SessionsService,
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
      'Đặt cookie `dondoc_session`. Sai 10 lần trong 15 phút thì phải đợi (429, tiêu đề `Retry-After`).',
    security: [],
  })
  @ApiOkResponse({ type: ProfileDto })
  @ApiProblems(400, 401, 403, 429)
  async signIn(
    @Body() { login, password }: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProfileDto> {
    const session = await this.sessions.signIn(login, password, request.ip);
    if ('waitSeconds' in session) {
      reply.header('retry-after', String(session.waitSeconds));
      throw new HttpException('too many failed sign-ins', HttpStatus.TOO_MANY_REQUESTS);
    }
    reply.setCookie(SESSION_COOKIE, session.secret, {
      ...cookieOptions(this.config.security),
      maxAge: session.seconds,
    });
    return this.profiles.of(session.personId, session.expiresAt);
  }

  @Get()
  @ApiOperation({ operationId: 'getSession', summary: 'Tôi là ai: người, đơn vị, vai trò, quyền' })
  @ApiOkResponse({ type: ProfileDto })
  @ApiProblems(401)
  async me(@CurrentSignIn() { caller, expiresAt }: SignedIn): Promise<ProfileDto> {
    return this.profiles.of(caller.personId, expiresAt);
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ operationId: 'signOut', summary: 'Đăng xuất' })
  @ApiNoContentResponse({ description: 'Đã đăng xuất' })
  @ApiProblems(401, 403)
  async signOut(
    @CurrentSignIn() signedIn: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    if (signedIn.means === 'session') await this.sessions.signOut(signedIn);
    reply.clearCookie(SESSION_COOKIE, cookieOptions(this.config.security));
  }
}
