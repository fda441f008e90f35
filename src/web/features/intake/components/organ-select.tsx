import { Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useI18n } from '../../../i18n';
import { type OrganChoice, useGroups, useSettled, useUnits } from '../api/choices';
import type { Mention } from '../api/shapes';

interface Props {
  readonly label: string;
  readonly organ: OrganChoice | null;
  readonly candidates?: Mention['candidates'];
  /** Whether a group may be chosen: a clause for many units. */
  readonly withGroups: boolean;
  readonly invalid?: boolean;
  readonly placeholder?: string;
  /** For the key that leads here. */
  readonly marker?: string;
  readonly onChoose: (organ: OrganChoice) => void;
}

const valueOf = ({ kind, id }: OrganChoice): string => `${kind}:${id}`;

/** A choice among the organs that were found likely, and all others by name. */
export function OrganSelect(props: Props): ReactNode {
  const { label, organ, candidates = [], withGroups, invalid, placeholder, marker, onChoose } = props;
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim());
  const units = useUnits(q, open);
  const groups = useGroups(q, open && withGroups);
  const likely: OrganChoice[] =
    typed === '' ? candidates.filter(({ kind }) => withGroups || kind === 'unit') : [];
  const chosen =
    organ && typed === '' && !likely.some((other) => valueOf(other) === valueOf(organ)) ? [organ] : [];
  const taken = new Set([...likely, ...chosen].map(valueOf));
  const others = (
    items: readonly Pick<OrganChoice, 'id' | 'name'>[],
    kind: OrganChoice['kind'],
  ): OrganChoice[] =>
    items.map(({ id, name }) => ({ kind, id, name })).filter((other) => !taken.has(valueOf(other)));
  const sections: readonly (readonly [string, readonly OrganChoice[]])[] = [
    [t('intake.organ.chosen'), chosen],
    [t('intake.organ.likely'), likely],
    [t('intake.organ.groups'), withGroups ? others(groups.data ?? [], 'group') : []],
    [t('intake.organ.units'), others(units.data?.items ?? [], 'unit')],
  ];
  const known = sections.flatMap(([, organs]) => organs);
  return (
    <Select
      className="organ-select"
      aria-label={label}
      placeholder={placeholder ?? t('intake.organ.pick')}
      value={organ ? valueOf(organ) : null}
      status={invalid ? 'error' : ''}
      {...(marker === undefined ? {} : { 'data-field': marker })}
      showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
      loading={units.isFetching}
      onOpenChange={(next) => {
        setOpen(next);
        if (!next) setTyped('');
      }}
      popupMatchSelectWidth={360}
      options={sections
        .filter(([, organs]) => organs.length > 0)
        .map(([title, organs]) => ({
          label: title,
          options: organs.map((each) => ({ value: valueOf(each), label: each.name, title: each.name })),
        }))}
      onChange={(value: string | null) => {
        const picked = known.find((each) => valueOf(each) === value);
        if (picked) onChoose({ kind: picked.kind, id: picked.id, name: picked.name });
      }}
    />
  );
}
