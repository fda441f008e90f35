import InboxOutlined from '@ant-design/icons/InboxOutlined';
import { Button, Checkbox, Input } from 'antd';
import { type DragEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { ProblemAlert } from '../../../components/problem-alert';
import { useI18n } from '../../../i18n';
import { ApiError } from '../../../lib/api/client';
import { type Document, useTakeIn } from '../api/intakes';

const TAKEN = ['.txt', '.docx', '.xlsx', '.pdf'];
/** Text that was pasted and is not handed in yet. */
const PASTED = 'dondoc.intake.pasted';

/** Handing a document in: a file that is dropped or chosen, or text that is pasted. Then its review opens. */
export function TakeInForm(): ReactNode {
  const { t } = useI18n();
  const id = useId();
  const navigate = useNavigate();
  const takeIn = useTakeIn();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [sent, setSent] = useState(0);
  const [refused, setRefused] = useState<string | null>(null);
  const [text, setText] = useState(() => sessionStorage.getItem(PASTED) ?? '');
  const [document, setDocument] = useState<Document | null>(null);
  const [notSecret, setNotSecret] = useState(false);
  const isSecret = takeIn.error instanceof ApiError && takeIn.error.problem?.code === 'INTAKE.SECRET';

  const send = (what: Document, checked: boolean): void => {
    setDocument(what);
    setSent(0);
    takeIn.mutate(
      { document: what, notSecret: checked, onProgress: setSent },
      {
        onSuccess: ({ id: intakeId }) => {
          if ('text' in what) sessionStorage.removeItem(PASTED);
          void navigate(`/intakes/${intakeId}`);
        },
      },
    );
  };
  const take = (files: FileList | null): void => {
    takeIn.reset();
    setNotSecret(false);
    setRefused(null);
    const [file, ...more] = files ?? [];
    if (more.length > 0) setRefused(t('intake.oneFile'));
    else if (file && !TAKEN.some((ending) => file.name.toLowerCase().endsWith(ending)))
      setRefused(t('intake.wrongKind', { name: file.name }));
    else if (file) send({ file }, false);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!takeIn.isPending) take(event.dataTransfer.files);
  };
  const type = (next: string): void => {
    setText(next);
    try {
      sessionStorage.setItem(PASTED, next);
    } catch {
      // Too long to be kept over a reload; it stays on the page.
    }
  };
  const name = document && 'file' in document ? document.file.name : t('intake.pastedText');
  return (
    <section className="card take-in" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('intake.takeIn')}</h2>
      <div
        className={`drop${over ? ' drop-over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <InboxOutlined aria-hidden className="drop-sign" />
        <p>{t('intake.drop')}</p>
        <input
          ref={input}
          type="file"
          className="visually-hidden"
          aria-label={t('intake.chooseFile')}
          tabIndex={-1}
          accept={TAKEN.join(',')}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
        <Button type="primary" loading={takeIn.isPending} onClick={() => input.current?.click()}>
          {t('intake.chooseFile')}
        </Button>
        <p className="hint">{t('intake.kinds')}</p>
      </div>
      <div role="status">
        {takeIn.isPending && (
          <div className="sending">
            <span>{t(sent < 1 ? 'intake.sending' : 'intake.readingFile', { name })}</span>
            <progress aria-label={t('intake.progress')} {...(sent < 1 ? { value: sent } : {})} />
          </div>
        )}
      </div>
      <div role="alert">
        {refused !== null && <p className="field-error">{refused}</p>}
        {takeIn.isError && (
          <>
            <ProblemAlert title={t('intake.refused', { name })} error={takeIn.error} />
            {isSecret && document && (
              <div className="secret-check">
                <Checkbox checked={notSecret} onChange={(event) => setNotSecret(event.target.checked)}>
                  {t('intake.notSecret')}
                </Checkbox>
                <Button disabled={!notSecret} onClick={() => send(document, true)}>
                  {t('intake.sendAgain')}
                </Button>
              </div>
            )}
          </>
        )}
      </div>
      <details className="paste" open={text !== ''}>
        <summary>{t('intake.paste')}</summary>
        <label htmlFor={`${id}-text`}>{t('intake.pasteLabel')}</label>
        <Input.TextArea
          id={`${id}-text`}
          rows={8}
          value={text}
          onChange={(event) => type(event.target.value)}
        />
        <Button
          className="gap-above"
          disabled={text.trim() === '' || takeIn.isPending}
          onClick={() => {
            setNotSecret(false);
            setRefused(null);
            send({ text, name: t('intake.pastedName') }, false);
          }}
        >
          {t('intake.takePasted')}
        </Button>
      </details>
    </section>
  );
}
