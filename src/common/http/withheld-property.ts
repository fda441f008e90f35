import { ApiProperty } from '@nestjs/swagger';

/** Documents the field that says that words are withheld, and why. */
export const WithheldProperty = (): PropertyDecorator =>
  ApiProperty({
    enum: ['secret'],
    enumName: 'Withheld',
    nullable: true,
    description: 'secret: văn bản mật nên phần mềm không giữ, không hiển thị nội dung',
  });
