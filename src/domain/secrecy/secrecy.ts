/*
 * Law on Protection of State Secrets 2018 (29/2018/QH14): what is marked Mật, Tối mật or Tuyệt mật is not for a network.
 * So that its deadline can still be followed, the product keeps of such a directive its number, its dates, the units and
 * how secret and urgent it is. What it says is refused on the way in, and withheld on the way out, whoever asks.
 */

/** Why something is not shown. */
export const WITHHELD = 'secret';
export type Withheld = typeof WITHHELD;

/** Whether a directive of that level keeps its content out of the product. */
export function isSecret(secrecy: string | null | undefined): boolean {
  return secrecy !== 'none';
}

export const withheldBy = (secrecy: string): Withheld | null => (isSecret(secrecy) ? WITHHELD : null);

/** What of a secret directive may be known. */
export const OPEN_OF_DIRECTIVE = [
  ...['number', 'symbol', 'type', 'issuerId', 'issuedOn', 'secrecy', 'urgency'],
] as const;

/** What a directive says, besides its number and date. */
export const CONTENT_OF_DIRECTIVE = [
  'subject',
  'place',
  'signerName',
  'signerCapacity',
  'signerTitle',
  'recipients',
] as const;

/** What of an assignment of a secret directive may be known: where it stands, units, term, state. */
export const OPEN_OF_ASSIGNMENT = [
  ...[
    'directiveId',
    'parentId',
    'isGroup',
    'clause',
    'leads',
    'leadBasis',
    'monitoringOfficerId',
    'delegateId',
  ],
  ...[
    'carriesOut',
    'lastDay',
    'lastTime',
    'originalLastDay',
    'extension',
    'extensionsGranted',
    'recurring',
    'lifecycle',
    'step',
    'percent',
  ],
  ...['submittedAt', 'submittedOn', 'completedAt'],
] as const;

/** What an assignment says, in whatever words. */
export const CONTENT_OF_ASSIGNMENT = [
  ...(['content', 'expectedOutput', 'leadPhrase', 'deadlinePhrase'] as const),
  ...(['inputs', 'deliveredOutput', 'effect'] as const),
] as const;

/** Those of `names` that say something in `input`: where content stands that must not be taken. */
export function contentIn(input: object, names: readonly string[]): string[] {
  const fields = input as Readonly<Record<string, unknown>>;
  return names.filter((name) => saysSomething(fields[name]));
}

function saysSomething(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : true;
}

/** A row with its words withheld: null in place of each. */
export function withhold<Row extends object, Name extends keyof Row>(
  row: Row,
  names: readonly Name[],
): Omit<Row, Name> & Record<Name, null> {
  const nothing = Object.fromEntries(names.map((name) => [name, null])) as Record<Name, null>;
  return { ...row, ...nothing };
}
