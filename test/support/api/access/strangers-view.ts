import type { Response } from 'supertest';
import type { ApiApp, Session } from '../api-app.js';
import { LEAD, MARK } from '../calls/work.js';

/** Different with every answer, whatever is asked. */
const OF_THE_MOMENT = ['date', 'x-request-id', 'connection', 'keep-alive'];

/** All that an answer tells. */
export function told({ status, headers, body, text }: Response): object {
  const kept = Object.entries(headers as Record<string, string>).filter(
    ([name]) => !OF_THE_MOMENT.includes(name),
  );
  const said = body as Record<string, unknown>;
  const content = 'instance' in said ? { ...said, instance: '' } : (text ?? said);
  return { status, headers: Object.fromEntries(kept), content };
}

/** Whatever lists, finds or counts, asked in ways that would find what was made here. */
export async function questionsAbout(api: ApiApp): Promise<readonly string[]> {
  const unitId = await api.unitId(LEAD);
  const word = encodeURIComponent(MARK);
  const narrowed = [
    'owed=true',
    'groups=true',
    'withoutLead=true',
    'extension=requested',
    'lifecycle=submitted',
    'timing=overdue',
    'dueFrom=2026-06-01&dueTo=2026-12-31',
    'sort=lastDay',
    `unitId=${unitId}&part=any`,
    `officerId=${await api.personId('chuyen-vien-cds-cy')}`,
  ];
  return [
    ...['', ...narrowed].map((query) => `/assignments?size=200&${query}`),
    `/assignments?size=200&q=${word}`,
    `/directives?size=200&q=${word}`,
    `/search?size=50&q=${word}`,
    '/directives?size=200',
    '/obstacles?size=200',
    '/obstacles?size=200&waitingFor=office',
    `/obstacles?waitingFor=${unitId}`,
    '/absences?size=200',
    `/absences?personId=${await api.personId(`clerk.${LEAD}`)}`,
    '/reports/picture',
    `/reports/picture?unitId=${unitId}`,
    '/reports/units?period=year&on=2026-06-30',
    `/reports/units?period=year&on=2026-06-30&unitId=${unitId}`,
    `/units/${unitId}/timeline`,
    `/units/${unitId}`,
    '/tokens',
    '/account/sessions',
  ];
}

/** Everything somebody is told when he asks all of it. */
export async function viewOf(
  session: Session,
  questions: readonly string[],
): Promise<Record<string, object>> {
  const view: Record<string, object> = {};
  for (const question of questions) view[question] = told(await session.get(question));
  return view;
}
