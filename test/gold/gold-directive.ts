import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A directive as read by a careful person, in the shape of the gold files (see the README beside them). */
export interface GoldDirective {
  readonly number: string;
  readonly symbol: string;
  readonly issuer: string;
  readonly place: string;
  readonly date: string;
  readonly subject: string;
  readonly signer: string;
  readonly recipients: readonly string[];
  readonly replyTo: readonly string[];
  readonly refersTo: readonly string[];
  readonly tasks: readonly GoldTask[];
}

export interface GoldTask {
  readonly ref: string;
  readonly text: string;
  readonly lead: readonly string[];
  readonly leadAccept?: readonly (readonly string[])[];
  readonly coordinating: readonly string[];
  readonly deadlinePhrase: string | null;
  readonly due: string | null;
  readonly dueTime: string | null;
  readonly recurring: boolean;
  readonly optional?: boolean;
}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the texts and their gold stand: `DIRECTIVES_DIR`, or `../shared/directives` beside the project. */
export const DIRECTIVES_DIR = path.resolve(PROJECT, process.env.DIRECTIVES_DIR ?? '../shared/directives');

/** False on a machine that has the project alone. */
export const goldIsHere = existsSync(path.join(DIRECTIVES_DIR, 'gold'));

/** @param code the directive's code, such as `484-CV-TU` */
export function readGold(code: string): GoldDirective {
  return JSON.parse(readFileSync(path.join(DIRECTIVES_DIR, 'gold', `${code}.json`), 'utf8')) as GoldDirective;
}

/** The directive's text as received. */
export function readText(code: string): string {
  return readFileSync(path.join(DIRECTIVES_DIR, `${code}.txt`), 'utf8');
}
