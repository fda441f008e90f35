import CheckCircleOutlined from '@ant-design/icons/CheckCircleOutlined';
import ClockCircleOutlined from '@ant-design/icons/ClockCircleOutlined';
import ExclamationCircleOutlined from '@ant-design/icons/ExclamationCircleOutlined';
import HistoryOutlined from '@ant-design/icons/HistoryOutlined';
import MinusCircleOutlined from '@ant-design/icons/MinusCircleOutlined';
import WarningOutlined from '@ant-design/icons/WarningOutlined';
import type { ComponentType, ReactNode } from 'react';
import { useI18n } from '../i18n';
import type { Schemas } from '../lib/api/client';

export type Timing = Schemas['Timing'];
export type Lifecycle = Schemas['Lifecycle'];

const TIMING: Readonly<Record<Timing, readonly [tone: string, icon: ComponentType]>> = {
  overdue: ['bad', WarningOutlined],
  born_overdue: ['warn', HistoryOutlined],
  due_soon: ['warn', ClockCircleOutlined],
  on_track: ['calm', ClockCircleOutlined],
  no_deadline: ['quiet', MinusCircleOutlined],
  on_time: ['good', CheckCircleOutlined],
  late: ['bad', ExclamationCircleOutlined],
  none: ['quiet', MinusCircleOutlined],
};

/** Timing in words, with an icon and a colour of its own: never the colour alone. */
export function TimingLabel({
  timing,
  daysLate = 0,
}: {
  readonly timing: Timing;
  readonly daysLate?: number;
}): ReactNode {
  const { t } = useI18n();
  const [tone, Icon] = TIMING[timing];
  const name = t(`timing.${timing}`);
  return (
    <span className={`label tone-${tone}`}>
      <Icon aria-hidden />
      {daysLate > 0 ? t('timing.daysLate', { timing: name, days: daysLate }) : name}
    </span>
  );
}

export function LifecycleLabel({ lifecycle }: { readonly lifecycle: Lifecycle }): ReactNode {
  const { t } = useI18n();
  return <span className={`label plain life-${lifecycle}`}>{t(`lifecycle.${lifecycle}`)}</span>;
}
