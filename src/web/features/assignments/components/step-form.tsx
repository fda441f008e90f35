import { Alert, Button, Input, InputNumber } from 'antd';
import { type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import { DayInput } from '../../../components/day-input';
import { useI18n } from '../../../i18n';
import type { Step, StepInput } from '../api/assignment';
import { useDraft } from '../api/draft';
import { NewLeadField } from './new-lead-field';

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
const LONGEST_NOTE = 5000;

interface Props {
  readonly assignmentId: string;
  readonly step: Step;
  readonly sending: boolean;
  readonly onSend: (input: StepInput, done: () => void) => void;
  readonly onCancel: () => void;
}

export function StepForm({ assignmentId, step, sending, onSend, onCancel }: Props): ReactNode {
  const { t } = useI18n();
  const id = useId();
  const [draft, setDraft, forget] = useDraft(`${assignmentId}.${step}`);
  const [tried, setTried] = useState(false);
  const noteMissing = NEEDS_NOTE.includes(step) && draft.note.trim() === '';
  const percentMissing = step === 'progress' && draft.percent === null;
  const leadMissing = step === 'reassign' && draft.leadId === null;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (noteMissing || percentMissing || leadMissing) return;
    const { note, percent, leadId, lastDay } = draft;
    onSend({ note: note.trim(), percent: percent ?? 0, leadId, lastDay }, forget);
  };
  return (
    <form className="step-form" onSubmit={submit} aria-label={t(`step.${step}`)} noValidate>
      {step === 'withdraw' && (
        <Alert className="gap-below" type="warning" showIcon title={t('step.withdraw.warning')} />
      )}
      {step === 'reassign' && (
        <NewLeadField
          value={draft.leadId}
          missing={tried && leadMissing}
          onChange={(leadId) => setDraft({ ...draft, leadId })}
        />
      )}
      <label htmlFor={`${id}-note`}>{t(`step.${step}.note`)}</label>
      <Input.TextArea
        id={`${id}-note`}
        value={draft.note}
        rows={4}
        maxLength={LONGEST_NOTE}
        autoFocus
        aria-required={NEEDS_NOTE.includes(step)}
        aria-invalid={tried && noteMissing}
        aria-describedby={`${id}-note-error`}
        status={tried && noteMissing ? 'error' : ''}
        onChange={(event) => setDraft({ ...draft, note: event.target.value })}
      />
      <p id={`${id}-note-error`} className="field-error" aria-live="polite">
        {tried && noteMissing && t('step.noteMissing')}
      </p>
      {step === 'progress' && (
        <>
          <label htmlFor={`${id}-percent`}>{t('step.percent')}</label>
          <InputNumber
            id={`${id}-percent`}
            min={0}
            max={100}
            precision={0}
            value={draft.percent}
            aria-required
            aria-invalid={tried && percentMissing}
            aria-describedby={`${id}-percent-error`}
            status={tried && percentMissing ? 'error' : ''}
            onChange={(percent) => setDraft({ ...draft, percent })}
          />
          <p id={`${id}-percent-error`} className="field-error" aria-live="polite">
            {tried && percentMissing && t('step.percentMissing')}
          </p>
        </>
      )}
      {step === 'resume' && (
        <div className="step-field" role="group" aria-labelledby={`${id}-last-day`}>
          <span id={`${id}-last-day`} className="field-name">
            {t('step.newLastDay')}
          </span>
          <DayInput
            label={t('step.newLastDay')}
            value={draft.lastDay ?? undefined}
            onChange={(lastDay) => setDraft({ ...draft, lastDay: lastDay ?? null })}
          />
        </div>
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
