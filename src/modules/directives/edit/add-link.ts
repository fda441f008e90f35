import type { EntityManager } from 'typeorm';
import { staleVersion } from '../../../common/http/expected-version.js';
import { newId } from '../../../common/ids.js';
import { updateVersion } from '../../../database/rows.js';
import { isSecret } from '../../../domain/secrecy/secrecy.js';
import { Directive } from '../entities/directive.entity.js';
import { DirectiveLink, type LinkKind } from '../entities/directive-link.entity.js';
import { linksForTrail, recordDirective } from './record-directive.js';

/** Whether a directive says that of another one already. */
export async function hasLink(
  em: EntityManager,
  directiveId: string,
  kind: LinkKind,
  targetId: string,
): Promise<boolean> {
  return em.existsBy(DirectiveLink, { directiveId, kind, targetId });
}

/**
 * Adds what one registered directive says of another, as part of the transaction of `em`; nothing where it is known.
 * @param at instant
 * @returns whether it was new
 * @throws DomainError `REQUEST.STALE_VERSION` where the directive was edited meanwhile
 */
export async function addLink(
  em: EntityManager,
  directive: Directive,
  kind: LinkKind,
  target: Pick<Directive, 'id' | 'number'>,
  at: string,
): Promise<boolean> {
  const { id } = directive;
  if (await hasLink(em, id, kind, target.id)) return false;
  const before = await em.find(DirectiveLink, { where: { directiveId: id }, order: { id: 'ASC' } });
  const link = { id: newId(), directiveId: id, kind, number: target.number, targetId: target.id };
  if (!(await updateVersion(em, Directive, directive, { updatedAt: at }))) {
    throw staleVersion(null, directive.version + 1, { number: directive.number });
  }
  await em.insert(DirectiveLink, link);
  recordDirective(
    em,
    { id, at, action: 'directive.edit', secret: isSecret(directive.secrecy) },
    { before: { links: linksForTrail(before) }, after: { links: linksForTrail([...before, link]) } },
  );
  return true;
}
