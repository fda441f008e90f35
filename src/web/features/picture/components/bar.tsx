import type { ReactNode } from 'react';

/** A bar beside its number, which says the same: nothing for who hears the page. */
export function Bar({
  value,
  most,
  tone,
}: {
  readonly value: number;
  readonly most: number;
  readonly tone: string;
}): ReactNode {
  const width = most === 0 ? 0 : Math.max((value / most) * 100, value > 0 ? 1.5 : 0);
  return (
    <span className="bar" aria-hidden>
      <span className={`fill fill-${tone}`} style={{ width: `${width}%` }} />
    </span>
  );
}

/** Parts of a whole, side by side. */
export function StackedBar({
  parts,
  total,
}: {
  readonly parts: readonly { readonly tone: string; readonly value: number }[];
  readonly total: number;
}): ReactNode {
  return (
    <span className="bar bar-stacked" aria-hidden>
      {parts
        .filter(({ value }) => value > 0)
        .map(({ tone, value }) => (
          <span key={tone} className={`fill fill-${tone}`} style={{ width: `${(value / total) * 100}%` }} />
        ))}
    </span>
  );
}
