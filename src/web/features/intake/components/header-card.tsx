import { Select } from 'antd';
import { memo, type ReactNode, useState } from 'react';
import { DayInput } from '../../../components/day-input';
import { RemoteSelect } from '../../../components/remote-select';
import { useI18n } from '../../../i18n';
import { formatDay } from '../../../lib/dates';
import type { Attention } from '../api/attention';
import { useOfficers, usePersonName } from '../api/choices';
import type { HeaderChange } from '../api/edits';
import type { TextField } from '../api/fields';
import { type Finding, HEADER, type Header } from '../api/shapes';
import { AttentionLabels } from './attention-labels';
import type { CardActions } from './draft-card';
import { FindingList } from './finding-list';
import { isMoved } from './on-page';
import { OrganSelect } from './organ-select';
import { useReviewMeans } from './review-context';
import { TextEntry } from './text-entry';

const SECRECY = ['none', 'secret', 'top_secret', 'most_secret'] as const;
const URGENCY = ['normal', 'urgent', 'express'] as const;

interface Props {
  readonly header: Header;
  readonly findings: readonly Finding[];
  readonly attention: Attention | undefined;
  readonly open: boolean;
  readonly lit: boolean;
  readonly readOnly: boolean;
  readonly actions: CardActions;
}

/** The directive's own facts. */
export const HeaderCard = memo(function HeaderCard(props: Props): ReactNode {
  const { header, findings, attention, open, lit, readOnly, actions } = props;
  const { t } = useI18n();
  const { number, type, issuer, issuedOn, subject } = header;
  const told = [type, issuer.organ?.name ?? issuer.phrase, issuedOn && formatDay(issuedOn)].filter(Boolean);
  return (
    <section
      className={`draft header-card${open ? ' draft-open' : ''}${lit ? ' lit' : ''}`}
      aria-label={t('intake.header')}
      data-target={HEADER}
      onMouseMove={(event) => {
        if (isMoved(event)) actions.hover(HEADER);
      }}
      onMouseLeave={() => actions.hover(null)}
    >
      <div className="draft-head">
        <button
          type="button"
          className="draft-button"
          aria-expanded={open}
          aria-controls="header-body"
          onClick={() => actions.open(open ? null : HEADER)}
        >
          <strong className="draft-clause">{number ?? t('intake.noNumber')}</strong>
          <span>{told.join(' · ')}</span>
        </button>
        {attention && !readOnly && (
          <span className="labels">
            <AttentionLabels attention={attention} />
          </span>
        )}
      </div>
      <div id="header-body" className="draft-body">
        {open && !readOnly ? (
          <HeaderForm header={header} findings={findings} />
        ) : (
          <>
            <p>{subject ?? t('intake.noSubject')}</p>
            <FindingList findings={findings} />
          </>
        )}
      </div>
    </section>
  );
});

function HeaderForm({
  header,
  findings,
}: {
  readonly header: Header;
  readonly findings: readonly Finding[];
}): ReactNode {
  const { t } = useI18n();
  const { review } = useReviewMeans();
  const edit = (change: HeaderChange) => void review.run({ kind: 'header', change });
  const has = (field: string): boolean =>
    findings.some((finding) => finding.field === field && finding.severity === 'error');
  const text = (field: TextField & keyof Header, maxLength: number, rows?: number): ReactNode => (
    <TextEntry
      target={HEADER}
      field={field}
      label={t(`intake.field.${field}`)}
      value={header[field]}
      maxLength={maxLength}
      {...(rows === undefined ? {} : { rows })}
      invalid={has(field)}
    />
  );
  return (
    <div className="draft-editor">
      <FindingList findings={findings} />
      <div className="header-fields">
        {text('number', 100)}
        {text('type', 50)}
        <div className="entry">
          <span className="entry-label">{t('intake.field.issuedOn')}</span>
          <DayInput
            label={t('intake.field.issuedOn')}
            value={header.issuedOn ?? undefined}
            onChange={(issuedOn) => edit({ issuedOn: issuedOn ?? null })}
          />
        </div>
        <div className="entry">
          <span className="entry-label">{t('intake.field.issuer')}</span>
          <OrganSelect
            label={t('intake.field.issuer')}
            organ={header.issuer.organ}
            candidates={header.issuer.candidates}
            withGroups={false}
            invalid={has('issuer')}
            onChoose={({ kind, id, name }) =>
              edit({ issuer: { phrase: header.issuer.phrase || name, organ: { kind, id } } })
            }
          />
        </div>
      </div>
      {text('subject', 2000, 2)}
      <div className="header-fields">
        {text('place', 255)}
        {text('signerCapacity', 255)}
        {text('signerTitle', 255)}
        {text('signerName', 255)}
        <div className="entry">
          <span className="entry-label">{t('intake.field.urgency')}</span>
          <Select
            aria-label={t('intake.field.urgency')}
            value={header.urgency}
            options={URGENCY.map((value) => ({ value, label: t(`urgency.${value}`) }))}
            onChange={(urgency) => edit({ urgency })}
          />
        </div>
        <div className="entry">
          <span className="entry-label">{t('intake.field.secrecy')}</span>
          <Select
            aria-label={t('intake.field.secrecy')}
            value={header.secrecy}
            options={SECRECY.map((value) => ({ value, label: t(`secrecy.${value}`) }))}
            onChange={(secrecy) => edit({ secrecy })}
          />
        </div>
        <Officer
          id={header.monitoringOfficerId}
          onChoose={(monitoringOfficerId) => edit({ monitoringOfficerId })}
        />
      </div>
      <div className="header-fields">
        {text('implements', 3000, 2)}
        {text('replyTo', 3000, 2)}
        {text('refersTo', 3000, 2)}
        {text('recipients', 20_000, 3)}
      </div>
      <p className="hint">{t('intake.onePerLine')}</p>
    </div>
  );
}

/** Who follows the assignments up; nobody chosen: who confirms. */
function Officer({
  id,
  onChoose,
}: {
  readonly id: string | null;
  readonly onChoose: (id: string | null) => void;
}): ReactNode {
  const { t } = useI18n();
  const [q, setQ] = useState('');
  const people = useOfficers(q, true);
  return (
    <div className="entry">
      <span className="entry-label">{t('assignment.officer')}</span>
      <RemoteSelect
        label={t('assignment.officer')}
        placeholder={t('intake.officerDefault')}
        value={id ?? undefined}
        valueLabel={usePersonName(id).data}
        options={people.data?.items.map(({ id: value, name }) => ({ value, label: name }))}
        loading={people.isFetching}
        onSearch={setQ}
        onChange={(next) => onChoose(next ?? null)}
      />
    </div>
  );
}
