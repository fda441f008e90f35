import { Button } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useI18n } from '../../../i18n';
import type { Attention } from '../api/attention';
import { type Finding, HEADER, type Intake, type Target } from '../api/shapes';
import { KEYS } from '../api/shortcuts';
import { type CardActions, DraftCard, KeyButton } from './draft-card';
import { HeaderCard } from './header-card';

interface Props {
  readonly intake: Intake;
  readonly attention: readonly Attention[];
  readonly active: Target | null;
  readonly lit: Target | null;
  readonly splitting: Target | null;
  readonly readOnly: boolean;
  readonly wide: boolean;
  readonly actions: CardActions;
  readonly onAdd: () => void;
}

const NONE: readonly Finding[] = [];

/** The header and the drafts, in the order of the text. */
export function DraftList(props: Props): ReactNode {
  const { intake, attention, active, lit, splitting, readOnly, wide, actions, onAdd } = props;
  const { t } = useI18n();
  const { header, drafts, findings } = intake;
  const found = useMemo(() => {
    const byTarget = new Map<Target, Finding[]>();
    for (const finding of findings) {
      const target = finding.draftId ?? HEADER;
      byTarget.set(target, [...(byTarget.get(target) ?? []), finding]);
    }
    return byTarget;
  }, [findings]);
  const looks = new Map(attention.map((each) => [each.target, each]));
  const [first] = drafts.filter(({ state }) => state === 'kept');
  return (
    <>
      <HeaderCard
        header={header}
        findings={found.get(HEADER) ?? NONE}
        attention={looks.get(HEADER)}
        open={active === HEADER}
        lit={lit === HEADER}
        readOnly={readOnly}
        actions={actions}
      />
      {drafts.length === 0 && <div className="card empty">{t('intake.noDrafts')}</div>}
      <ol className="drafts" aria-label={t('intake.draftsOf')}>
        {drafts.map((draft) => (
          <DraftCard
            key={draft.id}
            draft={draft}
            findings={found.get(draft.id) ?? NONE}
            attention={looks.get(draft.id)}
            open={active === draft.id}
            lit={lit === draft.id}
            splitting={splitting === draft.id}
            canMerge={draft.id !== first?.id}
            readOnly={readOnly}
            wide={wide}
            actions={actions}
          />
        ))}
      </ol>
      {!readOnly &&
        (wide ? (
          <KeyButton name={t('intake.add')} keys={KEYS.add} onClick={onAdd} />
        ) : (
          <Button onClick={onAdd}>{t('intake.add')}</Button>
        ))}
    </>
  );
}
