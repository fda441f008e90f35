import { Body, Controller, Delete, Get, Headers, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../../common/http/api-problems.js';
import { requiredVersion } from '../../../common/http/expected-version.js';
import { ParseIdPipe } from '../../../common/validation/parse-id.pipe.js';
import { Requires } from '../../access/index.js';
import { Idempotent } from '../../idempotency/index.js';
import { AppointmentDto, AppointmentEdit, AppointmentInput } from './appointment.dto.js';
import { Appointments } from './appointments.js';

/** Who heads a unit. Every change answers with the whole list. */
@ApiTags('Đơn vị')
@Controller('api/v1/units/:id/appointments')
export class AppointmentsController {
  constructor(private readonly appointments: Appointments) {}

  @Get()
  @ApiOperation({
    operationId: 'listAppointments',
    summary: 'Người đứng đầu đơn vị qua các thời kỳ, mới nhất trước',
  })
  @ApiOkResponse({ type: [AppointmentDto] })
  @ApiProblems(400, 401, 404)
  async list(@Param('id', ParseIdPipe) id: string): Promise<AppointmentDto[]> {
    return this.appointments.of(id);
  }

  @Post()
  @Idempotent()
  @Requires('unit.write')
  @ApiOperation({
    operationId: 'createAppointment',
    summary: 'Ghi người đứng đầu, quyền hoặc phụ trách (Văn phòng, quản trị)',
    description: 'Người đang giữ cùng cương vị được ghi đến hết ngày trước đó.',
  })
  @ApiCreatedResponse({ type: [AppointmentDto] })
  @ApiProblems(400, 401, 403, 404, 409, 422)
  async create(
    @Param('id', ParseIdPipe) id: string,
    @Body() input: AppointmentInput,
  ): Promise<AppointmentDto[]> {
    await this.appointments.create(id, input);
    return this.appointments.of(id);
  }

  @Patch(':appointmentId')
  @Requires('unit.write')
  @ApiOperation({
    operationId: 'editAppointment',
    summary: 'Đặt ngày cuối, sửa ngày chưa đến (Văn phòng, quản trị)',
  })
  @ApiHeader({ name: 'If-Match', required: false, description: 'Phiên bản đang xem, ví dụ "3"' })
  @ApiOkResponse({ type: [AppointmentDto] })
  @ApiProblems(400, 401, 403, 404, 409, 412, 422, 428)
  async edit(
    @Param('id', ParseIdPipe) id: string,
    @Param('appointmentId', ParseIdPipe) appointmentId: string,
    @Body() input: AppointmentEdit,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<AppointmentDto[]> {
    await this.appointments.edit(id, appointmentId, input, requiredVersion(ifMatch, input.version));
    return this.appointments.of(id);
  }

  @Delete(':appointmentId')
  @Requires('unit.write')
  @ApiOperation({
    operationId: 'removeAppointment',
    summary: 'Bỏ người chưa nhận việc (Văn phòng, quản trị)',
  })
  @ApiOkResponse({ type: [AppointmentDto] })
  @ApiProblems(400, 401, 403, 404, 409)
  async remove(
    @Param('id', ParseIdPipe) id: string,
    @Param('appointmentId', ParseIdPipe) appointmentId: string,
  ): Promise<AppointmentDto[]> {
    await this.appointments.remove(id, appointmentId);
    return this.appointments.of(id);
  }
}
