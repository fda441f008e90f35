import { applyDecorators, Body, Controller, Get, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../common/http/api-problems.js';
import { expectedVersion } from '../../common/http/expected-version.js';
import { ParseIdPipe } from '../../common/validation/parse-id.pipe.js';
import type { Caller } from '../../domain/access/caller.js';
import { CurrentCaller } from '../access/index.js';
import { Idempotent } from '../idempotency/index.js';
import { AskExtension } from './ask-extension.js';
import { DecideExtension } from './decide-extension.js';
import {
  ExtensionInput,
  ExtensionNoteInput,
  ExtensionsDto,
  GrantInput,
  RefusalInput,
} from './extension.dto.js';
import { ReadExtensions } from './read-extensions.js';

const Change = (path: string, operationId: string, summary: string): MethodDecorator =>
  applyDecorators(
    Post(`:id/extensions${path}`),
    HttpCode(200),
    Idempotent(),
    ApiOperation({ operationId, summary }),
    ApiHeader({ name: 'If-Match', required: false, description: 'Phiên bản nhiệm vụ đang xem, ví dụ "3"' }),
    ApiOkResponse({ type: ExtensionsDto }),
    ApiProblems(400, 401, 403, 404, 409, 412, 422),
  );

/** More time for an assignment: asked for by the lead unit, decided by the office or a leader. */
@ApiTags('Gia hạn')
@Controller('api/v1/assignments')
export class ExtensionsController {
  constructor(
    private readonly reading: ReadExtensions,
    private readonly asking: AskExtension,
    private readonly decision: DecideExtension,
  ) {}

  @Get(':id/extensions')
  @ApiOperation({ operationId: 'listExtensions', summary: 'Các đề nghị gia hạn của một nhiệm vụ' })
  @ApiOkResponse({ type: ExtensionsDto })
  @ApiProblems(400, 401, 404)
  async list(@CurrentCaller() caller: Caller, @Param('id', ParseIdPipe) id: string): Promise<ExtensionsDto> {
    return this.reading.of(caller, id);
  }

  @Change('', 'requestExtension', 'Đề nghị gia hạn (cơ quan chủ trì)')
  async ask(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() { lastDay, reason = '', files = [], version }: ExtensionInput,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<ExtensionsDto> {
    const expected = expectedVersion(ifMatch, version);
    await this.asking.ask(caller, id, { lastDay, reason, files, expected });
    return this.reading.of(caller, id);
  }

  @Change('/:requestId/withdrawal', 'withdrawExtension', 'Rút đề nghị gia hạn (cơ quan chủ trì)')
  async withdraw(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Param('requestId', ParseIdPipe) requestId: string,
    @Body() { note = '', version }: ExtensionNoteInput,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<ExtensionsDto> {
    await this.asking.withdraw(caller, id, requestId, { note, expected: expectedVersion(ifMatch, version) });
    return this.reading.of(caller, id);
  }

  @Change('/:requestId/grant', 'grantExtension', 'Đồng ý gia hạn (Văn phòng, hoặc lãnh đạo theo chính sách)')
  async grant(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Param('requestId', ParseIdPipe) requestId: string,
    @Body() { note = '', lastDay, version }: GrantInput,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<ExtensionsDto> {
    const expected = expectedVersion(ifMatch, version);
    await this.decision.grant(caller, id, requestId, { note, lastDay, expected });
    return this.reading.of(caller, id);
  }

  @Change('/:requestId/refusal', 'refuseExtension', 'Không đồng ý gia hạn (Văn phòng, hoặc lãnh đạo)')
  async refuse(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Param('requestId', ParseIdPipe) requestId: string,
    @Body() { reason = '', version }: RefusalInput,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<ExtensionsDto> {
    const expected = expectedVersion(ifMatch, version);
    await this.decision.refuse(caller, id, requestId, { note: reason, expected });
    return this.reading.of(caller, id);
  }
}
