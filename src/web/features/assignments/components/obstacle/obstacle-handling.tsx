import { type ReactNode, useState } from 'react';
import { ActionForm } from '../../../../components/form/action-form';
import { TextField } from '../../../../components/form/fields';
import { useI18n } from '../../../../i18n';
import { useKeptDraft } from '../../../../lib/kept-draft';
import { type Obstacle, type ObstacleAction, useHandleObstacle } from '../../api/obstacles';
import { WithheldNote } from '../withheld-note';
import { PartyField, partyOf } from './party-field';

const EMPTY: { note: string; partyKind: string; partyId: string | null } = {
  note: '',
  partyKind: '',
  partyId: null,
};

interface Props {
  readonly obstacle: Obstacle;
  readonly action: ObstacleAction;
  readonly secret: boolean;
  readonly onDone: () => void;
}

/** Passing an obstacle on, resolving it, or saying that it is none. */
export function ObstacleHandling({ obstacle, action, secret, onDone }: Props): ReactNode {
  const { t } = useI18n();
  const [draft, change, forget] = useKeptDraft(`${obstacle.id}.${action}`, EMPTY);
  const [tried, setTried] = useState(false);
  const handle = useHandleObstacle(obstacle);
  const noteMissing = !secret && draft.note.trim() === '';
  const to = partyOf(draft);
  const send = (): void => {
    setTried(true);
    if (noteMissing || (action === 'pass' && to === null)) return;
    handle.mutate(
      { action, note: draft.note.trim(), to },
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
      label={t(`obstacle.action.${action}`)}
      sending={handle.isPending}
      error={handle.error}
      unsaved={draft.note !== ''}
      onSend={send}
      onCancel={onDone}
    >
      {action === 'pass' && (
        <PartyField label={t('obstacle.passTo')} value={draft} tried={tried} onChange={change} />
      )}
      {secret ? (
        <WithheldNote />
      ) : (
        <TextField
          label={t(`obstacle.note.${action}`)}
          rows={3}
          required
          value={draft.note}
          error={tried && noteMissing ? t('step.noteMissing') : null}
          onChange={(note) => change({ note })}
        />
      )}
    </ActionForm>
  );
}
