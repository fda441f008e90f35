import { applyDecorators, Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../common/http/api-problems.js';
import { expectedVersion } from '../../common/http/expected-version.js';
import { ParseIdPipe } from '../../common/validation/parse-id.pipe.js';
import type { Caller } from '../../domain/access/caller.js';
import type { Step } from '../../domain/lifecycle/lifecycle.js';
import { CurrentCaller } from '../access/index.js';
import { Idempotent } from '../idempotency/index.js';
import { AssignmentDetail } from './detail/assignment-detail.js';
import { AssignmentDetailDto } from './detail/assignment-detail.dto.js';
import {
  NotedStepDto,
  PlainStepDto,
  ProgressDto,
  ReasonedStepDto,
  ReassignmentDto,
  ResumptionDto,
  SubmissionDto,
} from './steps.dto.js';
import { TakeStep, type WantedStep } from './take-step.js';

const StepRoute = (path: string, operationId: string, summary: string): MethodDecorator =>
  applyDecorators(
    Post(`:id/${path}`),
    HttpCode(200),
    Idempotent(),
    ApiOperation({ operationId, summary }),
    ApiHeader({ name: 'If-Match', required: false, description: 'Phiên bản đang xem, ví dụ "3"' }),
    ApiOkResponse({ type: AssignmentDetailDto }),
    ApiProblems(400, 401, 403, 404, 409, 412, 422),
  );

/** The steps of the lifecycle, as the lead unit and the office take them. */
@ApiTags('Nhiệm vụ')
@Controller('api/v1/assignments')
export class AssignmentStepsController {
  constructor(
    private readonly steps: TakeStep,
    private readonly details: AssignmentDetail,
  ) {}

  @StepRoute('receipt', 'receiveAssignment', 'Tiếp nhận (cơ quan chủ trì)')
  async receive(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() input: PlainStepDto,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<AssignmentDetailDto> {
    return this.take(caller, id, 'receive', input, ifMatch);
  }

  @StepRoute('progress', 'reportProgress', 'Cập nhật tiến độ (cơ quan chủ trì)')
  async progress(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() input: ProgressDto,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<AssignmentDetailDto> {
    return this.take(caller, id, 'progress', input, ifMatch);
  }

  @StepRoute('submission', 'submitAssignment', 'Báo cáo hoàn thành (cơ quan chủ trì)')
  async submit(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() input: SubmissionDto,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<AssignmentDetailDto> {
    return this.take(caller, id, 'submit', input, ifMatch);
  }

  @StepRoute('acceptance', 'acceptAssignment', 'Xác nhận hoàn thành (Văn phòng)')
  async accept(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() input: PlainStepDto,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<AssignmentDetailDto> {
    return this.take(caller, id, 'accept', input, ifMatch);
  }

  @StepRoute('return', 'returnAssignment', 'Trả lại làm lại, có lý do (Văn phòng)')
  async return(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() input: NotedStepDto,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<AssignmentDetailDto> {
    return this.take(caller, id, 'return', input, ifMatch);
  }

  @StepRoute('withdrawal', 'withdrawAssignment', 'Thu hồi, có lý do (Văn phòng); nhiệm vụ gốc thì cả nhóm')
  async withdraw(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() input: ReasonedStepDto,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<AssignmentDetailDto> {
    return this.take(caller, id, 'withdraw', input, ifMatch);
  }

  @StepRoute('declination', 'declineAssignment', 'Từ chối trước khi tiếp nhận, có lý do (cơ quan chủ trì)')
  async decline(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() input: ReasonedStepDto,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<AssignmentDetailDto> {
    return this.take(caller, id, 'decline', input, ifMatch);
  }

  @StepRoute('suspension', 'suspendAssignment', 'Tạm dừng, có lý do (Văn phòng); nhiệm vụ gốc thì cả nhóm')
  async suspend(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() input: ReasonedStepDto,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<AssignmentDetailDto> {
    return this.take(caller, id, 'suspend', input, ifMatch);
  }

  @StepRoute('resumption', 'resumeAssignment', 'Tiếp tục sau tạm dừng, có thể đặt hạn cuối mới (Văn phòng)')
  async resume(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() input: ResumptionDto,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<AssignmentDetailDto> {
    return this.take(caller, id, 'resume', input, ifMatch);
  }

  @StepRoute('reassignment', 'reassignAssignment', 'Chuyển cơ quan chủ trì, có lý do (Văn phòng)')
  async reassign(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() input: ReassignmentDto,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<AssignmentDetailDto> {
    return this.take(caller, id, 'reassign', input, ifMatch);
  }

  @StepRoute(
    'reopening',
    'reopenAssignment',
    'Mở lại nhiệm vụ đã hoàn thành, thu hồi hoặc bị từ chối, có lý do (Văn phòng)',
  )
  async reopen(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: string,
    @Body() input: ReasonedStepDto,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<AssignmentDetailDto> {
    return this.take(caller, id, 'reopen', input, ifMatch);
  }

  private async take(
    caller: Caller,
    id: string,
    step: Step,
    { note, reason, version, ...rest }: StepInput,
    ifMatch: string | undefined,
  ): Promise<AssignmentDetailDto> {
    const expected = expectedVersion(ifMatch, version);
    await this.steps.take(caller, id, { ...rest, step, note: reason ?? note ?? '', expected });
    return this.details.of(caller, id);
  }
}

/** What the bodies of all steps have between them. */
type StepInput = Omit<WantedStep, 'step' | 'note' | 'expected'> & {
  readonly note?: string;
  readonly reason?: string;
  readonly version?: number;
};
