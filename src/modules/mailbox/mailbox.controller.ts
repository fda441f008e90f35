import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ApiPage } from '../../common/http/api-page.js';
import { ApiProblems } from '../../common/http/api-problems.js';
import { type Page, PageQuery } from '../../common/paging.js';
import type { Caller } from '../../domain/access/caller.js';
import { CurrentCaller, Requires } from '../access/index.js';
import { LocalMailbox } from './local-mailbox.js';
import { MAIL_PAGE_POLICY, mailPage } from './mail-page.js';
import { MailboxEntryDto, MailboxMailDto } from './mailbox.dto.js';

/** What really left, where mail goes into the local mailbox. */
@ApiTags('Thư')
@Controller('api/v1/mailbox')
@Requires('mail.read')
export class MailboxController {
  constructor(private readonly mailbox: LocalMailbox) {}

  @Get()
  @ApiOperation({
    operationId: 'listMailbox',
    summary: 'Hộp thư tại chỗ, mới nhất trước (Văn phòng, quản trị)',
  })
  @ApiPage(MailboxEntryDto)
  @ApiProblems(400, 401, 403, 404)
  async list(@Query() query: PageQuery): Promise<Page<MailboxEntryDto>> {
    return this.mailbox.list(query);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getMailboxMail', summary: 'Một thư trong hộp thư tại chỗ' })
  @ApiOkResponse({ type: MailboxMailDto })
  @ApiProblems(401, 403, 404)
  async read(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<MailboxMailDto> {
    return this.mailbox.read(caller, id);
  }

  @Get(':id/html')
  @ApiOperation({
    operationId: 'getMailboxMailPage',
    summary: 'HTML của thư để đặt trong khung cách ly: không chạy gì, không tải gì từ ngoài',
  })
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiProblems(401, 403, 404)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', MAIL_PAGE_POLICY)
  @Header('x-frame-options', 'SAMEORIGIN')
  async page(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<string> {
    return mailPage(await this.mailbox.html(caller, id));
  }
}
