import InboxOutlined from '@ant-design/icons/InboxOutlined';
import { Button } from 'antd';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { ProblemAlert } from '../../../../components/problem-alert';
import { useI18n } from '../../../../i18n';
import { type EvidenceFile, useAttach } from '../../api/evidence';
import { formatSize } from '../../api/file-size';

interface Props {
  readonly assignmentId: string;
  readonly limitBytes: number;
  /** Endings that are taken, without the dot. */
  readonly endings: readonly string[];
  readonly onAttached?: (file: EvidenceFile) => void;
}

/** Files are dropped or chosen here, and sent one after the other. */
export function FileDrop({ assignmentId, limitBytes, endings, onAttached }: Props): ReactNode {
  const { t } = useI18n();
  const attach = useAttach(assignmentId);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState<{ readonly name: string; readonly part: number } | null>(null);
  const [failed, setFailed] = useState<readonly { readonly name: string; readonly error: unknown }[]>([]);
  const [tooLarge, setTooLarge] = useState<readonly string[]>([]);

  const take = async (list: FileList | null): Promise<void> => {
    const files = [...(list ?? [])];
    setFailed([]);
    setTooLarge(files.filter(({ size }) => size > limitBytes).map(({ name }) => name));
    for (const file of files.filter(({ size }) => size <= limitBytes)) {
      setSending({ name: file.name, part: 0 });
      try {
        const onProgress = (part: number): void => setSending({ name: file.name, part });
        const attached = await attach.mutateAsync({ file, onProgress });
        onAttached?.(attached);
      } catch (error) {
        setFailed((before) => [...before, { name: file.name, error }]);
      }
    }
    setSending(null);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (sending === null) void take(event.dataTransfer.files);
  };
  return (
    <div className="file-drop-area">
      <div
        className={`file-drop${over ? ' drop-over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <InboxOutlined aria-hidden className="file-drop-sign" />
        <span>{t('evidence.drop')}</span>
        <input
          ref={input}
          type="file"
          multiple
          className="visually-hidden"
          aria-label={t('evidence.choose')}
          tabIndex={-1}
          accept={endings.map((ending) => (ending.startsWith('.') ? ending : `.${ending}`)).join(',')}
          onChange={(event) => {
            // Emptied only after they were read, and so that the same file can be chosen again.
            void take(event.target.files).finally(() => {
              if (input.current) input.current.value = '';
            });
          }}
        />
        <Button loading={sending !== null} onClick={() => input.current?.click()}>
          {t('evidence.choose')}
        </Button>
        <span className="hint">{t('evidence.limit', { size: formatSize(limitBytes) })}</span>
      </div>
      <div role="status">
        {sending && (
          <div className="file-sending">
            <span>{t('evidence.sending', { name: sending.name })}</span>
            <progress
              aria-label={t('evidence.progress')}
              {...(sending.part < 1 ? { value: sending.part } : {})}
            />
          </div>
        )}
      </div>
      <div role="alert">
        {tooLarge.map((name) => (
          <p key={name} className="field-error">
            {t('evidence.tooLarge', { name, size: formatSize(limitBytes) })}
          </p>
        ))}
        {failed.map(({ name, error }) => (
          <ProblemAlert key={name} title={t('evidence.failed', { name })} error={error} />
        ))}
      </div>
    </div>
  );
}
