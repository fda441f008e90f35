import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/vi';
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  /** `YYYY-MM-DD` */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** A day of the calendar, shown and typed as dd/mm/yyyy. */
export function DayInput({ label, value, onChange }: Props): ReactNode {
  const day = value === undefined ? null : dayjs(value);
  return (
    <DatePicker
      aria-label={label}
      placeholder="dd/mm/yyyy"
      format={['DD/MM/YYYY', 'D/M/YYYY']}
      value={day?.isValid() ? day : null}
      // The browser's today may not be the office's.
      showNow={false}
      // Enter takes the day that was typed; it does not send the form around it.
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault();
      }}
      onChange={(next) => onChange(next ? next.format('YYYY-MM-DD') : undefined)}
    />
  );
}
