import { type WorkingCalendar, workingCalendar } from '../calendar/working-calendar.js';
import { addDays, type LocalDate } from '../time/local-date.js';
import { confidenceOf } from './confidence.js';
import type { Candidate, DateTerm, DurationTerm, PeriodTerm, Term } from './terms.js';
import type { DeadlineContext, DeadlineFlag, DeadlineRule, ResolvedDeadline } from './types.js';
import { addMonths, windowOf } from './window.js';

/** A deadline without the words it was read from. */
export type SettledDeadline = Omit<ResolvedDeadline, 'phrase'>;

type Draft = Pick<SettledDeadline, 'rule' | 'from' | 'lastDay'> & { readonly flags: readonly DeadlineFlag[] };
type Dated = Exclude<Term, { kind: 'duration' | 'event' }>;

const MONDAY_TO_FRIDAY = workingCalendar([]);

const WITHIN: Readonly<Record<PeriodTerm['unit'], DeadlineRule>> = {
  week: 'within_week',
  month: 'within_month',
  quarter: 'within_quarter',
  half_year: 'within_half_year',
  nine_months: 'range_end',
  year: 'within_year',
};
const BEFORE: Readonly<Record<PeriodTerm['unit'], DeadlineRule>> = {
  week: 'before_day',
  month: 'before_month',
  quarter: 'before_quarter',
  half_year: 'before_month',
  nine_months: 'before_month',
  year: 'before_year',
};
const PART: Readonly<Record<PeriodTerm['unit'], DeadlineRule>> = {
  week: 'week_part',
  month: 'month_part',
  quarter: 'quarter_part',
  half_year: 'month_part',
  nine_months: 'month_part',
  year: 'year_part',
};

/**
 * Moments that stand together share what is left out: the month of the next one (từ ngày 5 đến ngày 7/6), the year of
 * the next one that has it, else of the one before (trước 15/6 và 15/12/2026).
 */
function shareParts(terms: readonly Term[]): readonly Term[] {
  const shared: Term[] = [];
  for (let i = terms.length - 1; i >= 0; i -= 1) {
    const term = terms[i] as Term;
    const next = shared[0];
    shared.unshift(next && hasYear(term) && hasYear(next) ? borrowed(term, next) : term);
  }
  for (let i = 1; i < shared.length; i += 1) {
    const [earlier, term] = [shared[i - 1] as Term, shared[i] as Term];
    if (hasYear(earlier) && hasYear(term) && term.year === null) shared[i] = { ...term, year: earlier.year };
  }
  return shared;
}

function hasYear(term: Term): term is DateTerm | PeriodTerm {
  if (term.kind === 'date') return term.monthOffset === null && term.yearOffset === null;
  return term.kind === 'period' && term.offset === null && term.yearOffset === null;
}

function borrowed(term: DateTerm | PeriodTerm, next: DateTerm | PeriodTerm): Term {
  const year = term.year ?? next.year;
  if (term.kind === 'date' && term.month === null && next.kind === 'date')
    return { ...term, year, month: next.month };
  return { ...term, year };
}

function dayDraft(candidate: Candidate, term: Dated, context: DeadlineContext): Draft {
  const { to, flags } = windowOf(term, context.issuedOn);
  const { clock, limit } = candidate;
  const at = (rule: DeadlineRule, lastDay: LocalDate | null, more: DeadlineFlag[] = []): Draft => ({
    rule,
    from: limit === 'within' && lastDay === to ? to : null,
    lastDay,
    flags: [...flags, ...more],
  });
  if (clock) {
    if (clock.edge === 'start_of_day' && limit === 'before') return at('before_day', to && addDays(to, -1));
    if (clock.edge !== null) return at('by_day', to);
    return at('before_time', to, clock.impossible ? ['impossible_time'] : []);
  }
  if (limit !== 'before') return at('by_day', to);
  // "trước chiều ngày 25/6" leaves the morning, so the day itself is the last one
  if (candidate.dayPart) return at('by_day', to, ['imprecise']);
  return at('before_day', to === null || context.beforeIncludesDay ? to : addDays(to, -1));
}

