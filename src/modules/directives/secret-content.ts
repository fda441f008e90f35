import type { EntityManager } from 'typeorm';
import { DomainError } from '../../common/errors/domain-error.js';
import { selectRows } from '../../database/rows.js';
import type { Secrecy } from './entities/directive.entity.js';

/** How secret a directive is. @throws Error where there is none */
export async function secrecyOf(em: EntityManager, directiveId: string): Promise<Secrecy> {
  const [directive] = await selectRows<{ secrecy: Secrecy }>(
    em,
    'SELECT secrecy FROM directive WHERE id = :directiveId',
    { directiveId },
  );
  if (!directive) throw new Error(`no directive ${directiveId}`);
  return directive.secrecy;
}

/** Content of a secret directive on its way in. @param fields where it stands, by name */
export const secretContent = (fields: readonly string[]): DomainError =>
  new DomainError('invalid', 'SECRECY.CONTENT_REFUSED', {
    title: 'The content of a secret directive is not kept',
    detail:
      'Văn bản mật: phần mềm chỉ giữ số, ngày, đơn vị và thời hạn; không nhận nội dung, trích yếu, ghi chú hay tệp. Hãy để trống những chỗ này và trao đổi nội dung theo quy định về bảo vệ bí mật nhà nước.',
    errors: fields.map((field) => ({
      pointer: `/${field}`,
      detail: 'không nhận nội dung của văn bản mật',
    })),
  });

/** What the product still holds of a directive that is secret now. */
export const secretWithheld = (): DomainError =>
  new DomainError('forbidden', 'SECRECY.WITHHELD', {
    title: 'The content of a secret directive is withheld',
    detail: 'Văn bản mật: nội dung và tệp không được cung cấp qua phần mềm, với bất kỳ ai.',
  });
