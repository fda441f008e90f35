/** What a report of completion can be asked to come with. */
export const REQUIREMENTS = ['evidence', 'deliveredOutput', 'inputs', 'effect'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

export const RESOURCE_KINDS = ['people', 'money', 'other'] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** One of the resources that went into the work (nguồn lực đầu vào). */
export interface Resource {
  readonly kind: ResourceKind;
  /** How much, in `unit`; null where it cannot be counted. */
  readonly amount: number | null;
  /** `triệu đồng`, `ngày công`, `máy`. */
  readonly unit: string | null;
  readonly text: string | null;
}

/** What a unit accounts for: from what went in to what came of it. Undefined: nothing is said about it. */
export interface Account {
  readonly inputs?: readonly Resource[] | null;
  /** The product as delivered (sản phẩm đã giao). */
  readonly deliveredOutput?: string | null;
  /** What changed through it (hiệu quả). */
  readonly effect?: string | null;
}

/** What is asked for and missing. @param files how many the report names */
export function missingOf(
  required: readonly Requirement[],
  { inputs, deliveredOutput, effect }: Account,
  files: number,
): Requirement[] {
  const given: Readonly<Record<Requirement, boolean>> = {
    evidence: files > 0,
    inputs: (inputs?.length ?? 0) > 0,
    deliveredOutput: Boolean(deliveredOutput?.trim()),
    effect: Boolean(effect?.trim()),
  };
  return REQUIREMENTS.filter((requirement) => required.includes(requirement) && !given[requirement]);
}

/** In Vietnamese: what is wrong with a resource; null where nothing is. */
export function resourceProblem({ kind, amount, unit, text }: Resource): string | null {
  if (amount === null) {
    if (kind !== 'other') return 'phải có số lượng (amount)';
    return text?.trim() ? null : 'phải có số lượng (amount) hoặc mô tả (text)';
  }
  return unit?.trim()
    ? null
    : 'có số lượng thì phải có đơn vị tính (unit), ví dụ triệu đồng, người, ngày công';
}
