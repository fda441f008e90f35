import { Button } from 'antd';
import { memo, type ReactNode } from 'react';
import { useI18n } from '../../../i18n';
import { formatDay } from '../../../lib/dates';
import type { Attention } from '../api/attention';
import type { Draft, Finding, Target } from '../api/shapes';
import { KEYS } from '../api/shortcuts';
import { AttentionLabels } from './attention-labels';
import { DraftEditor } from './draft-editor';
import { FindingList } from './finding-list';
import { isMoved } from './on-page';
import { SplitParts } from './split-parts';

/** What a card asks the page for. The same functions all the time, so that only cards that change are drawn anew. */
export interface CardActions {
  readonly open: (target: Target | null) => void;
  readonly hover: (target: Target | null) => void;
  readonly merge: (target: Target) => void;
  readonly startSplit: (target: Target | null) => void;
  readonly split: (target: Target, at: number) => void;
  readonly toggle: (target: Target) => void;
  readonly showText: (target: Target) => void;
}

interface Props {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  readonly attention: Attention | undefined;
  readonly open: boolean;
  readonly lit: boolean;
  readonly splitting: boolean;
  readonly canMerge: boolean;
  /** A closed intake is only looked at. */
  readonly readOnly: boolean;
  readonly wide: boolean;
  readonly actions: CardActions;
}

/** A draft: in short, and opened with everything to be put right. */
export const DraftCard = memo(function DraftCard(props: Props): ReactNode {
  const { draft, findings, attention, open, lit, splitting, readOnly, actions } = props;
  const { t } = useI18n();
  const { id, clause } = draft;
  if (draft.state === 'discarded') return <Discarded draft={draft} readOnly={readOnly} actions={actions} />;
  return (
    <li
      className={`draft${open ? ' draft-open' : ''}${lit ? ' lit' : ''}`}
      data-target={id}
      onMouseMove={(event) => {
        if (isMoved(event)) actions.hover(id);
      }}
      onMouseLeave={() => actions.hover(null)}
      onFocus={() => actions.hover(id)}
      onBlur={() => actions.hover(null)}
    >
      <div className="draft-head">
        <button
          type="button"
          className="draft-button"
          aria-expanded={open}
          aria-controls={`${id}-body`}
          onClick={() => actions.open(open ? null : id)}
        >
          <strong className="draft-clause">{t('assignment.clause', { clause: clause || '…' })}</strong>
          <span>{namesOf(draft) || t('assignment.noLead')}</span>
          <span className="hint">
            {draft.lastDay
              ? `${t('assignment.lastDay')} ${formatDay(draft.lastDay)}`
              : (draft.deadlinePhrase ?? t('timing.no_deadline'))}
          </span>
        </button>
        {attention && !readOnly && (
          <span className="labels">
            <AttentionLabels attention={attention} />
          </span>
        )}
      </div>
      <div id={`${id}-body`} className="draft-body">
        {splitting ? (
          <SplitParts
            draft={draft}
            onSplit={(at) => actions.split(id, at)}
            onCancel={() => actions.startSplit(null)}
          />
        ) : open && !readOnly ? (
          <DraftEditor draft={draft} findings={findings} unsure={attention?.unsure ?? []} />
        ) : (
          <>
            <p className={open ? 'pre' : 'clamp'}>{draft.content}</p>
            <FindingList findings={findings.filter(({ severity }) => severity !== 'note')} />
          </>
        )}
        {open && !splitting && <Actions {...props} />}
      </div>
    </li>
  );
});

function Actions({ draft: { id, spans }, canMerge, readOnly, wide, actions }: Props): ReactNode {
  const { t } = useI18n();
  return (
    <div className="step-buttons draft-actions">
      {!readOnly && (
        <>
          <KeyButton
            name={t('intake.merge')}
            keys={KEYS.merge}
            disabled={!canMerge}
            onClick={() => actions.merge(id)}
          />
          <KeyButton name={t('intake.split')} keys={KEYS.split} onClick={() => actions.startSplit(id)} />
          <KeyButton name={t('intake.discard')} keys={KEYS.toggle} onClick={() => actions.toggle(id)} />
        </>
      )}
      {!wide && spans.text.length > 0 && (
        <Button size="small" onClick={() => actions.showText(id)}>
          {t('intake.showText')}
        </Button>
      )}
    </div>
  );
}

/** A button that says by which key it can be pressed, too. */
export function KeyButton({
  name,
  keys,
  disabled = false,
  primary = false,
  onClick,
}: {
  readonly name: string;
  readonly keys: string;
  readonly disabled?: boolean;
  readonly primary?: boolean;
  readonly onClick: () => void;
}): ReactNode {
  return (
    <Button
      size={primary ? 'middle' : 'small'}
      type={primary ? 'primary' : 'default'}
      disabled={disabled}
      aria-keyshortcuts={keys.replace('Ctrl', 'Control')}
      onClick={onClick}
    >
      {name} <kbd aria-hidden>{keys}</kbd>
    </Button>
  );
}

function Discarded({ draft, readOnly, actions }: Pick<Props, 'draft' | 'readOnly' | 'actions'>): ReactNode {
  const { t } = useI18n();
  return (
    <li className="draft draft-discarded" data-target={draft.id}>
      <span className="label tone-quiet">{t('intake.discarded')}</span>
      <span className="draft-gone">
        {t('assignment.clause', { clause: draft.clause })}: {draft.content}
      </span>
      {!readOnly && (
        <Button size="small" className="draft-button" onClick={() => actions.toggle(draft.id)}>
          {t('intake.restore')}
        </Button>
      )}
    </li>
  );
}

const namesOf = ({ leads }: Draft): string =>
  leads.map(({ organ, phrase }) => organ?.name ?? `“${phrase}”`).join('; ');
