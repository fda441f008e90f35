import type { MessageKey } from '../../../i18n';
import type { AssignmentQuery } from '../../../lib/api/assignment-list';
import type { Profile } from '../../../lib/profile';

export interface HomeBlock {
  readonly title: MessageKey;
  readonly hint: MessageKey;
  readonly tone: 'bad' | 'warn' | 'calm' | 'quiet';
  /** What the block counts: the same question the list behind it asks. */
  readonly query: Pick<AssignmentQuery, 'timing' | 'lifecycle' | 'unitId' | 'part'>;
}

const OVERDUE: HomeBlock = {
  title: 'home.overdue',
  hint: 'home.overdueHint',
  tone: 'bad',
  query: { timing: 'overdue' },
};
const DUE_SOON: HomeBlock = {
  title: 'home.dueSoon',
  hint: 'home.dueSoonHint',
  tone: 'warn',
  query: { timing: 'due_soon' },
};
const TO_VERIFY: HomeBlock = {
  title: 'home.toVerify',
  hint: 'home.toVerifyHint',
  tone: 'calm',
  query: { lifecycle: 'submitted' },
};
const TO_RECEIVE: HomeBlock = {
  title: 'home.toReceive',
  hint: 'home.toReceiveHint',
  tone: 'calm',
  query: { lifecycle: 'assigned' },
};
const TO_REPORT: HomeBlock = {
  title: 'home.toReport',
  hint: 'home.toReportHint',
  tone: 'calm',
  query: { lifecycle: 'in_progress' },
};
const RETURNED: HomeBlock = {
  title: 'home.returned',
  hint: 'home.returnedHint',
  tone: 'warn',
  query: { lifecycle: 'returned' },
};
const BORN_OVERDUE: HomeBlock = {
  title: 'home.bornOverdue',
  hint: 'home.bornOverdueHint',
  tone: 'warn',
  query: { timing: 'born_overdue' },
};
const NO_DEADLINE: HomeBlock = {
  title: 'home.noDeadline',
  hint: 'home.noDeadlineHint',
  tone: 'quiet',
  query: { timing: 'no_deadline' },
};

/** What somebody looks at first in the morning, by what he does. */
export function homeBlocks({ roles, unit }: Pick<Profile, 'roles' | 'unit'>): HomeBlock[] {
  if (roles.includes('office')) return [TO_VERIFY, OVERDUE, DUE_SOON, BORN_OVERDUE, TO_RECEIVE];
  if (unit && (roles.includes('unit') || roles.includes('head'))) {
    const own = { unitId: unit.id, part: 'lead' } as const;
    return [OVERDUE, RETURNED, DUE_SOON, TO_RECEIVE, TO_REPORT].map((block) => ({
      ...block,
      query: { ...block.query, ...own },
    }));
  }
  return [OVERDUE, DUE_SOON, TO_VERIFY, BORN_OVERDUE, NO_DEADLINE];
}

/** The address of the list behind a block. */
export function listAddress(query: HomeBlock['query']): string {
  return `/assignments?${new URLSearchParams(query).toString()}`;
}
