import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n';
import type { Attention } from '../api/attention';
import type { Draft, Finding } from '../api/shapes';
import { UnsureLabel } from './attention-labels';
import { FindingList } from './finding-list';
import { LeadBasis } from './lead-basis';
import { MentionsField } from './mentions-field';
import { TermFields } from './term-fields';
import { TextEntry } from './text-entry';
import { UpperFields } from './upper-fields';

/** Where a finding about a field is shown. */
const PLACES = {
  words: ['clause', 'content', 'expectedOutput'],
  leads: ['leads', 'leadBasis'],
  coordinating: ['coordinating'],
  term: ['deadlinePhrase', 'lastDay', 'lastTime'],
  uppers: ['carriesOut'],
} as const;

interface Props {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  readonly unsure: Attention['unsure'];
}

/** Everything of a draft, to be put right. What is chosen is saved at once, what is typed when it is left. */
export function DraftEditor({ draft, findings, unsure }: Props): ReactNode {
  const { t } = useI18n();
  const at = (place: keyof typeof PLACES): Finding[] =>
    findings.filter(({ field }) => (PLACES[place] as readonly string[]).includes(field));
  const has = (field: string): boolean =>
    findings.some((finding) => finding.field === field && finding.severity === 'error');
  return (
    <div className="draft-editor">
      <div className="clause-and-content">
        <TextEntry
          target={draft.id}
          field="clause"
          label={t('intake.field.clause')}
          value={draft.clause}
          maxLength={50}
          invalid={has('clause')}
        />
        <TextEntry
          target={draft.id}
          field="content"
          label={t('intake.field.content')}
          value={draft.content}
          maxLength={20_000}
          rows={4}
          invalid={has('content')}
          note={unsure.includes('task') && <UnsureLabel />}
        />
      </div>
      <FindingList findings={at('words')} />
      <MentionsField draft={draft} part="leads" findings={at('leads')} unsure={unsure.includes('lead')}>
        <LeadBasis draft={draft} />
      </MentionsField>
      <MentionsField
        draft={draft}
        part="coordinating"
        findings={at('coordinating')}
        unsure={unsure.includes('coordinating')}
      />
      <TermFields draft={draft} findings={at('term')} unsure={unsure.includes('deadline')} />
      <TextEntry
        target={draft.id}
        field="expectedOutput"
        label={t('intake.field.expectedOutput')}
        value={draft.expectedOutput}
        maxLength={5000}
      />
      {draft.dependsOn !== null && (
        <TextEntry
          target={draft.id}
          field="dependsOn"
          label={t('intake.field.dependsOn')}
          value={draft.dependsOn}
          maxLength={5000}
        />
      )}
      <UpperFields draft={draft} findings={at('uppers')} />
    </div>
  );
}
