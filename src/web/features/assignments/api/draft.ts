import { useState } from 'react';

export interface StepDraft {
  readonly note: string;
  readonly percent: number | null;
  readonly leadId: string | null;
  readonly lastDay: string | null;
}

const EMPTY: StepDraft = { note: '', percent: null, leadId: null, lastDay: null };

/** What is being written, kept in this tab over a reload until it is sent. */
export function useDraft(name: string): [StepDraft, (draft: StepDraft) => void, () => void] {
  const key = `dondoc.draft.${name}`;
  const [draft, setDraft] = useState<StepDraft>(() => read(key));
  const keep = (next: StepDraft): void => {
    setDraft(next);
    sessionStorage.setItem(key, JSON.stringify(next));
  };
  return [draft, keep, () => sessionStorage.removeItem(key)];
}

function read(key: string): StepDraft {
  try {
    const stored = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<StepDraft> | null;
    return {
      note: typeof stored?.note === 'string' ? stored.note : '',
      percent: typeof stored?.percent === 'number' ? stored.percent : null,
      leadId: typeof stored?.leadId === 'string' ? stored.leadId : null,
      lastDay: typeof stored?.lastDay === 'string' ? stored.lastDay : null,
    };
  } catch {
    return EMPTY;
  }
}
