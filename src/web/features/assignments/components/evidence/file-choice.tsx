import { Checkbox } from 'antd';
import { type ReactNode, useId } from 'react';
import { useI18n } from '../../../../i18n';
import { useEvidence } from '../../api/evidence';
import { FileDrop } from './file-drop';

interface Props {
  readonly assignmentId: string;
  /** Ids of those that are named. */
  readonly value: readonly string[];
  /** How the named ones change: others may have been named while a file was on its way. */
  readonly onChange: (change: (files: readonly string[]) => readonly string[]) => void;
}

/** Which of the assignment's files a report or a request names; what is handed in here is named at once. */
export function FileChoice({ assignmentId, value, onChange }: Props): ReactNode {
  const { t } = useI18n();
  const id = useId();
  const { data } = useEvidence(assignmentId);
  if (!data || data.withheld !== null || (!data.attachable && data.items.length === 0)) return null;
  const { items, attachable, limitBytes, endings } = data;
  return (
    <div className="step-field file-choice" role="group" aria-labelledby={id}>
      <span id={id} className="field-name">
        {t('evidence.choice')}
      </span>
      {items.map((file) => (
        <Checkbox
          key={file.id}
          checked={value.includes(file.id)}
          onChange={({ target }) =>
            onChange((files) => [
              ...files.filter((each) => each !== file.id),
              ...(target.checked ? [file.id] : []),
            ])
          }
        >
          {file.name}
        </Checkbox>
      ))}
      {attachable && (
        <FileDrop
          assignmentId={assignmentId}
          limitBytes={limitBytes}
          endings={endings}
          onAttached={(file) => onChange((files) => [...new Set([...files, file.id])])}
        />
      )}
    </div>
  );
}