function periodDraft(candidate: Candidate, term: PeriodTerm, context: DeadlineContext): Draft {
  const { from, to, flags } = windowOf(term, context.issuedOn);
  const part = term.part !== null || term.weekOfMonth !== null;
  if (candidate.limit === 'before') {
    const lastDay = from && addDays(from, -1);
    if (!part) return { rule: BEFORE[term.unit], from: null, lastDay, flags };
    // nobody means the last day but one by "trước cuối tháng"
    if (term.part === 'end')
      return { rule: PART[term.unit], from: null, lastDay: to, flags: [...flags, 'imprecise'] };
    return { rule: 'before_day', from: null, lastDay, flags };
  }
  const window = candidate.limit === 'by' || (part && from === to) ? null : from;
  return { rule: part ? PART[term.unit] : WITHIN[term.unit], from: window, lastDay: to, flags };
}

const COUNTED: Readonly<Record<DurationTerm['unit'], DeadlineRule>> = {
  hour: 'within_hours',
  day: 'within_days',
  working_day: 'within_working_days',
  week: 'within_weeks',
  month: 'within_months',
  year: 'within_months',
};

/**
 * Civil Code 2015, art. 147, clause 2: the first day is not counted; art. 148, clauses 2 to 5: the term ends with the
 * end of its last day, or with the corresponding day of the last week, month or year. Art. 148, clause 6 (a last day
 * off moves on) is not applied: the term stays, and reminders plan to the working day before it.
 */
function countedDraft(term: DurationTerm, context: DeadlineContext): Draft {
  const rule = COUNTED[term.unit];
  const anchor =
    term.anchor === 'issue'
      ? { to: context.issuedOn, flags: ['relative_to_issue'] as const }
      : term.anchor === 'unknown'
        ? null
        : windowOf(term.anchor, context.issuedOn);
  if (!anchor || term.unit === 'hour') return { rule, from: null, lastDay: null, flags: ['anchor_unknown'] };
  const { to: start } = anchor;
  if (start === null) return { rule, from: null, lastDay: null, flags: anchor.flags };
  const flags: DeadlineFlag[] = [...anchor.flags];
  if (term.unit === 'working_day' && !context.calendar) flags.push('calendar_assumed');
  return { rule, from: addDays(start, 1), lastDay: countedDay(start, term, context.calendar), flags };
}

function countedDay(start: LocalDate, term: DurationTerm, calendar: WorkingCalendar | undefined): LocalDate {
  switch (term.unit) {
    case 'working_day':
      return (calendar ?? MONDAY_TO_FRIDAY).addWorkingDays(start, term.amount);
    case 'week':
      return addDays(start, 7 * term.amount);
    case 'month':
      return addMonths(start, term.amount);
    case 'year':
      return addMonths(start, 12 * term.amount);
    default:
      return addDays(start, term.amount);
  }
}

function termDraft(candidate: Candidate, term: Term, context: DeadlineContext): Draft {
  switch (term.kind) {
    case 'event':
      return { rule: 'event', from: null, lastDay: null, flags: ['anchor_unknown', 'words_only'] };
    case 'duration':
      return countedDraft(term, context);
    case 'period':
      return periodDraft(candidate, term, context);
    default:
      return dayDraft(candidate, term, context);
  }
}

