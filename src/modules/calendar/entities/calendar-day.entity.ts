import { Entity, PrimaryColumn } from 'typeorm';
import { Text, Word } from '../../../database/columns.js';

/** A day that departs from the Monday-to-Friday week, and the document that says so. */
@Entity('calendar_day')
export class CalendarDayRow {
  @PrimaryColumn({ type: 'varchar', length: 10 }) date: string;
  @Word() kind: 'off' | 'working';
  @Word() name: string;
  @Text() source: string;
}
