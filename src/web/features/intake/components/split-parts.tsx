import ScissorOutlined from '@ant-design/icons/ScissorOutlined';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n';
import type { Draft } from '../api/shapes';
import { partsOf } from '../api/split-places';

interface Props {
  readonly draft: Draft;
  /** @param at UTF-16 offset in the content */
  readonly onSplit: (at: number) => void;
  readonly onCancel: () => void;
}

/** How many words before a place tell which it is. */
const TOLD_WORDS = 4;

/** The content with a pair of scissors at every place where it may be cut in two. */
export function SplitParts({ draft, onSplit, onCancel }: Props): ReactNode {
  const { t } = useI18n();
  const parts = partsOf(draft.content);
  return (
    <div className="split" role="group" aria-label={t('intake.split.title')}>
      <p className="hint">{parts.length > 1 ? t('intake.split.how') : t('intake.split.none')}</p>
      <p className="split-text">
        {parts.map(({ text, end }, index) => (
          <span key={end}>
            {text}
            {index < parts.length - 1 && (
              <Button
                size="small"
                autoFocus={index === 0}
                icon={<ScissorOutlined />}
                aria-label={t('intake.split.after', {
                  words: text.trim().split(/\s+/u).slice(-TOLD_WORDS).join(' '),
                })}
                onClick={() => onSplit(end)}
              />
            )}
          </span>
        ))}
      </p>
      <Button size="small" autoFocus={parts.length === 1} onClick={onCancel}>
        {t('step.cancel')}
      </Button>
    </div>
  );
}
