import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { malformedRequest } from '../../common/errors/malformed-request.js';
import { ApiProblems } from '../../common/http/api-problems.js';
import { DAYS_AHEAD } from '../../common/http/look-ahead.dto.js';
import type { Caller } from '../../domain/access/caller.js';
import { CurrentCaller, Requires } from '../access/index.js';
import { ReplanDto } from '../follow-up/index.js';
import { Policies } from './policies.js';
import {
  CheckedPolicyDto,
  PolicyDto,
  PolicyInput,
  PolicyPreviewInput,
  PolicyVersionsDto,
  SetPolicyInput,
} from './policy.dto.js';

/** When and whom the office reminds. */
@ApiTags('Chính sách theo dõi')
@Controller('api/v1/follow-up-policy')
export class PolicyController {
  constructor(private readonly policies: Policies) {}

  @Get()
  @Requires('rules.read')
  @ApiOperation({ operationId: 'getPolicy', summary: 'Chính sách đang dùng' })
  @ApiOkResponse({ type: PolicyDto })
  @ApiProblems(401, 403)
  async current(): Promise<PolicyDto> {
    return this.policies.read(null);
  }

  @Get('versions')
  @Requires('rules.read')
  @ApiOperation({ operationId: 'listPolicyVersions', summary: 'Các phiên bản, mới nhất trước' })
  @ApiOkResponse({ type: PolicyVersionsDto })
  @ApiProblems(401, 403)
  async versions(): Promise<PolicyVersionsDto> {
    return { versions: await this.policies.versions() };
  }

  @Get('versions/:version')
  @Requires('rules.read')
  @ApiOperation({ operationId: 'getPolicyVersion', summary: 'Một phiên bản' })
  @ApiOkResponse({ type: PolicyDto })
  @ApiProblems(400, 401, 403, 404)
  async version(@Param('version') version: string): Promise<PolicyDto> {
    if (!/^[1-9]\d{0,8}$/.test(version)) {
      throw malformedRequest([{ pointer: '/version', detail: 'phải là số phiên bản, ví dụ 2' }]);
    }
    return this.policies.read(Number(version));
  }

  @Post('validation')
  @HttpCode(200)
  @Requires('rules.read')
  @ApiOperation({ operationId: 'validatePolicy', summary: 'Kiểm tra một chính sách, không lưu' })
  @ApiOkResponse({ type: CheckedPolicyDto })
  @ApiProblems(400, 401, 403, 422)
  validate(@Body() { policy }: PolicyInput): CheckedPolicyDto {
    return { policy: this.policies.check(policy) };
  }

  @Post('preview')
  @HttpCode(200)
  @Requires('rules.read')
  @ApiOperation({
    operationId: 'previewPolicy',
    summary: 'Xem trước: lượt nhắc nào sẽ thêm, mất, đổi ngày; thời hạn nào sẽ đọc khác',
  })
  @ApiOkResponse({ type: ReplanDto })
  @ApiProblems(400, 401, 403, 422)
  async preview(@Body() { policy, days = DAYS_AHEAD }: PolicyPreviewInput): Promise<ReplanDto> {
    return this.policies.replan(policy, days);
  }

  @Post()
  @HttpCode(200)
  @Requires('rules.write')
  @ApiOperation({ operationId: 'setPolicy', summary: 'Đặt chính sách mới, có hiệu lực ngay (quản trị)' })
  @ApiOkResponse({ type: PolicyDto })
  @ApiProblems(400, 401, 403, 409, 422)
  async set(@CurrentCaller() caller: Caller, @Body() input: SetPolicyInput): Promise<PolicyDto> {
    await this.policies.set(caller, input);
    return this.policies.read(null);
  }
}
