import { type EntityManager, In, IsNull } from 'typeorm';
import { newId } from '../../../common/ids.js';
import { insertRows } from '../../../database/insert-rows.js';
import { Directive } from '../entities/directive.entity.js';
import { DirectiveLink } from '../entities/directive-link.entity.js';
import type { LinkInput } from './directive-input.dto.js';
import { normalNumber } from './directive-number.js';

/** Writes what a directive says about others, each with the document it means where that one is registered. */
export async function writeLinks(
  em: EntityManager,
  directiveId: string,
  links: readonly LinkInput[],
): Promise<void> {
  const numbers = [...new Set(links.map(({ number }) => normalNumber(number)))];
  const known = numbers.length === 0 ? [] : await em.findBy(Directive, { number: In(numbers) });
  await insertRows(
    em,
    'directive_link',
    links.map(({ kind, number }) => {
      // Numbers start again each term: one that fits several documents names none for sure.
      const targets = known.filter((d) => d.number === normalNumber(number) && d.id !== directiveId);
      return {
        id: newId(),
        directive_id: directiveId,
        kind,
        number: normalNumber(number),
        target_id: targets.length === 1 ? (targets[0]?.id ?? null) : null,
      };
    }),
  );
}

/** Links written before the document they mean was registered now find it. */
export async function resolveWaitingLinks(
  em: EntityManager,
  directive: { id: string; number: string },
): Promise<void> {
  if ((await em.countBy(Directive, { number: directive.number })) !== 1) return;
  await em.update(
    DirectiveLink,
    { number: directive.number, targetId: IsNull() },
    { targetId: directive.id },
  );
}
