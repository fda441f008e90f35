import { type ReactNode, useState } from 'react';
import { ActionForm } from '../../../../components/form/action-form';
import { ChoiceField, DayField, TextField } from '../../../../components/form/fields';
import { useI18n } from '../../../../i18n';
import type { Schemas } from '../../../../lib/api/client';
import { formatDay } from '../../../../lib/dates';
import { useKeptDraft } from '../../../../lib/kept-draft';
import type { Assignment } from '../../api/assignment';
import { useAcknowledge } from '../../api/matters';
import { PersonSelect } from '../../../../components/person-select';
import { WithheldNote } from '../withheld-note';

const CAUSES: readonly Schemas['LateCause'][] = [
  'waiting_for_others',
  'institution',
  'funding',
  'staff',
  'technical',
  'volume',
  'late_start',
  'other',
];
const EMPTY: {
  cause: string;
  causeNote: string;
  responsible: string;
  responsibleId: string | null;
  plan: string;
  planOn: string | null;
} = { cause: '', causeNote: '', responsible: '', responsibleId: null, plan: '', planOn: null };

interface Props {
  readonly assignment: Assignment;
  readonly rung: number;
  /** The latest day by which the policy lets a plan be carried out, `YYYY-MM-DD`. */
  readonly latestPlanOn: string;
  readonly onDone: () => void;
}

/** Saying that an escalation was seen: why it is late, who puts it right, how and by when. */
export function AcknowledgementForm({ assignment, rung, latestPlanOn, onDone }: Props): ReactNode {
  const { t } = useI18n();
  const [draft, change, forget] = useKeptDraft(`${assignment.id}.acknowledge.${rung}`, EMPTY);
  const [tried, setTried] = useState(false);
  const acknowledge = useAcknowledge(assignment);
  const secret = assignment.withheld !== null;
  const { causeNote, responsible, responsibleId, plan, planOn } = draft;
  const cause = CAUSES.find((each) => each === draft.cause) ?? null;
  const causeNoteMissing = !secret && cause === 'other' && causeNote.trim() === '';
  const responsibleMissing = !secret && responsibleId === null && responsible.trim() === '';
  const planMissing = !secret && plan.trim() === '';
  const missing = (isMissing: boolean, text: string): string | null => (tried && isMissing ? text : null);
  const send = (): void => {
    setTried(true);
    if (cause === null || planOn === null || causeNoteMissing || responsibleMissing || planMissing) return;
    const named = responsibleId === null ? {} : { responsibleId };
    const words = secret ? {} : wordsOf(draft);
    acknowledge.mutate(
      { rung, cause, planOn, ...named, ...words },
      {
        onSuccess: () => {
          forget();
          onDone();
        },
      },
    );
  };
  return (
    <ActionForm
      label={t('acknowledgement.open', { rung })}
      submit={t('step.acknowledge')}
      sending={acknowledge.isPending}
      error={acknowledge.error}
      unsaved={plan !== '' || causeNote !== ''}
      onSend={send}
      onCancel={onDone}
    >
      <ChoiceField
        label={t('acknowledgement.cause')}
        value={cause}
        options={CAUSES.map((each) => ({ value: each, label: t(`lateCause.${each}`) }))}
        error={missing(cause === null, t('acknowledgement.causeMissing'))}
        onChange={(next) => change({ cause: next })}
      />
      {secret ? (
        <WithheldNote />
      ) : (
        <TextField
          label={t(cause === 'other' ? 'acknowledgement.causeNote' : 'acknowledgement.causeNoteOptional')}
          rows={2}
          value={causeNote}
          error={missing(causeNoteMissing, t('step.noteMissing'))}
          onChange={(text) => change({ causeNote: text })}
        />
      )}
      <PersonSelect
        label={t('acknowledgement.responsiblePerson')}
        placeholder={t('acknowledgement.pickPerson')}
        {...(assignment.leads[0] ? { unitId: assignment.leads[0].id } : {})}
        value={responsibleId}
        onChange={(id) => change({ responsibleId: id })}
      />
      {responsibleId === null && !secret && (
        <TextField
          label={t('acknowledgement.responsibleWords')}
          rows={1}
          maxLength={200}
          value={responsible}
          error={missing(responsibleMissing, t('acknowledgement.responsibleMissing'))}
          onChange={(text) => change({ responsible: text })}
        />
      )}
      {!secret && (
        <TextField
          label={t('acknowledgement.plan')}
          rows={3}
          required
          value={plan}
          error={missing(planMissing, t('step.noteMissing'))}
          onChange={(text) => change({ plan: text })}
        />
      )}
      <DayField
        label={t('acknowledgement.planDay')}
        hint={t('acknowledgement.latest', { day: formatDay(latestPlanOn) })}
        value={planOn}
        error={missing(planOn === null, t('form.dayMissing'))}
        onChange={(day) => change({ planOn: day })}
      />
    </ActionForm>
  );
}

function wordsOf({ causeNote, responsibleId, responsible, plan }: typeof EMPTY) {
  return {
    plan: plan.trim(),
    ...(causeNote.trim() === '' ? {} : { causeNote: causeNote.trim() }),
    ...(responsibleId === null ? { responsible: responsible.trim() } : {}),
  };
}
