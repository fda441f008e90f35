import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { ActionForm } from '../../../components/form/action-form';
import { TextField } from '../../../components/form/fields';
import { useI18n } from '../../../i18n';
import { formatMoment } from '../../../lib/dates';
import { useKeptDraft } from '../../../lib/kept-draft';
import { useProfile } from '../../../lib/profile';
import type { Assignment } from '../api/assignment';
import { useDirect } from '../api/matters';
import { mayDirect } from '../api/who-may';
import { PersonSelect } from '../../../components/person-select';

const EMPTY: { text: string; leaderId: string | null } = { text: '', leaderId: null };

/** Leaders' directions, the latest first, and giving one. */
export function DirectionCard({ assignment }: { readonly assignment: Assignment }): ReactNode {
  const { t } = useI18n();
  const may = mayDirect(useProfile(), assignment) && assignment.withheld === null;
  const [writing, setWriting] = useState(false);
  const given = assignment.steps.filter(({ step }) => step === 'direct').toReversed();
  if (given.length === 0 && !may) return null;
  return (
    <section className="card" aria-labelledby="direction-title">
      <h2 id="direction-title">{t('direction.title')}</h2>
      <ul className="entries">
        {given.map(({ note, by, onBehalfOf, at }) => (
          <li key={at}>
            <div className="hint">
              {t('assignment.by', {
                name: onBehalfOf
                  ? t('direction.enteredBy', { leader: onBehalfOf.name, name: by.name })
                  : by.name,
                at: formatMoment(at),
              })}
            </div>
            {note !== '' && <blockquote className="pre">{note}</blockquote>}
          </li>
        ))}
      </ul>
      {may && !writing && <Button onClick={() => setWriting(true)}>{t('direction.give')}</Button>}
      {may && writing && <DirectionForm assignment={assignment} onDone={() => setWriting(false)} />}
    </section>
  );
}

interface Props {
  readonly assignment: Assignment;
  readonly onDone: () => void;
}

function DirectionForm({ assignment, onDone }: Props): ReactNode {
  const { t } = useI18n();
  const { roles } = useProfile();
  const [draft, change, forget] = useKeptDraft(`${assignment.id}.direction`, EMPTY);
  const [tried, setTried] = useState(false);
  const direct = useDirect(assignment);
  const { text, leaderId } = draft;
  // The office says whose words they are.
  const asksLeader = !roles.includes('leader');
  const send = (): void => {
    setTried(true);
    if (text.trim() === '' || (asksLeader && leaderId === null)) return;
    direct.mutate(
      { text: text.trim(), ...(leaderId === null ? {} : { leaderId }) },
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
      label={t('direction.give')}
      submit={t('direction.send')}
      sending={direct.isPending}
      error={direct.error}
      unsaved={text !== ''}
      onSend={send}
      onCancel={onDone}
    >
      {asksLeader && (
        <PersonSelect
          label={t('direction.leader')}
          placeholder={t('obstacle.pickLeader')}
          role="leader"
          value={leaderId}
          error={tried && leaderId === null ? t('direction.leaderMissing') : null}
          onChange={(id) => change({ leaderId: id })}
        />
      )}
      <TextField
        label={t('direction.text')}
        rows={3}
        required
        value={text}
        error={tried && text.trim() === '' ? t('step.noteMissing') : null}
        onChange={(words) => change({ text: words })}
      />
    </ActionForm>
  );
}
