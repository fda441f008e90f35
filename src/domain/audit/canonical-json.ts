/** What may stand in an entry. `undefined` is left out, as JSON does. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | Fields;
export interface Fields {
  readonly [name: string]: Json;
}

/**
 * JSON that is the same text for the same value: names in the order of their UTF-16 code units, nothing between the
 * signs, numbers and strings as ECMAScript writes them (RFC 8785).
 * @throws RangeError for a number JSON has no form for
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`no JSON for ${value}`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.keys(value)
    .filter((name) => value[name] !== undefined)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name])}`);
  return `{${members.join(',')}}`;
}

const isList = (value: readonly Json[] | Fields): value is readonly Json[] => Array.isArray(value);
