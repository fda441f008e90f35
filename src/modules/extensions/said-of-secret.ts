import type { EntityManager } from 'typeorm';
import { contentIn, isSecret } from '../../domain/secrecy/secrecy.js';
import type { Assignment } from '../assignments/index.js';
import { secrecyOf, secretContent } from '../directives/index.js';

export async function isSecretWork(
  em: EntityManager,
  { directiveId }: Pick<Assignment, 'directiveId'>,
): Promise<boolean> {
  return isSecret(await secrecyOf(em, directiveId));
}

/** Of a secret directive's work nothing is said but the day. @throws DomainError `SECRECY.CONTENT_REFUSED` */
export async function refuseWordsOnSecret(
  em: EntityManager,
  assignment: Pick<Assignment, 'directiveId'>,
  said: object,
): Promise<void> {
  const fields = contentIn(said, Object.keys(said));
  if (fields.length > 0 && (await isSecretWork(em, assignment))) throw secretContent(fields);
}
