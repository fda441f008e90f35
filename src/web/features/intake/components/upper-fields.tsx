import { Button } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { RemoteSelect } from '../../../components/remote-select';
import { useI18n } from '../../../i18n';
import { useAssignments } from '../../../lib/api/assignment-list';
import { formatDay } from '../../../lib/dates';
import type { Draft, Finding } from '../api/shapes';
import { FindingList } from './finding-list';
import { useReviewMeans } from './review-context';

type Upper = Draft['carriesOut'][number];

/** The upper tasks a draft carries out (cụ thể hóa). */
export function UpperFields({
  draft,
  findings,
}: {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}): ReactNode {
  const { t } = useI18n();
  const id = useId();
  const { review } = useReviewMeans();
  const [searching, setSearching] = useState(false);
  const ids = draft.carriesOut.map((upper) => upper.id);
  const edit = (carriesOut: string[]) =>
    void review.run({ kind: 'draft', draftId: draft.id, change: { carriesOut } });
  const add = (upperId: string): void => edit([...ids, upperId]);
  return (
    <div className="entry" role="group" aria-labelledby={id}>
      <span id={id} className="entry-name">
        {t('intake.field.carriesOut')}
      </span>
      {draft.carriesOut.length > 0 && (
        <ul className="plain-list uppers">
          {draft.carriesOut.map((upper) => (
            <li key={upper.id}>
              <UpperName upper={upper} />
              <Button size="small" onClick={() => edit(ids.filter((other) => other !== upper.id))}>
                {t('intake.upper.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {draft.suggestedUppers.length > 0 && (
        <>
          <span className="hint">{t('intake.upper.suggested')}</span>
          <ul className="plain-list uppers">
            {draft.suggestedUppers.map((upper) => (
              <li key={upper.id}>
                <UpperName upper={upper} />
                <Button size="small" onClick={() => add(upper.id)}>
                  {t('intake.upper.add')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {searching ? (
        <Search taken={ids} onPick={add} />
      ) : (
        <div>
          <Button size="small" onClick={() => setSearching(true)}>
            {t('intake.upper.search')}
          </Button>
        </div>
      )}
      <FindingList findings={findings} />
    </div>
  );
}

function UpperName({
  upper: { directiveNumber, clause, content, lastDay },
}: {
  readonly upper: Upper;
}): ReactNode {
  const { t } = useI18n();
  return (
    <span className="upper-name">
      <strong>{t('intake.upper.name', { number: directiveNumber, clause })}</strong>
      {lastDay && ` · ${t('assignment.lastDay')} ${formatDay(lastDay)}`}
      <span className="hint clamp">{content}</span>
    </span>
  );
}

const OFFERED = 20;

function Search({
  taken,
  onPick,
}: {
  readonly taken: readonly string[];
  readonly onPick: (id: string) => void;
}): ReactNode {
  const { t } = useI18n();
  const [q, setQ] = useState('');
  const found = useAssignments({ page: 1, size: OFFERED, ...(q === '' ? {} : { q: q.slice(0, 200) }) });
  return (
    <RemoteSelect
      label={t('intake.upper.search')}
      placeholder={t('intake.upper.search')}
      value={undefined}
      valueLabel={undefined}
      options={found.data?.items
        .filter(({ id, parentId }) => parentId === null && !taken.includes(id))
        .map(({ id, directive, clause, content }) => ({
          value: id,
          label: `${t('intake.upper.name', { number: directive.number, clause })}: ${content}`,
        }))}
      loading={found.isFetching}
      onSearch={setQ}
      onChange={(id) => {
        if (id !== undefined) onPick(id);
      }}
    />
  );
}
