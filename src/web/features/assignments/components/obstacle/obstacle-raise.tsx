import { Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import { ActionForm } from '../../../../components/form/action-form';
import { ChoiceField, TextField } from '../../../../components/form/fields';
import { useI18n } from '../../../../i18n';
import { useKeptDraft } from '../../../../lib/kept-draft';
import type { Assignment } from '../../api/assignment';
import { OBSTACLE_KINDS, useRaiseObstacle } from '../../api/obstacles';
import { WithheldNote } from '../withheld-note';
import { PartyField, partyOf } from './party-field';

const EMPTY: {
  kind: string;
  title: string;
  content: string;
  proposal: string;
  beyondAuthority: boolean;
  partyKind: string;
  partyId: string | null;
} = { kind: '', title: '', content: '', proposal: '', beyondAuthority: false, partyKind: '', partyId: null };

interface Props {
  readonly assignment: Assignment;
  readonly onDone: () => void;
}

/** Reporting what stands in the way. */
export function ObstacleRaise({ assignment, onDone }: Props): ReactNode {
  const { t } = useI18n();
  const [draft, change, forget] = useKeptDraft(`${assignment.id}.obstacle`, EMPTY);
  const [tried, setTried] = useState(false);
  const raise = useRaiseObstacle(assignment.id);
  const secret = assignment.withheld !== null;
  const { title, content, proposal, beyondAuthority } = draft;
  const kind = OBSTACLE_KINDS.find((each) => each === draft.kind) ?? null;
  const titleMissing = !secret && title.trim() === '';
  const party = partyOf(draft);
  const send = (): void => {
    setTried(true);
    if (kind === null || titleMissing || (draft.partyKind !== '' && party === null)) return;
    const words = secret ? {} : { title: title.trim(), content: content.trim(), proposal: proposal.trim() };
    raise.mutate(
      { kind, ...words, beyondAuthority, ...(party ? { waitingFor: party } : {}) },
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
      label={t('step.raise_obstacle')}
      submit={t('obstacle.send')}
      sending={raise.isPending}
      error={raise.error}
      unsaved={title !== '' || content !== '' || proposal !== ''}
      onSend={send}
      onCancel={onDone}
    >
      <ChoiceField
        label={t('obstacle.kind')}
        value={kind}
        options={OBSTACLE_KINDS.map((each) => ({ value: each, label: t(`obstacle.kind.${each}`) }))}
        error={tried && kind === null ? t('obstacle.kindMissing') : null}
        onChange={(next) => change({ kind: next })}
      />
      {secret ? (
        <WithheldNote />
      ) : (
        <>
          <TextField
            label={t('obstacle.what')}
            rows={1}
            maxLength={200}
            required
            value={title}
            error={tried && titleMissing ? t('step.noteMissing') : null}
            onChange={(text) => change({ title: text })}
          />
          <TextField
            label={t('obstacle.content')}
            rows={3}
            value={content}
            onChange={(text) => change({ content: text })}
          />
          <TextField
            label={t('obstacle.proposal')}
            rows={2}
            value={proposal}
            onChange={(text) => change({ proposal: text })}
          />
        </>
      )}
      <Checkbox
        checked={beyondAuthority}
        onChange={({ target }) => change({ beyondAuthority: target.checked })}
      >
        {t('obstacle.beyond')}
      </Checkbox>
      <PartyField
        label={t('obstacle.waitingFor')}
        none={t(beyondAuthority ? 'obstacle.defaultUp' : 'obstacle.defaultOffice')}
        value={draft}
        tried={tried}
        onChange={change}
      />
    </ActionForm>
  );
}
