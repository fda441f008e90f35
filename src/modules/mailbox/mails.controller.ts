import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiPage } from '../../common/http/api-page.js';
import { ApiProblems } from '../../common/http/api-problems.js';
import type { Page } from '../../common/paging.js';
import { ParseIdPipe } from '../../common/validation/parse-id.pipe.js';
import type { Caller } from '../../domain/access/caller.js';
import { CurrentCaller, Requires } from '../access/index.js';
import { MailDetailDto, MailListQuery, MailRowDto } from './mail.dto.js';
import { ReadMails } from './read-mails.js';

@ApiTags('Thư')
@Controller('api/v1/mails')
export class MailsController {
  constructor(private readonly mails: ReadMails) {}

  @Get()
  @Requires('mail.read')
  @ApiOperation({ operationId: 'listMails', summary: 'Hộp thư đi, mới nhất trước (Văn phòng, quản trị)' })
  @ApiPage(MailRowDto)
  @ApiProblems(400, 401, 403)
  async list(@Query() query: MailListQuery): Promise<Page<MailRowDto>> {
    return this.mails.list(query);
  }

  @Get(':id')
  @ApiOperation({
    operationId: 'getMail',
    summary: 'Vì sao tôi nhận thư này: các lượt nhắc thư mang và lý do',
  })
  @ApiOkResponse({ type: MailDetailDto })
  @ApiProblems(400, 401, 404)
  async read(@CurrentCaller() caller: Caller, @Param('id', ParseIdPipe) id: string): Promise<MailDetailDto> {
    return this.mails.detail(caller, id);
  }
}
