import { STATUS_CODES } from 'node:http';
import { applyDecorators } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiProperty,
  ApiPropertyOptional,
  ApiResponse,
  getSchemaPath,
} from '@nestjs/swagger';

class FieldErrorDto {
  @ApiProperty({
    type: String,
    description: 'Chỗ sai, JSON pointer (RFC 6901); `""` là toàn bộ',
    example: '/lastDay',
  })
  pointer: string;

  @ApiProperty({ type: String })
  detail: string;
}

/** RFC 9457 problem details, as the description of the API shows them. */
export class ProblemDto {
  @ApiProperty({ type: String, example: 'urn:dondoc:problem:assignment:not_found' })
  type: string;

  @ApiProperty({ type: String })
  title: string;

  @ApiProperty({ type: 'integer', example: 404 })
  status: number;

  @ApiProperty({ type: String, description: 'Tiếng Việt: sai gì và cần làm gì' })
  detail: string;

  @ApiProperty({ type: String, description: 'Mã ổn định cho chương trình', example: 'ASSIGNMENT.NOT_FOUND' })
  code: string;

  @ApiProperty({ type: String, description: 'Mã yêu cầu, để tìm trong nhật ký' })
  instance: string;

  @ApiPropertyOptional({ type: () => [FieldErrorDto] })
  errors?: FieldErrorDto[];
}

const MEANING: Record<number, string> = {
  400: 'Yêu cầu không đúng dạng',
  401: 'Chưa đăng nhập',
  403: 'Không được phép',
  404: 'Không có, hoặc không được xem',
  409: 'Mâu thuẫn với dữ liệu hiện tại',
  412: 'Phiên bản trong If-Match đã cũ',
  422: 'Trái với một quy tắc nghiệp vụ',
  428: 'Thiếu phiên bản đang xem (If-Match hoặc version)',
  429: 'Quá nhiều lần thử',
};

/** Documents the refusals an operation may answer with. */
export function ApiProblems(...statuses: number[]): MethodDecorator & ClassDecorator {
  return applyDecorators(
    ApiExtraModels(ProblemDto),
    ...statuses.map((status) =>
      ApiResponse({
        status,
        description: MEANING[status] ?? STATUS_CODES[status] ?? '',
        content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
      }),
    ),
  );
}
