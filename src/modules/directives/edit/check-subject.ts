import { malformedRequest } from '../../../common/errors/malformed-request.js';
import { CONTENT_OF_DIRECTIVE, contentIn, isSecret } from '../../../domain/secrecy/secrecy.js';
import type { Directive, Secrecy } from '../entities/directive.entity.js';
import { secretContent } from '../secret-content.js';

type Said = Partial<Pick<Directive, (typeof CONTENT_OF_DIRECTIVE)[number]>>;

/**
 * What is said of a directive must fit how secret it is: of a secret one nothing may be said, of another the subject must.
 * @param kept the subject it has, where it is edited
 * @throws DomainError `SECRECY.CONTENT_REFUSED`, `REQUEST.INVALID`
 */
export function checkSubject(
  said: { [Name in keyof Said]?: Said[Name] | null },
  secrecy: Secrecy,
  kept = '',
): void {
  if (isSecret(secrecy)) {
    const fields = contentIn(said, CONTENT_OF_DIRECTIVE);
    if (fields.length > 0) throw secretContent(fields);
  } else if (!(said.subject ?? kept).trim()) {
    throw malformedRequest([{ pointer: '/subject', detail: 'phải có trích yếu' }]);
  }
}
