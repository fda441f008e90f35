import type { Draft, Finding, Header, Intake, Mention } from '../shapes';

export const TEXT = '1. Sở A chủ trì, xây dựng kế hoạch; báo cáo kết quả. Hoàn thành trước ngày 10/7/2026.';

export const mention = (phrase: string, more: Partial<Mention> = {}): Mention => ({
  phrase,
  span: null,
  organ: { kind: 'unit', id: phrase, name: phrase },
  by: 'match',
  candidates: [],
  ...more,
});

export const draft = (id: string, more: Partial<Draft> = {}): Draft => ({
  id,
  state: 'kept',
  origin: 'extracted',
  sources: [0],
  clause: id.slice(1),
  content: 'Xây dựng kế hoạch',
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
  suggestedUppers: [],
  confidence: { task: 0.9, lead: 0.9, coordinating: 0, deadline: 0 },
  spans: { text: [], deadline: null },
  flags: [],
  ...more,
});

export const finding = (more: Partial<Finding>): Finding => ({
  code: 'no_lead',
  severity: 'error',
  draftId: null,
  field: 'leads',
  detail: '',
  ...more,
});

export const header = (more: Partial<Header> = {}): Header => ({
  number: '5-CV/TU',
  type: 'CV',
  issuer: mention('Tỉnh ủy'),
  issuedOn: '2026-06-18',
  place: null,
  subject: 'kế hoạch',
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
  ...more,
});

export const intake = (more: Partial<Intake> = {}): Intake =>
  ({
    id: 'i1',
    state: 'open',
    text: TEXT,
    header: header(),
    drafts: [draft('d1'), draft('d2')],
    findings: [],
    version: 1,
    ...more,
  }) as Intake;
