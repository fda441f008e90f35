import { Button, Input } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useI18n } from '../../../i18n';
import { editOf, shown, type TextField } from '../api/fields';
import type { Target } from '../api/shapes';
import { useUnsavedText } from '../api/unsaved';
import { useReviewMeans } from './review-context';

interface Props {
  readonly target: Target;
  readonly field: TextField;
  readonly label: string;
  readonly value: string | readonly string[] | null;
  readonly maxLength: number;
  /** Several lines. */
  readonly rows?: number;
  readonly hint?: string;
  /** Whether something is to be put right here. */
  readonly invalid?: boolean;
  readonly placeholder?: string;
  /** Beside the label. */
  readonly note?: ReactNode;
}

/** Text that is saved when it is left; until then, or where that failed, it is kept and says that it is not saved. */
export function TextEntry(props: Props): ReactNode {
  const { target, field, label, maxLength, rows, hint, placeholder, note } = props;
  const { t } = useI18n();
  const { unsaved, review, saving } = useReviewMeans();
  const id = useId();
  const [focused, setFocused] = useState(false);
  const saved = shown(props.value);
  const typed = useUnsavedText(unsaved, target, field);
  const save = async (): Promise<void> => {
    const now = unsaved.get(target, field);
    if (now === undefined) return;
    if (now.trim() === saved.trim() || (await review.run(editOf(target, field, now))))
      unsaved.drop(target, field, now);
  };
  const common = {
    id: `${id}-field`,
    value: typed ?? saved,
    maxLength,
    status: props.invalid ? ('error' as const) : ('' as const),
    'aria-invalid': props.invalid === true,
    'aria-describedby': `${id}-hint`,
    'data-field': field,
    ...(placeholder === undefined ? {} : { placeholder }),
    onFocus: () => setFocused(true),
    onBlur: () => {
      setFocused(false);
      void save();
    },
  };
  return (
    <div className={`entry entry-${field}`}>
      <label htmlFor={`${id}-field`}>
        {label}
        {note}
      </label>
      {rows === undefined ? (
        <Input
          {...common}
          onChange={(event) => unsaved.set(target, field, event.target.value)}
          onPressEnter={() => void save()}
        />
      ) : (
        <Input.TextArea
          {...common}
          rows={rows}
          onChange={(event) => unsaved.set(target, field, event.target.value)}
        />
      )}
      <span id={`${id}-hint`} className="hint">
        {hint}
      </span>
      {typed !== undefined && typed !== saved && !focused && !saving && (
        <div className="entry-unsaved" role="status">
          <strong>{t('intake.unsaved')}</strong>
          <Button size="small" onClick={() => void save()}>
            {t('intake.save')}
          </Button>
          <Button size="small" onClick={() => unsaved.drop(target, field)}>
            {t('intake.takeSaved')}
          </Button>
        </div>
      )}
    </div>
  );
}
