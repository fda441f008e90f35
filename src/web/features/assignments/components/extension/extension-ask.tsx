import { type ReactNode, useState } from 'react';
import { ActionForm } from '../../../../components/form/action-form';
import { DayField, TextField } from '../../../../components/form/fields';
import { useI18n } from '../../../../i18n';
import { useKeptDraft } from '../../../../lib/kept-draft';
import type { Assignment } from '../../api/assignment';
import { useAskExtension } from '../../api/matters';
import { FileChoice } from '../evidence/file-choice';
import { WithheldNote } from '../withheld-note';

const EMPTY: { lastDay: string | null; reason: string; files: readonly string[] } = {
  lastDay: null,
  reason: '',
  files: [],
};

interface Props {
  readonly assignment: Assignment;
  readonly onDone: () => void;
}

/** The lead asks for a later last day, says why, and may name evidence. */
export function ExtensionAsk({ assignment, onDone }: Props): ReactNode {
  const { t } = useI18n();
  const [draft, change, forget] = useKeptDraft(`${assignment.id}.extension`, EMPTY);
  const [tried, setTried] = useState(false);
  const ask = useAskExtension(assignment);
  const secret = assignment.withheld !== null;
  const { lastDay, reason, files } = draft;
  const dayMissing = lastDay === null;
  const reasonMissing = !secret && reason.trim() === '';
  const send = (): void => {
    setTried(true);
    if (lastDay === null || reasonMissing) return;
    const words = secret ? {} : { reason: reason.trim(), files: [...files] };
    ask.mutate(
      { lastDay, ...words },
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
      label={t('step.request_extension')}
      submit={t('extension.send')}
      sending={ask.isPending}
      error={ask.error}
      unsaved={reason !== ''}
      onSend={send}
      onCancel={onDone}
    >
      <DayField
        label={t('extension.wantedDay')}
        value={lastDay}
        error={tried && dayMissing ? t('form.dayMissing') : null}
        onChange={(day) => change({ lastDay: day })}
      />
      {secret ? (
        <WithheldNote />
      ) : (
        <>
          <TextField
            label={t('extension.reason')}
            required
            value={reason}
            error={tried && reasonMissing ? t('step.noteMissing') : null}
            onChange={(text) => change({ reason: text })}
          />
          <FileChoice
            assignmentId={assignment.id}
            value={files}
            onChange={(named) => change((before) => ({ files: named(before.files) }))}
          />
        </>
      )}
    </ActionForm>
  );
}
