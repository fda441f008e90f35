import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';

const count = (description: string) => ({ type: 'integer', minimum: 0, description });

/** Documents a page of a list of `item`. */
export function ApiPage(item: Type): MethodDecorator & ClassDecorator {
  return applyDecorators(
    ApiExtraModels(item),
    ApiOkResponse({
      schema: {
        type: 'object',
        required: ['items', 'page', 'size', 'total', 'pages'],
        properties: {
          items: { type: 'array', items: { $ref: getSchemaPath(item) } },
          page: count('Trang này, đếm từ 1'),
          size: count('Số dòng mỗi trang'),
          total: count('Số dòng của cả danh sách'),
          pages: count('Số trang'),
        },
      },
    }),
  );
}
