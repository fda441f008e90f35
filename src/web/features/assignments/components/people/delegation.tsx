import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { ActionForm } from '../../../../components/form/action-form';
import { TextField } from '../../../../components/form/fields';
import { useI18n } from '../../../../i18n';
import { useKeptDraft } from '../../../../lib/kept-draft';
import { useProfile } from '../../../../lib/profile';
import type { Assignment } from '../../api/assignment';
import { useDelegate } from '../../api/matters';
import { PersonSelect } from '../../../../components/person-select';

const EMPTY: { personId: string | null; note: string } = { personId: null, note: '' };

/** Who of the lead unit's people does the work, and giving it to one of them. */
export function Delegation({ assignment }: { readonly assignment: Assignment }): ReactNode {
  const { t } = useI18n();
  const [choosing, setChoosing] = useState(false);
  const end = useDelegate(assignment);
  const { delegate, delegable } = assignment;
  return (
    <>
      <div>{delegate?.name ?? t('delegation.nobody')}</div>
      {delegable && !choosing && (
        <div className="step-buttons">
          <Button size="small" onClick={() => setChoosing(true)}>
            {t(delegate ? 'delegation.change' : 'delegation.choose')}
          </Button>
          {delegate && (
            <Button
              size="small"
              loading={end.isPending}
              onClick={() => end.mutate({ personId: null, note: '' })}
            >
              {t('delegation.end')}
            </Button>
          )}
        </div>
      )}
      {delegable && choosing && <DelegationForm assignment={assignment} onDone={() => setChoosing(false)} />}
    </>
  );
}

interface Props {
  readonly assignment: Assignment;
  readonly onDone: () => void;
}

function DelegationForm({ assignment, onDone }: Props): ReactNode {
  const { t } = useI18n();
  const { unit } = useProfile();
  const [draft, change, forget] = useKeptDraft(`${assignment.id}.delegate`, EMPTY);
  const [tried, setTried] = useState(false);
  const delegate = useDelegate(assignment);
  const { personId, note } = draft;
  const own = assignment.leads.find(({ id }) => id === unit?.id) ?? assignment.leads[0];
  const send = (): void => {
    setTried(true);
    if (personId === null) return;
    delegate.mutate(
      { personId, note: note.trim() },
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
      label={t('step.delegate')}
      submit={t('delegation.send')}
      sending={delegate.isPending}
      error={delegate.error}
      unsaved={note !== ''}
      onSend={send}
      onCancel={onDone}
    >
      <PersonSelect
        label={t('delegation.person')}
        placeholder={t('acknowledgement.pickPerson')}
        {...(own ? { unitId: own.id } : {})}
        value={personId}
        error={tried && personId === null ? t('delegation.personMissing') : null}
        onChange={(id) => change({ personId: id })}
      />
      {assignment.withheld === null && (
        <TextField label={t('form.note')} rows={2} value={note} onChange={(text) => change({ note: text })} />
      )}
    </ActionForm>
  );
}
