import { type ReactNode, useId, useState } from 'react';
import { RemoteSelect } from '../../../components/remote-select';
import { useI18n } from '../../../i18n';
import { useUnitChoices, useUnitName } from '../api/choices';

interface Props {
  readonly value: string | null;
  /** Whether to say that one must be chosen. */
  readonly missing: boolean;
  readonly onChange: (unitId: string | null) => void;
}

/** The unit that is to lead from now on. */
export function NewLeadField({ value, missing, onChange }: Props): ReactNode {
  const { t } = useI18n();
  const id = useId();
  const [q, setQ] = useState('');
  const choices = useUnitChoices(q);
  const chosen = value ?? undefined;
  return (
    <div className="step-field" role="group" aria-labelledby={id}>
      <span id={id} className="field-name">
        {t('step.newLead')}
      </span>
      <RemoteSelect
        label={t('step.newLead')}
        value={chosen}
        valueLabel={useUnitName(chosen).data}
        options={choices.data?.items.map((unit) => ({ value: unit.id, label: unit.name }))}
        loading={choices.isFetching}
        onSearch={setQ}
        onChange={(unitId) => onChange(unitId ?? null)}
      />
      <p className="field-error" aria-live="polite">
        {missing && t('step.newLeadMissing')}
      </p>
    </div>
  );
}
