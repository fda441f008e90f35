import { getMetadataStorage, type ValidationError } from 'class-validator';
import type { FieldError } from '../errors/domain-error.js';
import { constraintMessage, isTypeConstraint } from './constraint-messages.js';

/** A body of thousands of wrong items must not be answered by a longer list than anybody reads. */
const MOST_ERRORS = 50;

/** The wrong places of an input, as class-validator found them, with a JSON pointer and Vietnamese words. */
export function toFieldErrors(errors: readonly ValidationError[]): FieldError[] {
  const found: FieldError[] = [];
  for (const error of errors) collect(error, '', found);
  return found;
}

/** One more step of an RFC 6901 pointer. */
export function pointerTo(parent: string, property: string): string {
  return `${parent}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function collect(error: ValidationError, parent: string, found: FieldError[]): void {
  // An input that is no object at all has no property to point at.
  const pointer = error.property === undefined ? parent : pointerTo(parent, error.property);
  const failed = Object.keys(error.constraints ?? {});
  const types = failed.filter(isTypeConstraint);
  for (const name of types.length > 0 ? types.slice(0, 1) : failed) {
    if (found.length >= MOST_ERRORS) return;
    found.push({ pointer, detail: detailOf(error, name) });
  }
  for (const child of error.children ?? []) collect(child, pointer, found);
}

function detailOf(error: ValidationError, name: string): string {
  const rule = ruleOf(error, name);
  // Words given at the property itself know more than the table does.
  if (rule?.message) return error.constraints?.[name] ?? '';
  const detail = constraintMessage(name, rule?.constraints ?? []) ?? 'giá trị không hợp lệ';
  return rule?.each ? `từng phần tử ${detail}` : detail;
}

/** The rule a constraint came from: class-validator reports its English message but not its parameters. */
function ruleOf(error: ValidationError, name: string) {
  const target = error.target?.constructor;
  if (!target) return undefined;
  return getMetadataStorage()
    .getTargetValidationMetadatas(target, '', false, false)
    .find((rule) => rule.propertyName === error.property && rule.name === name);
}
