import { type ReactNode, useId, useState } from 'react';
import { RemoteSelect } from './remote-select';
import type { Schemas } from '../lib/api/client';
import { usePeopleChoices, usePersonName } from '../lib/api/people-choices';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly unitId?: string;
  readonly role?: Schemas['Role'];
  readonly value: string | null;
  readonly error?: string | null;
  readonly onChange: (personId: string | null) => void;
}

/** A person, found by name among those of a unit or a role. */
export function PersonSelect(props: Props): ReactNode {
  const { label, placeholder, unitId, role, value, error = null, onChange } = props;
  const id = useId();
  const [q, setQ] = useState('');
  const choices = usePeopleChoices({ q, ...(unitId ? { unitId } : {}), ...(role ? { role } : {}) });
  const chosen = value ?? undefined;
  return (
    <div className="step-field" role="group" aria-labelledby={id}>
      <span id={id} className="field-name">
        {label}
      </span>
      <RemoteSelect
        label={label}
        placeholder={placeholder}
        value={chosen}
        valueLabel={usePersonName(chosen).data}
        options={choices.data?.items.map((person) => ({ value: person.id, label: person.name }))}
        loading={choices.isFetching}
        onSearch={setQ}
        onChange={(personId) => onChange(personId ?? null)}
      />
      <p className="field-error" aria-live="polite">
        {error}
      </p>
    </div>
  );
}
