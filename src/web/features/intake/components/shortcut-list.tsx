import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n';
import { type Command, KEYS } from '../api/shortcuts';

const ANYWHERE: readonly Command[] = ['nextLook', 'previousLook', 'confirm'];
const AMONG_DRAFTS: readonly Command[] = [
  'next',
  'previous',
  'edit',
  'lead',
  'merge',
  'split',
  'toggle',
  'add',
  'help',
];

/** Which keys do what. */
export function ShortcutList({
  open,
  onClose,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useI18n();
  const list = (commands: readonly Command[]): ReactNode => (
    <dl className="keys">
      {commands.map((command) => (
        <div key={command}>
          <dt>
            <kbd>{KEYS[command]}</kbd>
          </dt>
          <dd>{t(`intake.key.${command}`)}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <Modal
      open={open}
      title={t('intake.keys')}
      footer={null}
      closable={{ 'aria-label': t('app.closeMenu') }}
      destroyOnHidden
      onCancel={onClose}
    >
      <h2>{t('intake.keys.anywhere')}</h2>
      {list(ANYWHERE)}
      <h2>{t('intake.keys.drafts')}</h2>
      <p className="hint">{t('intake.keys.draftsHint')}</p>
      {list(AMONG_DRAFTS)}
    </Modal>
  );
}
