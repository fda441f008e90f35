import { Button, Checkbox, Input, Select } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { DayInput } from '../../../components/day-input';
import { RemoteSelect } from '../../../components/remote-select';
import { useI18n } from '../../../i18n';
import type { useListParams } from '../../../lib/list-params';
import { useProfile } from '../../../lib/profile';
import { useIsWide } from '../../../lib/use-is-wide';
import { useDirectiveChoices, useDirectiveNumber, useUnitChoices, useUnitName } from '../api/choices';
import { LIFECYCLES, ownPart, TIMINGS } from '../api/list-query';

type Params = ReturnType<typeof useListParams>;

export function AssignmentFilters({ params }: { readonly params: Params }): ReactNode {
  const { t } = useI18n();
  const profile = useProfile();
  const { get, set, clear } = params;
  const wide = useIsWide();
  const fields = (
    <>
      <Filter label={t('assignments.timing')}>
        <Select
          aria-label={t('assignments.timing')}
          placeholder={t('assignments.pick')}
          value={get('timing') ?? null}
          allowClear
          options={TIMINGS.map((value) => ({ value, label: t(`timing.${value}`) }))}
          onChange={(timing: string | undefined) => set({ timing })}
        />
      </Filter>
      <Filter label={t('assignments.lifecycle')}>
        <Select
          aria-label={t('assignments.lifecycle')}
          placeholder={t('assignments.pick')}
          value={get('lifecycle') ?? null}
          allowClear
          options={LIFECYCLES.map((value) => ({ value, label: t(`lifecycle.${value}`) }))}
          onChange={(lifecycle: string | undefined) => set({ lifecycle })}
        />
      </Filter>
      <UnitFilter params={params} />
      <DirectiveFilter params={params} />
      <Filter label={t('assignments.dueFrom')}>
        <DayInput
          label={t('assignments.dueFrom')}
          value={get('dueFrom')}
          onChange={(dueFrom) => set({ dueFrom })}
        />
      </Filter>
      <Filter label={t('assignments.dueTo')}>
        <DayInput label={t('assignments.dueTo')} value={get('dueTo')} onChange={(dueTo) => set({ dueTo })} />
      </Filter>
      <div className="filter filter-end">
        {ownPart(profile) && (
          <Checkbox
            checked={get('mine') === '1'}
            onChange={(event) => set({ mine: event.target.checked ? '1' : undefined })}
          >
            {t('assignments.mine')}
          </Checkbox>
        )}
        <Button onClick={clear}>{t('assignments.clear')}</Button>
      </div>
    </>
  );
  return (
    <form
      className="card filters"
      role="search"
      aria-label={t('assignments.filters')}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="filter filter-wide">
        <Input.Search
          key={get('q')}
          aria-label={t('assignments.search')}
          placeholder={t('assignments.search')}
          defaultValue={get('q')}
          maxLength={200}
          enterButton={t('assignments.searchButton')}
          onSearch={(q) => set({ q: q.trim() })}
        />
      </div>
      {wide ? (
        fields
      ) : (
        <details className="more-filters">
          <summary>{t('assignments.filters')}</summary>
          <div className="filters">{fields}</div>
        </details>
      )}
    </form>
  );
}

function Filter({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  const id = useId();
  return (
    <div className="filter" role="group" aria-labelledby={id}>
      <span id={id} className="filter-name">
        {label}
      </span>
      {children}
    </div>
  );
}

function UnitFilter({ params: { get, set } }: { readonly params: Params }): ReactNode {
  const { t } = useI18n();
  const [q, setQ] = useState('');
  const value = get('unitId');
  const choices = useUnitChoices(q);
  return (
    <Filter label={t('assignments.unit')}>
      <RemoteSelect
        label={t('assignments.unit')}
        value={value}
        valueLabel={useUnitName(value).data}
        options={choices.data?.items.map(({ id, name }) => ({ value: id, label: name }))}
        loading={choices.isFetching}
        onSearch={setQ}
        onChange={(unitId) => set({ unitId })}
      />
    </Filter>
  );
}

function DirectiveFilter({ params: { get, set } }: { readonly params: Params }): ReactNode {
  const { t } = useI18n();
  const [q, setQ] = useState('');
  const value = get('directiveId');
  const choices = useDirectiveChoices(q);
  return (
    <Filter label={t('assignments.directive')}>
      <RemoteSelect
        label={t('assignments.directive')}
        value={value}
        valueLabel={useDirectiveNumber(value).data}
        options={choices.data?.items.map(({ id, number, subject }) => ({
          value: id,
          label: `${number}: ${subject}`,
        }))}
        loading={choices.isFetching}
        onSearch={setQ}
        onChange={(directiveId) => set({ directiveId, parentId: undefined })}
      />
    </Filter>
  );
}
