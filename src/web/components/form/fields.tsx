import { Input, InputNumber, Select } from 'antd';
import { type ReactNode, useId } from 'react';
import { DayInput } from '../day-input';

interface Common {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what was entered. */
  readonly error?: string | null;
  readonly required?: boolean;
}

interface TextProps extends Common {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
}

const LONGEST = 5000;

/** Words; with `rows` 1 in a single line. */
export function TextField(props: TextProps): ReactNode {
  const { label, hint, error = null, required = false, value, onChange, rows = 4, autoFocus = false } = props;
  const id = useId();
  const input = {
    id,
    value,
    maxLength: props.maxLength ?? LONGEST,
    autoFocus,
    'aria-required': required,
    'aria-invalid': error !== null,
    'aria-describedby': `${id}-said`,
    status: error === null ? ('' as const) : ('error' as const),
  };
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {rows === 1 ? (
        <Input {...input} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <Input.TextArea {...input} rows={rows} onChange={(event) => onChange(event.target.value)} />
      )}
      <FieldNote id={`${id}-said`} hint={hint} error={error} />
    </>
  );
}

interface NumberProps extends Common {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly suffix?: string;
}

export function NumberField({ label, hint, error = null, value, onChange, suffix }: NumberProps): ReactNode {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <InputNumber
        id={id}
        min={0}
        value={value}
        suffix={suffix}
        aria-describedby={`${id}-said`}
        aria-invalid={error !== null}
        onChange={onChange}
      />
      <FieldNote id={`${id}-said`} hint={hint} error={error} />
    </>
  );
}

interface DayProps extends Common {
  /** `YYYY-MM-DD` */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

export function DayField({ label, hint, error = null, value, onChange }: DayProps): ReactNode {
  const id = useId();
  return (
    <div className="step-field" role="group" aria-labelledby={id}>
      <span id={id} className="field-name">
        {label}
      </span>
      <DayInput label={label} value={value ?? undefined} onChange={(day) => onChange(day ?? null)} />
      <FieldNote id={`${id}-said`} hint={hint} error={error} />
    </div>
  );
}

interface ChoiceProps<T extends string> extends Common {
  readonly value: T | null;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** One of a few. */
export function ChoiceField<T extends string>(props: ChoiceProps<T>): ReactNode {
  const { label, hint, error = null, value, options, onChange } = props;
  const id = useId();
  return (
    <div className="step-field">
      <label htmlFor={id}>{label}</label>
      <Select<T>
        id={id}
        aria-label={label}
        value={value}
        options={[...options]}
        status={error === null ? '' : 'error'}
        onChange={onChange}
      />
      <FieldNote id={`${id}-said`} hint={hint} error={error} />
    </div>
  );
}

function FieldNote({
  id,
  hint,
  error,
}: {
  readonly id: string;
  readonly hint: string | undefined;
  readonly error: string | null;
}): ReactNode {
  return (
    <p id={id} className={error === null ? 'hint field-hint' : 'field-error'} aria-live="polite">
      {error ?? hint}
    </p>
  );
}
