import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { ApiProblems } from '../../../common/http/api-problems.js';
import { ParseIdPipe } from '../../../common/validation/parse-id.pipe.js';
import type { Caller } from '../../../domain/access/caller.js';
import type { SignedIn } from '../callers.js';
import { CurrentCaller, CurrentSignIn, PersonOnly } from '../current-caller.js';
import { CreateTokenDto, NewTokenDto, TokenDto } from './tokens.dto.js';
import { TokensService } from './tokens.service.js';

@ApiTags('Tài khoản của tôi')
@Controller('api/v1/tokens')
@PersonOnly()
export class TokensController {
  constructor(private readonly tokens: TokensService) {}

  @Post()
  @ApiOperation({ operationId: 'createToken', summary: 'Tạo mã truy cập cho chương trình' })
  @ApiCreatedResponse({ type: NewTokenDto })
  @ApiProblems(400, 401, 403, 409, 422)
  async create(@CurrentSignIn() signedIn: SignedIn, @Body() input: CreateTokenDto): Promise<NewTokenDto> {
    return this.tokens.create(signedIn, input);
  }

  @Get()
  @ApiOperation({ operationId: 'listTokens', summary: 'Mã truy cập còn hiệu lực của tôi' })
  @ApiOkResponse({ type: [TokenDto] })
  @ApiProblems(401, 403)
  async list(@CurrentCaller() { personId }: Caller): Promise<TokenDto[]> {
    return this.tokens.list(personId);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'revokeToken', summary: 'Hủy một mã truy cập của tôi' })
  @ApiNoContentResponse({ description: 'Đã hủy' })
  @ApiProblems(400, 401, 403, 404)
  async revoke(@CurrentCaller() { personId }: Caller, @Param('id', ParseIdPipe) id: string): Promise<void> {
    await this.tokens.revoke(personId, id);
  }
}
