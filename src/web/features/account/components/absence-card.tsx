import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { ActionForm } from '../../../components/form/action-form';
import { DayField, TextField } from '../../../components/form/fields';
import { PersonSelect } from '../../../components/person-select';
import { ProblemAlert } from '../../../components/problem-alert';
import { QueryView } from '../../../components/query-view';
import { useI18n } from '../../../i18n';
import { formatDay } from '../../../lib/dates';
import { useKeptDraft } from '../../../lib/kept-draft';
import { useProfile } from '../../../lib/profile';
import { useAbsences, useAddAbsence, useRemoveAbsence } from '../api/absences';

type Draft = { standInId: string | null; fromOn: string | null; toOn: string | null; note: string };
const EMPTY: Draft = { standInId: null, fromOn: null, toOn: null, note: '' };

/** When one is away, and who stands in. */
export function AbsenceCard(): ReactNode {
  const { t } = useI18n();
  const { person } = useProfile();
  const query = useAbsences(person.id);
  const remove = useRemoveAbsence();
  const [adding, setAdding] = useState(false);
  return (
    <section className="card" aria-labelledby="absence-title">
      <h2 id="absence-title">{t('absence.title')}</h2>
      <p className="hint">{t('absence.hint')}</p>
      {remove.isError && <ProblemAlert title={t('account.failed')} error={remove.error} />}
      <QueryView query={query}>
        {({ items }) => (
          <>
            {items.length === 0 && <p>{t('absence.none')}</p>}
            <ul className="account-list">
              {items.map(({ id, fromOn, toOn, standIn, note }) => (
                <li key={id}>
                  <div>
                    {t('absence.line', { from: formatDay(fromOn), to: formatDay(toOn), name: standIn.name })}
                    {note && <div className="hint">{note}</div>}
                  </div>
                  <Button
                    aria-label={t('absence.removeOf', { from: formatDay(fromOn) })}
                    disabled={remove.isPending}
                    onClick={() => remove.mutate(id)}
                  >
                    {t('absence.remove')}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </QueryView>
      {adding ? (
        <AbsenceForm onDone={() => setAdding(false)} />
      ) : (
        <Button className="gap-above" onClick={() => setAdding(true)}>
          {t('absence.add')}
        </Button>
      )}
    </section>
  );
}

function AbsenceForm({ onDone }: { readonly onDone: () => void }): ReactNode {
  const { t } = useI18n();
  const [draft, change, forget] = useKeptDraft('absence', EMPTY);
  const [tried, setTried] = useState(false);
  const add = useAddAbsence();
  const { standInId, fromOn, toOn, note } = draft;
  const missing = (value: string | null, text: string): string | null =>
    tried && value === null ? text : null;
  const send = (): void => {
    setTried(true);
    if (standInId === null || fromOn === null || toOn === null) return;
    add.mutate(
      { standInId, fromOn, toOn, ...(note.trim() === '' ? {} : { note: note.trim() }) },
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
      label={t('absence.add')}
      submit={t('absence.save')}
      sending={add.isPending}
      error={add.error}
      unsaved={note !== ''}
      onSend={send}
      onCancel={onDone}
    >
      <DayField
        label={t('absence.from')}
        value={fromOn}
        error={missing(fromOn, t('form.dayMissing'))}
        onChange={(day) => change({ fromOn: day })}
      />
      <DayField
        label={t('absence.to')}
        value={toOn}
        error={missing(toOn, t('form.dayMissing'))}
        onChange={(day) => change({ toOn: day })}
      />
      <PersonSelect
        label={t('absence.standIn')}
        placeholder={t('acknowledgement.pickPerson')}
        value={standInId}
        error={missing(standInId, t('absence.standInMissing'))}
        onChange={(id) => change({ standInId: id })}
      />
      <TextField
        label={t('absence.note')}
        rows={1}
        maxLength={500}
        value={note}
        onChange={(text) => change({ note: text })}
      />
    </ActionForm>
  );
}
