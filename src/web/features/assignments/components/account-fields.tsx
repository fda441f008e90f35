import type { ReactNode } from 'react';
import { NumberField, TextField } from '../../../components/form/fields';
import { useI18n } from '../../../i18n';
import type { StepDraft } from '../api/step-draft';

type Requirement = 'inputs' | 'deliveredOutput' | 'effect';

interface Props {
  readonly draft: StepDraft;
  /** What the policy asked for and the report did not have. */
  readonly missing: readonly Requirement[];
  readonly onChange: (changes: Partial<StepDraft>) => void;
}

/** Inputs, product and effect of a report of completion: open where the policy has asked for them. */
export function AccountFields({ draft, missing, onChange }: Props): ReactNode {
  const { t } = useI18n();
  const { people, money, otherInputs, deliveredOutput, effect } = draft;
  const isFilled =
    people !== null || money !== null || otherInputs !== '' || deliveredOutput !== '' || effect !== '';
  const fault = (what: Requirement): string | null => (missing.includes(what) ? t('account.missing') : null);
  return (
    <details className="step-field account-fields" open={isFilled || missing.length > 0}>
      <summary>{t('account.summary')}</summary>
      <p className="hint">{t('account.hint')}</p>
      <NumberField
        label={t('account.people')}
        value={people}
        error={fault('inputs')}
        onChange={(value) => onChange({ people: value })}
      />
      <NumberField
        label={t('account.money')}
        value={money}
        onChange={(value) => onChange({ money: value })}
      />
      <TextField
        label={t('account.otherInputs')}
        rows={1}
        maxLength={500}
        value={otherInputs}
        onChange={(value) => onChange({ otherInputs: value })}
      />
      <TextField
        label={t('account.output')}
        rows={2}
        value={deliveredOutput}
        error={fault('deliveredOutput')}
        onChange={(value) => onChange({ deliveredOutput: value })}
      />
      <TextField
        label={t('account.effect')}
        rows={2}
        value={effect}
        error={fault('effect')}
        onChange={(value) => onChange({ effect: value })}
      />
    </details>
  );
}

/** What an answer says a report lacks. */
export function missingOf(pointers: readonly string[]): Requirement[] {
  return (['inputs', 'deliveredOutput', 'effect'] as const).filter((what) => pointers.includes(`/${what}`));
}
