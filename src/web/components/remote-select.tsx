import { Select } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useI18n } from '../i18n';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly label: string;
  /** What stands where nothing is chosen; not given: all. */
  readonly placeholder?: string;
  readonly value: string | undefined;
  /** What `value` is called, where it is not among the options. */
  readonly valueLabel: string | undefined;
  readonly options: readonly Option[] | undefined;
  readonly loading: boolean;
  readonly onSearch: (text: string) => void;
  readonly onChange: (value: string | undefined) => void;
}

const PAUSE_MS = 250;

/** A choice among many, which the server searches. */
export function RemoteSelect(props: Props): ReactNode {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const { onSearch, value, valueLabel, options = [] } = props;
  useEffect(() => {
    const timer = setTimeout(() => onSearch(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, onSearch]);
  const isListed = value === undefined || options.some((option) => option.value === value);
  const shown = isListed || typed !== '' ? options : [{ value, label: valueLabel ?? '…' }, ...options];
  return (
    <Select
      aria-label={props.label}
      placeholder={props.placeholder ?? t('assignments.pick')}
      value={value ?? null}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={props.loading}
      options={[...shown]}
      popupMatchSelectWidth={360}
      onChange={(next: string | undefined) => props.onChange(next ?? undefined)}
    />
  );
}
