import {
  applyDecorators,
  Body,
  Controller,
  Headers,
  HttpCode,
  Param,
  Patch,
  Post,
  Res,
} from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiProblems } from '../../../common/http/api-problems.js';
import { entityTag, requiredVersion } from '../../../common/http/expected-version.js';
import { ParseIdPipe } from '../../../common/validation/parse-id.pipe.js';
import type { Caller } from '../../../domain/access/caller.js';
import { CurrentCaller, Requires } from '../../access/index.js';
import { EditIntake, type Seen } from '../review/edit-intake.js';
import { ReadIntakes } from '../review/read-intakes.js';
import {
  AddDraftDto,
  ChooseOrganDto,
  EditDraftDto,
  EditHeaderDto,
  MergeDraftsDto,
  SeenDto,
  SplitDraftDto,
} from './intake-input.dto.js';
import { IntakeDetailDto } from './intake.dto.js';

const Edit = (route: MethodDecorator, operationId: string, summary: string): MethodDecorator =>
  applyDecorators(
    route,
    HttpCode(200),
    ApiOperation({ operationId, summary }),
    ApiHeader({ name: 'If-Match', required: false, description: 'Phiên bản đang xem, ví dụ "3"' }),
    ApiOkResponse({ type: IntakeDetailDto }),
    ApiProblems(400, 401, 403, 404, 409, 412, 422, 428),
  );

/** Correcting an open intake. Every edit answers with the whole intake, checked anew. */
@ApiTags('Tiếp nhận văn bản')
@Controller('api/v1/intakes')
@Requires('intake.write')
export class DraftsController {
  constructor(
    private readonly editing: EditIntake,
    private readonly reading: ReadIntakes,
  ) {}

  @Edit(
    Patch(':id/header'),
    'editIntakeHeader',
    'Sửa phần đầu văn bản; đổi ngày ban hành thì thời hạn được đọc lại',
  )
  async header(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() { version, ...change }: EditHeaderDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IntakeDetailDto> {
    const seen = seenBy(caller, id, ifMatch, version);
    await this.editing.header(seen, change);
    return this.answer(seen, reply);
  }

  @Edit(Post(':id/drafts'), 'addIntakeDraft', 'Thêm nhiệm vụ mà máy bỏ sót')
  async add(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() { version, after = null, ...change }: AddDraftDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IntakeDetailDto> {
    const seen = seenBy(caller, id, ifMatch, version);
    await this.editing.add(seen, change, after);
    return this.answer(seen, reply);
  }

  @Edit(Post(':id/drafts/merge'), 'mergeIntakeDrafts', 'Gộp các nhiệm vụ dự thảo thành một')
  async merge(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() { version, drafts }: MergeDraftsDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IntakeDetailDto> {
    const seen = seenBy(caller, id, ifMatch, version);
    await this.editing.merge(seen, drafts);
    return this.answer(seen, reply);
  }

  @Edit(Patch(':id/drafts/:draftId'), 'editIntakeDraft', 'Sửa một nhiệm vụ dự thảo; chỉ đổi trường được gửi')
  async draft(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Param('draftId') draftId: string,
    @Body() { version, ...change }: EditDraftDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IntakeDetailDto> {
    const seen = seenBy(caller, id, ifMatch, version);
    await this.editing.draft(seen, draftId, change);
    return this.answer(seen, reply);
  }

  @Edit(Post(':id/drafts/:draftId/split'), 'splitIntakeDraft', 'Tách một nhiệm vụ dự thảo làm hai')
  async split(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Param('draftId') draftId: string,
    @Body() { version, of = 'text', at }: SplitDraftDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IntakeDetailDto> {
    const seen = seenBy(caller, id, ifMatch, version);
    await this.editing.split(seen, draftId, { of, at });
    return this.answer(seen, reply);
  }

  @Edit(Post(':id/drafts/:draftId/discard'), 'discardIntakeDraft', 'Bỏ một nhiệm vụ dự thảo')
  async discard(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Param('draftId') draftId: string,
    @Body() { version }: SeenDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IntakeDetailDto> {
    const seen = seenBy(caller, id, ifMatch, version);
    await this.editing.discardDraft(seen, draftId);
    return this.answer(seen, reply);
  }

  @Edit(Post(':id/drafts/:draftId/restore'), 'restoreIntakeDraft', 'Khôi phục nhiệm vụ dự thảo đã bỏ')
  async restore(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Param('draftId') draftId: string,
    @Body() { version }: SeenDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IntakeDetailDto> {
    const seen = seenBy(caller, id, ifMatch, version);
    await this.editing.restoreDraft(seen, draftId);
    return this.answer(seen, reply);
  }

  @Edit(Post(':id/organs'), 'chooseIntakeOrgan', 'Chọn đơn vị cho một tên trong văn bản, và ghi nhớ tên đó')
  async choose(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() { version, phrase, organ, draftId = null, remember = true }: ChooseOrganDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IntakeDetailDto> {
    const seen = seenBy(caller, id, ifMatch, version);
    await this.editing.choose(seen, { phrase, organ: organ ?? null, draftId }, remember);
    return this.answer(seen, reply);
  }

  private async answer({ id }: Seen, reply: FastifyReply): Promise<IntakeDetailDto> {
    const detail = await this.reading.detail(id);
    reply.header('etag', entityTag(detail.version));
    return detail;
  }
}

const seenBy = (
  { personId }: Caller,
  id: string,
  ifMatch: string | undefined,
  version: number | undefined,
): Seen => ({
  id,
  byId: personId,
  expected: requiredVersion(ifMatch, version),
});
