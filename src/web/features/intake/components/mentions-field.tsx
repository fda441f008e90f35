import CloseOutlined from '@ant-design/icons/CloseOutlined';
import { Button } from 'antd';
import { type ReactNode, useId } from 'react';
import { useI18n } from '../../../i18n';
import type { OrganChoice } from '../api/choices';
import type { DraftChange } from '../api/edits';
import type { Draft, Finding, Mention } from '../api/shapes';
import { UnsureLabel } from './attention-labels';
import { FindingList } from './finding-list';
import { OrganSelect } from './organ-select';
import { useReviewMeans } from './review-context';

type Part = 'leads' | 'coordinating';

interface Props {
  readonly draft: Draft;
  readonly part: Part;
  readonly findings: readonly Finding[];
  readonly unsure: boolean;
  readonly children?: ReactNode;
}

/** The organs a draft names: as the document writes them, and whom they mean. */
export function MentionsField({ draft, part, findings, unsure, children }: Props): ReactNode {
  const { t } = useI18n();
  const id = useId();
  const { review } = useReviewMeans();
  const mentions = draft[part];
  const edit = (change: DraftChange) => void review.run({ kind: 'draft', draftId: draft.id, change });
  const names = (list: readonly Mention[]) => list.map(({ phrase }) => ({ phrase }));
  const choose = (mention: Mention, index: number, organ: OrganChoice): void => {
    const chosen = { kind: organ.kind, id: organ.id };
    // Nobody knew whom the name means: the same name means the same everywhere, also in later documents.
    if (mention.by === null && mention.organ === null) {
      void review.run({ kind: 'choose', phrase: mention.phrase, organ: chosen, remember: true });
      return;
    }
    const list = mentions.map(({ phrase }, i) => (i === index ? { phrase, organ: chosen } : { phrase }));
    edit({ [part]: list });
  };
  const makeLead = (index: number): void => {
    const [lead] = mentions.slice(index, index + 1);
    if (!lead) return;
    const rest = mentions.filter((_, i) => i !== index);
    const asUnit = ({ phrase, organ }: Mention) => ({
      phrase,
      organ: organ?.kind === 'unit' ? { kind: organ.kind, id: organ.id } : null,
    });
    edit({
      leads: names([lead]),
      leadBasis: null,
      coordinating: [...rest.map(asUnit), ...names(draft.coordinating)],
    });
  };
  return (
    <div className="entry" role="group" aria-labelledby={id}>
      <span id={id} className="entry-name">
        {t(`intake.field.${part}`)}
        {unsure && <UnsureLabel />}
      </span>
      {mentions.map((mention, index) => (
        <div key={`${mention.phrase}-${index}`} className="mention">
          <span className="mention-phrase hint">“{mention.phrase}”</span>
          <div className="mention-row">
            <OrganSelect
              label={t('intake.organ.of', { part: t(`intake.field.${part}`), phrase: mention.phrase })}
              organ={mention.organ}
              candidates={mention.candidates}
              withGroups={part === 'leads'}
              invalid={part === 'leads' && mention.organ === null}
              placeholder={part === 'leads' ? t('intake.organ.pick') : t('intake.organ.wordsOnly')}
              {...(part === 'leads' && index === 0 ? { marker: 'lead' } : {})}
              onChoose={(organ) => choose(mention, index, organ)}
            />
            <Button
              type="text"
              icon={<CloseOutlined />}
              aria-label={t('intake.organ.remove', { phrase: mention.phrase })}
              onClick={() => edit({ [part]: names(mentions.filter((_, i) => i !== index)) })}
            />
          </div>
          {mention.organ === null && mention.candidates.length > 0 && (
            <Candidates mention={mention} part={part} onChoose={(organ) => choose(mention, index, organ)} />
          )}
          {part === 'leads' && mentions.length > 1 && (
            <Button size="small" onClick={() => makeLead(index)}>
              {t('intake.leadAlone')}
            </Button>
          )}
        </div>
      ))}
      <OrganSelect
        label={t(`intake.add.${part}`)}
        organ={null}
        withGroups={part === 'leads'}
        placeholder={t(`intake.add.${part}`)}
        {...(part === 'leads' && mentions.length === 0 ? { marker: 'lead', invalid: true } : {})}
        onChoose={({ kind, id: organId, name }) =>
          edit({ [part]: [...names(mentions), { phrase: name.slice(0, 255), organ: { kind, id: organId } }] })
        }
      />
      {children}
      <FindingList findings={findings} />
    </div>
  );
}

/** How many are offered as buttons: one press each. */
const OFFERED = 3;

function Candidates({
  mention,
  part,
  onChoose,
}: {
  readonly mention: Mention;
  readonly part: Part;
  readonly onChoose: (organ: OrganChoice) => void;
}): ReactNode {
  const { t } = useI18n();
  const offered = mention.candidates
    .filter(({ kind }) => part === 'leads' || kind === 'unit')
    .slice(0, OFFERED);
  if (offered.length === 0) return null;
  return (
    <div className="candidates">
      <span className="hint">{t('intake.organ.isIt')}</span>
      {offered.map((candidate) => (
        <Button key={candidate.id} size="small" title={candidate.why} onClick={() => onChoose(candidate)}>
          {candidate.name}
        </Button>
      ))}
    </div>
  );
}
