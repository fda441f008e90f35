import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useI18n } from '../../../../i18n';
import { formatDay, formatMoment } from '../../../../lib/dates';
import type { Obstacle, ObstacleAction } from '../../api/obstacles';
import { ObstacleHandling } from './obstacle-handling';

const TONES = { open: 'warn', resolved: 'good', void: 'quiet' } as const;

interface Props {
  readonly obstacle: Obstacle;
  readonly secret: boolean;
}

export function ObstacleEntry({ obstacle, secret }: Props): ReactNode {
  const { t } = useI18n();
  const [action, setAction] = useState<ObstacleAction | null>(null);
  const { state, kind, title, content, proposal, beyondAuthority, owner, raisedBy, raisedAt } = obstacle;
  const { waitingFor, holders, closedAt, closingNote, openActions } = obstacle;
  const holder = holders.at(-1);
  const current = action !== null && openActions.includes(action) ? action : null;
  return (
    <li>
      <div className="labels">
        <span className={`label tone-${TONES[state]}`}>{t(`obstacle.state.${state}`)}</span>
        {beyondAuthority && <span className="label tone-bad">{t('obstacle.isBeyond')}</span>}
        <strong>{title === '' ? t(`obstacle.kind.${kind}`) : title}</strong>
      </div>
      {state === 'open' && (
        <p className="court">
          {t('obstacle.ball', { name: waitingFor.name, days: holder?.workingDays ?? 0 })}
        </p>
      )}
      <div className="hint">
        {t(`obstacle.kind.${kind}`)} · {t('obstacle.raised', { owner: owner.name })} ·{' '}
        {t('assignment.by', { name: raisedBy.name, at: formatMoment(raisedAt) })}
      </div>
      {content !== '' && <p className="pre">{content}</p>}
      {proposal !== '' && <p className="pre">{t('obstacle.proposes', { text: proposal })}</p>}
      {closedAt !== null && (
        <>
          <div className="hint">{t(`obstacle.closed.${state}`, { at: formatMoment(closedAt) })}</div>
          {closingNote && <p className="pre">{closingNote}</p>}
        </>
      )}
      {holders.length > 1 && (
        <details>
          <summary>{t('obstacle.holders', { count: holders.length })}</summary>
          <ol className="holders">
            {holders.map(({ party, sinceOn, workingDays, note }, index) => (
              <li key={index}>
                {t('obstacle.holder', { name: party.name, since: formatDay(sinceOn), days: workingDays })}
                {note !== '' && <p className="pre hint">{note}</p>}
              </li>
            ))}
          </ol>
        </details>
      )}
      {current === null ? (
        openActions.length > 0 && (
          <div className="step-buttons">
            {openActions.map((each) => (
              <Button key={each} onClick={() => setAction(each)}>
                {t(`obstacle.action.${each}`)}
              </Button>
            ))}
          </div>
        )
      ) : (
        <ObstacleHandling
          key={current}
          obstacle={obstacle}
          action={current}
          secret={secret}
          onDone={() => setAction(null)}
        />
      )}
    </li>
  );
}
