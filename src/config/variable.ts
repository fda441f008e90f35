import { z } from 'zod';

/** What is known about one environment variable besides its check. */
export interface VariableDoc {
  readonly name: string;
  /** Heading it stands under in `.env.example` and the README. */
  readonly topic: string;
  /** English, one or two sentences. */
  readonly description: string;
  /** What may stand there, English. */
  readonly allowed: string;
  /** What may stand there, Vietnamese. */
  readonly allowedVi: string;
  /** As it would be written in the environment; `''`: nothing set. */
  readonly default: string;
  /** Where the default is worked out from other variables: how, English. */
  readonly defaultNote?: string;
  /** Whether the value may hold a password and must never be shown. */
  readonly secret: boolean;
}

/** The variables of one topic: a zod schema for each, which takes the text of the environment. */
export interface Topic<Shape extends z.ZodRawShape> {
  readonly title: string;
  readonly schema: z.ZodObject<Shape>;
  readonly docs: readonly VariableDoc[];
}

type DocOf = Omit<VariableDoc, 'name' | 'topic' | 'secret'> & { readonly secret?: boolean };

/** One documented variable. The schema gets the default in place of a value that is missing or empty. */
export interface Variable<Schema extends z.ZodType> {
  readonly schema: Schema;
  readonly doc: DocOf;
}

export function variable<Schema extends z.ZodType>(schema: Schema, doc: DocOf): Variable<Schema> {
  return { schema, doc };
}

/** Binds variables to their names and gives them a common heading. */
export function topic<V extends Record<string, Variable<z.ZodType>>>(
  title: string,
  variables: V,
): Topic<{ [K in keyof V]: V[K]['schema'] }> {
  const entries = Object.entries(variables);
  return {
    title,
    schema: z.object(
      Object.fromEntries(entries.map(([name, { schema }]) => [name, schema])) as {
        [K in keyof V]: V[K]['schema'];
      },
    ),
    docs: entries.map(([name, { doc }]) => ({ ...doc, name, topic: title, secret: doc.secret ?? false })),
  };
}

/** A whole number within bounds, written in decimal digits. */
export function wholeNumber(min: number, max: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().int().min(min).max(max));
}

/** `true` or `false`; nothing set (`''`) is left to the caller. */
export const flag = z.enum(['true', 'false', '']).transform((v) => (v === '' ? null : v === 'true'));

/** Text that `check` accepts. */
export function textWhere(check: (text: string) => boolean) {
  return z.string().refine(check);
}

/** Whether `text` is a URL of one of `protocols` (`'redis:'`) with a host. */
export function isUrlOf(text: string, protocols: readonly string[]): boolean {
  try {
    const url = new URL(text);
    return protocols.includes(url.protocol) && url.hostname !== '';
  } catch {
    return false;
  }
}
