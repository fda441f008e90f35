import { type ReactNode, useState } from 'react';
import { ActionForm } from '../../../../components/form/action-form';
import { DayField, TextField } from '../../../../components/form/fields';
import { useI18n } from '../../../../i18n';
import { useKeptDraft } from '../../../../lib/kept-draft';
import type { Assignment } from '../../api/assignment';
import { type ExtensionRequest, useDecideExtension, type Verdict } from '../../api/matters';
import { WithheldNote } from '../withheld-note';

const LABELS = {
  grant: 'step.grant_extension',
  refusal: 'step.refuse_extension',
  withdrawal: 'step.withdraw_extension',
} as const;
const EMPTY: { note: string; lastDay: string | null } = { note: '', lastDay: null };

interface Props {
  readonly assignment: Assignment;
  readonly request: ExtensionRequest;
  readonly verdict: Verdict;
  readonly onDone: () => void;
}

/** Granting more time, by another day too; refusing it with a reason; or taking the request back. */
export function ExtensionVerdict({ assignment, request, verdict, onDone }: Props): ReactNode {
  const { t } = useI18n();
  const [draft, change, forget] = useKeptDraft(`${request.id}.${verdict}`, EMPTY);
  const [tried, setTried] = useState(false);
  const decide = useDecideExtension(assignment, request.id);
  const secret = assignment.withheld !== null;
  const needsNote = verdict === 'refusal' && !secret;
  const noteMissing = needsNote && draft.note.trim() === '';
  const send = (): void => {
    setTried(true);
    if (noteMissing) return;
    decide.mutate(
      { verdict, note: draft.note.trim(), lastDay: draft.lastDay },
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
      label={t(LABELS[verdict])}
      sending={decide.isPending}
      error={decide.error}
      unsaved={draft.note !== ''}
      onSend={send}
      onCancel={onDone}
    >
      {verdict === 'grant' && (
        <DayField
          label={t('extension.grantedDay')}
          hint={t('extension.grantedDayHint')}
          value={draft.lastDay ?? request.proposedDay}
          onChange={(lastDay) => change({ lastDay })}
        />
      )}
      {secret ? (
        <WithheldNote />
      ) : (
        <TextField
          label={t(needsNote ? 'extension.refusalReason' : 'form.note')}
          rows={2}
          autoFocus
          required={needsNote}
          value={draft.note}
          error={tried && noteMissing ? t('step.noteMissing') : null}
          onChange={(note) => change({ note })}
        />
      )}
    </ActionForm>
  );
}
