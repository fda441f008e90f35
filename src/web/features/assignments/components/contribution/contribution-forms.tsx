import { type ReactNode, useState } from 'react';
import { ActionForm } from '../../../../components/form/action-form';
import { DayField, TextField } from '../../../../components/form/fields';
import { useI18n } from '../../../../i18n';
import type { Schemas } from '../../../../lib/api/client';
import { useKeptDraft } from '../../../../lib/kept-draft';
import type { Assignment } from '../../api/assignment';
import { useReportContribution, useSetContribution } from '../../api/matters';
import { WithheldNote } from '../withheld-note';

const NO_NOTE: { note: string } = { note: '' };

interface Props {
  readonly assignment: Assignment;
  readonly unit: Schemas['NameDto'];
  readonly secret: boolean;
  readonly onDone: () => void;
}

interface SetProps extends Props {
  readonly content: string;
  readonly lastDay: string | null;
}

/** Giving a coordinating unit its part, or changing it. */
export function ContributionSet({ assignment, unit, secret, onDone, content, lastDay }: SetProps): ReactNode {
  const { t } = useI18n();
  const given: { content: string; lastDay: string | null } = { content, lastDay };
  const [draft, change, forget] = useKeptDraft(`${assignment.id}.contribution.${unit.id}`, given);
  const [tried, setTried] = useState(false);
  const set = useSetContribution(assignment, unit.id);
  const missing = !secret && draft.content.trim() === '';
  const send = (): void => {
    setTried(true);
    if (missing) return;
    set.mutate(
      { content: secret ? '' : draft.content.trim(), lastDay: draft.lastDay },
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
      label={`${t('step.set_contribution')}: ${unit.name}`}
      submit={t('step.set_contribution')}
      sending={set.isPending}
      error={set.error}
      unsaved={draft.content !== content}
      onSend={send}
      onCancel={onDone}
    >
      {secret ? (
        <WithheldNote />
      ) : (
        <TextField
          label={t('contribution.content')}
          rows={3}
          required
          value={draft.content}
          error={tried && missing ? t('step.noteMissing') : null}
          onChange={(text) => change({ content: text })}
        />
      )}
      <DayField
        label={t('contribution.lastDay')}
        hint={t('contribution.lastDayHint')}
        value={draft.lastDay}
        onChange={(day) => change({ lastDay: day })}
      />
    </ActionForm>
  );
}

/** The coordinating unit reports that its part is done. */
export function ContributionReport({ assignment, unit, secret, onDone }: Props): ReactNode {
  const { t } = useI18n();
  const [draft, change, forget] = useKeptDraft(`${assignment.id}.contribute.${unit.id}`, NO_NOTE);
  const [tried, setTried] = useState(false);
  const report = useReportContribution(assignment, unit.id);
  const missing = !secret && draft.note.trim() === '';
  const send = (): void => {
    setTried(true);
    if (missing) return;
    report.mutate(draft.note.trim(), {
      onSuccess: () => {
        forget();
        onDone();
      },
    });
  };
  return (
    <ActionForm
      label={t('contribution.report')}
      sending={report.isPending}
      error={report.error}
      unsaved={draft.note !== ''}
      onSend={send}
      onCancel={onDone}
    >
      {secret ? (
        <WithheldNote />
      ) : (
        <TextField
          label={t('contribution.reportWords')}
          required
          value={draft.note}
          error={tried && missing ? t('step.noteMissing') : null}
          onChange={(note) => change({ note })}
        />
      )}
    </ActionForm>
  );
}
