import type { EntityManager } from 'typeorm';
import { type Change, conceal } from '../../../domain/audit/index.js';
import { OPEN_OF_DIRECTIVE } from '../../../domain/secrecy/secrecy.js';
import { AuditTrail } from '../../audit/index.js';
import type { LinkInput } from './directive-input.dto.js';
import { normalNumber } from './directive-number.js';

/** Records what was done to a directive. @param secret whether it is secret, or was before */
export function recordDirective(
  em: EntityManager,
  entry: {
    readonly id: string;
    readonly at: string;
    readonly action: 'directive.create' | 'directive.edit';
    readonly secret: boolean;
  },
  { before, after }: Partial<Change>,
): void {
  const { id, at, action, secret } = entry;
  AuditTrail.record(em, {
    at,
    action,
    subject: ['directive', id],
    before: before && secret ? conceal(before, OPEN_OF_DIRECTIVE) : (before ?? null),
    after: after && secret ? conceal(after, OPEN_OF_DIRECTIVE) : (after ?? null),
  });
}

/** What a directive says about others, as the trail tells it. */
export const linksForTrail = (links: readonly LinkInput[]) =>
  links.map(({ kind, number }) => ({ kind, number: normalNumber(number) }));
