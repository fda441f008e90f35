import type { Draft, IntakeBody, IntakeHeader, Mention, TermReader } from '../intake.js';

export const mention = (phrase: string, rest: Partial<Mention> = {}): Mention => ({
  phrase,
  span: null,
  organ: { kind: 'unit', id: phrase },
  by: 'match',
  ...rest,
});

export const header = (rest: Partial<IntakeHeader> = {}): IntakeHeader => ({
  number: '512-CV/TU',
  type: 'CV',
  issuer: mention('Tỉnh ủy'),
  issuedOn: '2026-06-18',
  place: 'Hưng Yên',
  subject: 'dùng chung dữ liệu',
  signerName: null,
  signerCapacity: null,
  signerTitle: null,
  recipients: [],
  implements: [],
  replyTo: [],
  refersTo: [],
  secrecy: 'none',
  urgency: 'normal',
  monitoringOfficerId: null,
  ...rest,
});

export const draft = (id: string, rest: Partial<Draft> = {}): Draft => ({
  id,
  state: 'kept',
  origin: 'extracted',
  sources: [],
  clause: id.slice(1),
  content: `Việc ${id}`,
  expectedOutput: null,
  dependsOn: null,
  leads: [mention('Sở A')],
  leadBasis: null,
  coordinating: [],
  deadlinePhrase: null,
  lastDay: null,
  lastTime: null,
  recurring: false,
  deadlineConfirmed: false,
  carriesOut: [],
  confidence: { task: 0.9 },
  spans: { text: [], deadline: null },
  flags: [],
  ...rest,
});

export const body = (drafts: readonly Draft[], rest: Partial<IntakeHeader> = {}): IntakeBody => ({
  header: header(rest),
  drafts,
  issuedIds: drafts.length,
});

/** Reads `d/m` of the directive's year, and `định kỳ` as a rhythm; everything else says no day. */
export const readTerm: TermReader = (phrase, issuedOn) => {
  if (issuedOn === null) return null;
  const [, day = '', month = ''] = /(\d{1,2})\/(\d{1,2})/u.exec(phrase) ?? [];
  const lastDay = month ? `${issuedOn.slice(0, 4)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
  return {
    lastDay,
    time: null,
    recurring: phrase.includes('định kỳ'),
    confidence: phrase.includes('khoảng') ? 0.5 : 0.95,
  };
};
