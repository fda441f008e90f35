import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import PaperClipOutlined from '@ant-design/icons/PaperClipOutlined';
import { Button, Popconfirm } from 'antd';
import type { ReactNode } from 'react';
import { ProblemAlert } from '../../../../components/problem-alert';
import { QueryView } from '../../../../components/query-view';
import { useI18n } from '../../../../i18n';
import { formatMoment } from '../../../../lib/dates';
import { downloadPath, type EvidenceFile, useEvidence, useRemoveEvidence } from '../../api/evidence';
import { formatSize } from '../../api/file-size';
import { WithheldNote } from '../withheld-note';
import { FileDrop } from './file-drop';

/** The evidence of an assignment: to be handed in, read, and taken away while no report names it. */
export function EvidenceCard({ assignmentId }: { readonly assignmentId: string }): ReactNode {
  const { t } = useI18n();
  const query = useEvidence(assignmentId);
  const remove = useRemoveEvidence(assignmentId);
  return (
    <section className="card" aria-labelledby="evidence-title">
      <h2 id="evidence-title">{t('evidence.title')}</h2>
      <QueryView query={query}>
        {({ items, withheld, attachable, limitBytes, endings }) => (
          <>
            {withheld !== null && <WithheldNote />}
            {withheld === null && items.length === 0 && <p className="hint">{t('evidence.empty')}</p>}
            {items.length > 0 && (
              <ul className="plain-list gap-below">
                {items.map((file) => (
                  <FileLine
                    key={file.id}
                    assignmentId={assignmentId}
                    file={file}
                    removing={remove.isPending}
                    onRemove={() => remove.mutate(file.id)}
                  />
                ))}
              </ul>
            )}
            {remove.isError && <ProblemAlert title={t('evidence.notRemoved')} error={remove.error} />}
            {attachable && <FileDrop assignmentId={assignmentId} limitBytes={limitBytes} endings={endings} />}
          </>
        )}
      </QueryView>
    </section>
  );
}

interface LineProps {
  readonly assignmentId: string;
  readonly file: EvidenceFile;
  readonly removing: boolean;
  readonly onRemove: () => void;
}

function FileLine({ assignmentId, file, removing, onRemove }: LineProps): ReactNode {
  const { t } = useI18n();
  const { id, name, size, uploadedBy, uploadedAt, namedAt, removable } = file;
  return (
    <li className="file-line">
      <PaperClipOutlined aria-hidden />
      <div>
        <a href={downloadPath(assignmentId, id)} download={name}>
          {name}
        </a>
        <div className="hint">
          {formatSize(size)} · {t('assignment.by', { name: uploadedBy.name, at: formatMoment(uploadedAt) })}
          {namedAt !== null && ` · ${t('evidence.named')}`}
        </div>
      </div>
      {removable && (
        <Popconfirm
          title={t('evidence.removeSure', { name })}
          okText={t('evidence.remove')}
          cancelText={t('step.cancel')}
          onConfirm={onRemove}
        >
          <Button
            type="text"
            icon={<DeleteOutlined />}
            disabled={removing}
            aria-label={t('evidence.removeOf', { name })}
          />
        </Popconfirm>
      )}
    </li>
  );
}
