import { Column, type ColumnOptions, PrimaryColumn } from 'typeorm';

/*
 * Column kinds that mean the same on SQLite and PostgreSQL. Every kind states its type: a `T | null` property
 * reflects as Object, from which TypeORM would guess wrongly.
 */

/** Primary key: UUID version 7 as text. */
export const Id = (): PropertyDecorator => PrimaryColumn({ type: 'varchar', length: 36 });

/** A reference to another row's id. */
export const Ref = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'varchar', length: 36, ...options });

/** Short text: names, codes, states. */
export const Word = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'varchar', length: 255, ...options });

/** Text of any length. */
export const Text = (options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'text', ...options });

/** A local date, `YYYY-MM-DD`: sorts and compares as text, and no driver moves it between zones. */
export const OnDate = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'varchar', length: 10, ...options });

/** An instant, ISO 8601 in UTC with milliseconds: sorts and compares as text, alike in both databases. */
export const AtInstant = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'varchar', length: 24, ...options });

export const Int = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'integer', ...options });

export const Flag = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'boolean', ...options });

/** A small JSON value, kept as text. */
export const Json = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'simple-json', ...options });

/** Counts the changes of a row, for optimistic concurrency. */
export const Version = (): PropertyDecorator => Column({ type: 'integer', default: 1 });

/** An instant as it is stored. @param epochMs milliseconds since 1970 */
export const toInstant = (epochMs: number): string => new Date(epochMs).toISOString();

/** A stored instant as milliseconds since 1970. */
export const fromInstant = (instant: string): number => Date.parse(instant);
