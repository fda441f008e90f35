import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../../common/http/api-problems.js';
import { ParseIdPipe } from '../../../common/validation/parse-id.pipe.js';
import type { SignedIn } from '../callers.js';
import { CurrentSignIn, PersonOnly } from '../current-caller.js';
import { OwnSessions } from './own-sessions.js';
import { OwnSessionDto } from './sessions.dto.js';

@ApiTags('Tài khoản của tôi')
@Controller('api/v1/account/sessions')
@PersonOnly()
export class SessionsController {
  constructor(private readonly sessions: OwnSessions) {}

  @Get()
  @ApiOperation({ operationId: 'listSessions', summary: 'Tôi đang đăng nhập ở những đâu' })
  @ApiOkResponse({ type: [OwnSessionDto] })
  @ApiProblems(401, 403)
  async list(@CurrentSignIn() signedIn: SignedIn): Promise<OwnSessionDto[]> {
    return this.sessions.list(signedIn);
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ operationId: 'endOtherSessions', summary: 'Kết thúc mọi phiên khác của tôi' })
  @ApiNoContentResponse({ description: 'Đã kết thúc' })
  @ApiProblems(401, 403)
  async endOthers(@CurrentSignIn() signedIn: SignedIn): Promise<void> {
    await this.sessions.endOthers(signedIn);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'endSession', summary: 'Kết thúc một phiên của tôi' })
  @ApiNoContentResponse({ description: 'Đã kết thúc' })
  @ApiProblems(400, 401, 403, 404)
  async end(@CurrentSignIn() signedIn: SignedIn, @Param('id', ParseIdPipe) id: string): Promise<void> {
    await this.sessions.end(signedIn, id);
  }
}
