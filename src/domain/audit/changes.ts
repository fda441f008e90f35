import { canonicalJson, type Fields, type Json } from './canonical-json.js';

/** What a change did: the fields that differ, as they were and as they are. */
export interface Change {
  readonly before: Fields;
  readonly after: Fields;
}

/** The fields of `after` that differ from `before`; what `after` does not name has not changed. Null: none. */
export function changedFields(before: object, after: object): Change | null {
  const old = before as Fields;
  const now = after as Fields;
  const names = Object.keys(now).filter(
    (name) => now[name] !== undefined && canonicalJson(now[name]) !== canonicalJson(old[name]),
  );
  if (names.length === 0) return null;
  return { before: pick(old, names), after: pick(now, names) };
}

const pick = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));

/** Stands for a value the trail must not know: that it was changed is recorded, not what it says. */
export const CONCEALED = '[mật]';

/** The fields with the values of all but the `open` ones concealed. */
export function conceal(fields: Fields, open: readonly string[]): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]): [string, Json] => [
      name,
      value === null || open.includes(name) ? value : CONCEALED,
    ]),
  );
}

/** Names no field of an entry may have: their values open doors. */
const DOORS = /password|passwd|secret|token|totp|recovery|cookie|(?:^|[._])hash|Hash$/i;

/** The first name, at any depth, that must not be in an entry; null where there is none. */
export function forbiddenField(value: Json): string | null {
  if (value === null || typeof value !== 'object') return null;
  for (const [name, inner] of Object.entries(value)) {
    if (!Array.isArray(value) && DOORS.test(name)) return name;
    const found = forbiddenField(inner);
    if (found !== null) return found;
  }
  return null;
}
