import type { ReactNode } from 'react';

interface Column {
  readonly key: string;
  readonly value: number;
  /** Under the column; null: nothing. */
  readonly tick: string | null;
  readonly quiet?: boolean;
}

interface Props {
  /** What the chart shows, in a sentence; its numbers stand in the table beside it. */
  readonly label: string;
  readonly columns: readonly Column[];
  readonly tone: string;
}

const WIDTH = 440;
const HEIGHT = 112;
const TOP = 16;
const BOTTOM = 18;
const FLOOR = HEIGHT - BOTTOM;

/** Columns over time, each with its number on top. */
export function ColumnsChart({ label, columns, tone }: Props): ReactNode {
  const most = Math.max(1, ...columns.map(({ value }) => value));
  const step = WIDTH / Math.max(1, columns.length);
  const width = step * 0.72;
  return (
    <svg className="columns-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {columns.map(({ key, value, tick, quiet = false }, i) => {
        const height = (value / most) * (FLOOR - TOP);
        const x = i * step + (step - width) / 2;
        const middle = i * step + step / 2;
        return (
          <g key={key}>
            {quiet && <rect className="day-off" x={i * step} y={TOP} width={step} height={FLOOR - TOP} />}
            <rect
              className={`column column-${tone}`}
              x={x}
              y={FLOOR - height}
              width={width}
              height={height}
            />
            {value > 0 && (
              <text className="value" x={middle} y={FLOOR - height - 4}>
                {value}
              </text>
            )}
            {tick !== null && (
              <text className="tick" x={middle} y={HEIGHT - 4}>
                {tick}
              </text>
            )}
          </g>
        );
      })}
      <line className="floor" x1={0} x2={WIDTH} y1={FLOOR} y2={FLOOR} />
    </svg>
  );
}
