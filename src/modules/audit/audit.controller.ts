import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../common/http/api-problems.js';
import { breakInWords } from '../../domain/audit/index.js';
import { Requires } from '../access/index.js';
import { AuditPageDto, AuditQuery, VerificationDto } from './audit.dto.js';
import { ReadTrail } from './read-trail.js';
import { VerifyTrail } from './verify-trail.js';

@ApiTags('Nhật ký kiểm tra')
@Controller('api/v1/audit')
@Requires('audit.read')
export class AuditController {
  constructor(
    private readonly trail: ReadTrail,
    private readonly verification: VerifyTrail,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'readAuditTrail',
    summary: 'Nhật ký kiểm tra, mới nhất trước (quản trị, kiểm tra)',
    description: 'Mỗi lần xem cũng được ghi vào nhật ký.',
  })
  @ApiOkResponse({ type: AuditPageDto })
  @ApiProblems(400, 401, 403)
  async read(@Query() query: AuditQuery): Promise<AuditPageDto> {
    return this.trail.page(query);
  }

  @Get('verification')
  @ApiOperation({
    operationId: 'getAuditVerification',
    summary: 'Lần kiểm tra chuỗi gần nhất: khi nào, còn nguyên vẹn không',
  })
  @ApiOkResponse({ type: VerificationDto })
  @ApiProblems(401, 403)
  async verified(): Promise<VerificationDto> {
    const last = await this.verification.last();
    if (!last) return { state: 'never', at: null, entries: null, lastHash: null, broken: null };
    const { at, broken, entries } = last;
    return {
      state: broken ? 'broken' : 'holds',
      at,
      entries,
      lastHash: last.last?.hash ?? null,
      broken: broken && { ...broken, detail: breakInWords(broken) },
    };
  }
}
