import { malformedRequest } from '../../../common/errors/malformed-request.js';
import type { EntityManager } from 'typeorm';
import { CONTENT_OF_ASSIGNMENT, contentIn, isSecret } from '../../../domain/secrecy/secrecy.js';
import { secrecyOf, secretContent } from '../../directives/index.js';
import type { CoordinatingInput } from './assignment-input.dto.js';

/** The place in a secret directive is a number or a letter, not what stands there. */
const LONGEST_SECRET_CLAUSE = 20;

/** What somebody says of an assignment. */
interface Said {
  readonly clause?: string;
  readonly content?: string;
  readonly coordinating?: readonly CoordinatingInput[];
}

/**
 * What is said of an assignment must fit how secret its directive is: of a secret one nothing may be said but unit and
 * term, of another the content must.
 * @param kept the content it has, where it is edited
 * @throws DomainError `SECRECY.CONTENT_REFUSED`, `REQUEST.INVALID`
 */
export async function checkSecrecy(
  em: EntityManager,
  directiveId: string,
  said: Said,
  kept: string | null = null,
): Promise<void> {
  if (isSecret(await secrecyOf(em, directiveId))) {
    const fields = [
      ...contentIn(said, CONTENT_OF_ASSIGNMENT),
      ...((said.clause?.trim().length ?? 0) > LONGEST_SECRET_CLAUSE ? ['clause'] : []),
      ...(said.coordinating ?? []).flatMap(({ phrase }, i) =>
        phrase?.trim() ? [`coordinating/${i}/phrase`] : [],
      ),
    ];
    if (fields.length > 0) throw secretContent(fields);
  } else if (kept === null && !said.content?.trim()) {
    throw malformedRequest([{ pointer: '/content', detail: 'phải có nội dung nhiệm vụ' }]);
  }
}
