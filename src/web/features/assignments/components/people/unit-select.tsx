import { type ReactNode, useId, useState } from 'react';
import { RemoteSelect } from '../../../../components/remote-select';
import { useUnitChoices, useUnitName } from '../../api/choices';

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string | null;
  readonly error: string | null;
  readonly onChange: (unitId: string | null) => void;
}

/** A unit, found by name. */
export function UnitSelect({ label, placeholder, value, error, onChange }: Props): ReactNode {
  const id = useId();
  const [q, setQ] = useState('');
  const choices = useUnitChoices(q);
  const chosen = value ?? undefined;
  return (
    <div className="step-field" role="group" aria-labelledby={id}>
      <span id={id} className="field-name">
        {label}
      </span>
      <RemoteSelect
        label={label}
        {...(placeholder === undefined ? {} : { placeholder })}
        value={chosen}
        valueLabel={useUnitName(chosen).data}
        options={choices.data?.items.map((unit) => ({ value: unit.id, label: unit.name }))}
        loading={choices.isFetching}
        onSearch={setQ}
        onChange={(unitId) => onChange(unitId ?? null)}
      />
      <p className="field-error" aria-live="polite">
        {error}
      </p>
    </div>
  );
}
