import { type EntityManager, In } from 'typeorm';
import type { UpperAssignment } from '../../../domain/intake/check-facts.js';
import { type Draft, type IntakeBody, keptDrafts } from '../../../domain/intake/intake.js';
import { suggestUppers, type UpperSuggestion } from '../../../domain/intake/suggest-upper.js';
import { Assignment } from '../../assignments/index.js';
import { Directive } from '../../directives/index.js';

/** From here on a suggestion is entered in the draft, for the person to see and to take out. */
const STRONG = 0.3;

/** With the words it is told in. */
export type UpperTask = UpperAssignment & { readonly content: string };

/** Number and symbol as the register keeps them: without blanks. */
export const plainNumber = (number: string): string => number.normalize('NFC').replace(/\s+/gu, '');

/** The assignments of the directives a header names, as far as they are registered: those carried out, or else the others. */
export async function upperTasksOf(em: EntityManager, { header }: IntakeBody): Promise<UpperTask[]> {
  for (const named of [header.implements, header.refersTo]) {
    const numbers = named.map(plainNumber);
    const tasks =
      numbers.length === 0 ? [] : await read(em, await em.findBy(Directive, { number: In(numbers) }));
    if (tasks.length > 0) return tasks;
  }
  return [];
}

/** The assignments of these ids; ids of none are left out. */
export async function upperTasks(em: EntityManager, ids: readonly string[]): Promise<UpperTask[]> {
  if (ids.length === 0) return [];
  const found = await em.findBy(Assignment, { id: In([...new Set(ids)]) });
  const directives = await em.findBy(Directive, { id: In([...new Set(found.map((a) => a.directiveId))]) });
  return found.map((a) => asUpper(a, directives));
}

async function read(em: EntityManager, directives: readonly Directive[]): Promise<UpperTask[]> {
  if (directives.length === 0) return [];
  const found = await em
    .createQueryBuilder(Assignment, 'a')
    .where('a.directive_id IN (:...ids) AND a.parent_id IS NULL', { ids: directives.map((d) => d.id) })
    .orderBy('a.id')
    .getMany();
  return found.map((a) => asUpper(a, directives));
}

const asUpper = (a: Assignment, directives: readonly Directive[]): UpperTask => ({
  id: a.id,
  directiveNumber: directives.find((d) => d.id === a.directiveId)?.number ?? '',
  clause: a.clause,
  lastDay: a.lastDay,
  content: a.content,
});

export function suggestionsFor(
  drafts: readonly Draft[],
  uppers: readonly UpperTask[],
): ReadonlyMap<string, readonly UpperSuggestion[]> {
  return uppers.length === 0 ? new Map() : suggestUppers(drafts, uppers);
}

/** Enters the strong suggestions; what a person entered stays. */
export function withSuggestions(body: IntakeBody, uppers: readonly UpperTask[]): IntakeBody {
  const suggestions = suggestionsFor(keptDrafts(body), uppers);
  const drafts = body.drafts.map((draft) => {
    const strong = (suggestions.get(draft.id) ?? []).filter((s) => s.score >= STRONG).slice(0, 1);
    return draft.carriesOut.length > 0 ? draft : { ...draft, carriesOut: strong.map((s) => s.upperId) };
  });
  return { ...body, drafts };
}
