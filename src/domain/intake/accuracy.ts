import { MEASURED_FIELDS, type MeasuredField, type Verdict, VERDICTS } from './corrections.js';

/** How often a field was read right. Shares from 0 to 1; null where nothing was to be read. */
export interface FieldAccuracy {
  readonly field: MeasuredField;
  readonly right: number;
  readonly changed: number;
  readonly missed: number;
  readonly invented: number;
  /** Right of all that was extracted. */
  readonly precision: number | null;
  /** Right of all that was confirmed. */
  readonly recall: number | null;
}

/** @param counts how many values of a field got a verdict */
export function accuracyOf(
  counts: readonly { readonly field: string; readonly verdict: string; readonly count: number }[],
): FieldAccuracy[] {
  return MEASURED_FIELDS.flatMap((field): FieldAccuracy[] => {
    const of = (verdict: Verdict): number =>
      counts.filter((c) => c.field === field && c.verdict === verdict).reduce((sum, c) => sum + c.count, 0);
    const [right, changed, missed, invented] = VERDICTS.map(of) as [number, number, number, number];
    if (right + changed + missed + invented === 0) return [];
    return [
      {
        field,
        right,
        changed,
        missed,
        invented,
        precision: share(right, right + changed + invented),
        recall: share(right, right + changed + missed),
      },
    ];
  });
}

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