function rangeDraft(candidate: Candidate, terms: readonly Term[], context: DeadlineContext): Draft {
  const first = terms[0] as Dated;
  const last = terms[terms.length - 1] as Dated;
  const start = windowOf(first, context.issuedOn);
  const end = windowOf(last, context.issuedOn);
  const flags: DeadlineFlag[] = [...start.flags, ...end.flags];
  if (candidate.limit === 'before') flags.push('imprecise');
  if (candidate.clock?.impossible) flags.push('impossible_time');
  if (start.from === null || end.to === null)
    return { rule: 'range_end', from: null, lastDay: end.to, flags };
  if (start.from <= end.to) return { rule: 'range_end', from: start.from, lastDay: end.to, flags };
  // From November to March with one year written: the other year is its neighbour. Two years written, or none, give
  // nothing to go by: the end stands, without a window.
  const [startWritten, endWritten] = [candidate.terms[0], candidate.terms[terms.length - 1]].map(
    hasWrittenYear,
  );
  const from = endWritten && !startWritten ? addMonths(start.from, -12) : start.from;
  const lastDay = startWritten && !endWritten ? addMonths(end.to, 12) : end.to;
  if (from > lastDay)
    return { rule: 'range_end', from: null, lastDay: end.to, flags: [...flags, 'imprecise'] };
  return { rule: 'range_end', from, lastDay, flags: [...flags, 'year_inferred'] };
}

function hasWrittenYear(term: Term | undefined): boolean {
  return term !== undefined && hasYear(term) && term.year !== null;
}

function listDraft(candidate: Candidate, terms: readonly Term[], context: DeadlineContext): Draft {
  const drafts = terms.map((term) => termDraft(candidate, term, context));
  const dated = drafts.filter((draft) => draft.lastDay !== null);
  const latest = dated.reduce(
    (a, b) => ((b.lastDay ?? '') > (a.lastDay ?? '') ? b : a),
    dated[0] ?? (drafts[0] as Draft),
  );
  const starts = dated.map((draft) => draft.from).filter((from) => from !== null);
  return {
    ...latest,
    from: starts.length === 0 ? null : starts.reduce((a, b) => (b < a ? b : a)),
    flags: [...drafts.flatMap((draft) => draft.flags), 'several_dates'],
  };
}

function draftOf(candidate: Candidate, context: DeadlineContext): Draft {
  const terms = shareParts(candidate.terms);
  const [first] = terms;
  if (!first) return { rule: 'before_time', from: null, lastDay: null, flags: ['anchor_unknown'] };
  if (candidate.startOnly) {
    const from =
      first.kind === 'duration' || first.kind === 'event' ? null : windowOf(first, context.issuedOn).from;
    return { rule: 'none', from, lastDay: null, flags: ['start_only'] };
  }
  const dated = terms.every((term) => term.kind !== 'duration' && term.kind !== 'event');
  if (candidate.joined === 'range' && dated) return rangeDraft(candidate, terms, context);
  return terms.length > 1 ? listDraft(candidate, terms, context) : termDraft(candidate, first, context);
}

/** Turns what was read into days. Never guesses: what is missing or impossible is null and flagged. */
export function settle(candidate: Candidate, context: DeadlineContext): SettledDeadline {
  const { rhythm, clock } = candidate;
  if (rhythm) {
    const flags: DeadlineFlag[] = [];
    if (rhythm.several) flags.push('several_dates');
    if (rhythm.imprecise) flags.push('imprecise');
    if (clock?.impossible) flags.push('impossible_time');
    if (clock?.several && !rhythm.several) flags.push('several_dates');
    const { unit, interval, weekday, points } = rhythm;
    const shiftDays = rhythm.before && !context.beforeIncludesDay ? -1 : 0;
    const recurrence = { unit, interval, anchor: context.issuedOn, weekday, points, shiftDays } as const;
    const confidence = confidenceOf(candidate, flags);
    return {
      rule: 'recurring',
      from: null,
      lastDay: null,
      time: clock?.time ?? null,
      recurrence,
      confidence,
      flags,
    };
  }
  const draft = draftOf(candidate, context);
  const flags = new Set(draft.flags);
  if (clock?.several) flags.add('several_dates');
  if (draft.lastDay !== null && draft.lastDay < context.issuedOn) flags.add('before_directive_date');
  const hasTime = draft.rule === 'before_time' || draft.rule === 'range_end';
  return {
    ...draft,
    time: hasTime ? (clock?.time ?? null) : null,
    recurrence: null,
    confidence: confidenceOf(candidate, [...flags]),
    flags: [...flags],
  };
}
