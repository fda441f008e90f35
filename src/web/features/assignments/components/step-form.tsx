import { Alert, Button, InputNumber } from 'antd';
import { type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import { DayField, TextField } from '../../../components/form/fields';
import { useI18n } from '../../../i18n';
import { ApiError } from '../../../lib/api/client';
import { useKeptDraft } from '../../../lib/kept-draft';
import type { Step, StepInput } from '../api/assignment';
import { accountOf, EMPTY_STEP } from '../api/step-draft';
import { AccountFields, missingOf } from './account-fields';
import { FileChoice } from './evidence/file-choice';
import { UnitSelect } from './people/unit-select';
import { WithheldNote } from './withheld-note';

/** Steps that need words: a report without any, or a return without a reason, helps nobody. */
const NEEDS_NOTE: readonly Step[] = [
  'progress',
  'submit',
  'return',
  'withdraw',
  'decline',
  'suspend',
  'reassign',
  'reopen',
];
const REPORTS: readonly Step[] = ['progress', 'submit'];

interface Props {
  readonly assignmentId: string;
  /** Nothing is said of a secret directive. */
  readonly secret: boolean;
  readonly step: Step;
  readonly sending: boolean;
  /** Why it was refused, the last time. */
  readonly refused: unknown;
  readonly onSend: (input: StepInput, done: () => void) => void;
  readonly onCancel: () => void;
}

export function StepForm({
  assignmentId,
  secret,
  step,
  sending,
  refused,
  onSend,
  onCancel,
}: Props): ReactNode {
  const { t } = useI18n();
  const [draft, change, forget] = useKeptDraft(`${assignmentId}.${step}`, EMPTY_STEP);
  const [tried, setTried] = useState(false);
  const needsNote = !secret && NEEDS_NOTE.includes(step);
  const noteMissing = needsNote && draft.note.trim() === '';
  const percentMissing = step === 'progress' && draft.percent === null;
  const leadMissing = step === 'reassign' && draft.leadId === null;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (noteMissing || percentMissing || leadMissing) return;
    const { note, percent, leadId, lastDay, files } = draft;
    const account = accountOf(draft);
    onSend({ note: note.trim(), percent: percent ?? 0, leadId, lastDay, files, account }, forget);
  };
  return (
    <form className="step-form" onSubmit={submit} aria-label={t(`step.${step}`)} noValidate>
      {step === 'withdraw' && (
        <Alert className="gap-below" type="warning" showIcon title={t('step.withdraw.warning')} />
      )}
      {step === 'reassign' && (
        <UnitSelect
          label={t('step.newLead')}
          value={draft.leadId}
          error={tried && leadMissing ? t('step.newLeadMissing') : null}
          onChange={(leadId) => change({ leadId })}
        />
      )}
      {secret ? (
        <WithheldNote />
      ) : (
        <TextField
          label={t(`step.${step}.note`)}
          value={draft.note}
          autoFocus
          required={needsNote}
          error={tried && noteMissing ? t('step.noteMissing') : null}
          onChange={(note) => change({ note })}
        />
      )}
      {step === 'progress' && (
        <PercentField
          value={draft.percent}
          missing={tried && percentMissing}
          onChange={(percent) => change({ percent })}
        />
      )}
      {!secret && REPORTS.includes(step) && (
        <FileChoice
          assignmentId={assignmentId}
          value={draft.files}
          onChange={(named) => change(({ files }) => ({ files: named(files) }))}
        />
      )}
      {!secret && step === 'submit' && (
        <AccountFields draft={draft} missing={missingOf(pointersOf(refused))} onChange={change} />
      )}
      {step === 'resume' && (
        <DayField
          label={t('step.newLastDay')}
          value={draft.lastDay}
          onChange={(lastDay) => change({ lastDay })}
        />
      )}
      <div className="step-buttons">
        <Button type="primary" danger={step === 'withdraw'} htmlType="submit" loading={sending}>
          {t(`step.${step}`)}
        </Button>
        <Button onClick={onCancel} disabled={sending}>
          {t('step.cancel')}
        </Button>
        {draft.note !== '' && <span className="hint">{t('step.unsaved')}</span>}
      </div>
    </form>
  );
}

const pointersOf = (error: unknown): string[] =>
  error instanceof ApiError ? (error.problem?.errors ?? []).map(({ pointer }) => pointer) : [];

interface PercentProps {
  readonly value: number | null;
  readonly missing: boolean;
  readonly onChange: (percent: number | null) => void;
}

function PercentField({ value, missing, onChange }: PercentProps): ReactNode {
  const { t } = useI18n();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{t('step.percent')}</label>
      <InputNumber
        id={id}
        min={0}
        max={100}
        precision={0}
        value={value}
        aria-required
        aria-invalid={missing}
        aria-describedby={`${id}-error`}
        status={missing ? 'error' : ''}
        onChange={onChange}
      />
      <p id={`${id}-error`} className="field-error" aria-live="polite">
        {missing && t('step.percentMissing')}
      </p>
    </>
  );
}
