import { formatVietnameseDate } from '../time/local-date.js';
import { checkDraft } from './check-draft.js';
import type { CheckFacts } from './check-facts.js';
import { type Finding, finding } from './finding.js';
import { type Draft, type IntakeBody, type IntakeHeader, keptDrafts } from './intake.js';

/** Number and symbol as the register takes them. */
const NUMBER_SHAPE = /^\s*\d+[^\s\d/-]*\s*[-/]\s*\S.*$/u;

/** Everything a person should look at before confirming, the header first, then the drafts in their order. */
export function checkIntake(body: IntakeBody, facts: CheckFacts): Finding[] {
  const kept = keptDrafts(body);
  return [
    ...checkHeader(body.header, facts),
    ...(kept.length === 0
      ? [finding('no_drafts', null, 'drafts', 'Không có nhiệm vụ nào: chỉ văn bản được đăng ký.')]
      : []),
    ...kept.flatMap((draft) => checkDraft(draft, body.header, facts)),
    ...repeated(kept),
  ];
}

/** Codes of warnings that nobody has acknowledged, each once. */
export function openWarnings(findings: readonly Finding[], acknowledged: readonly string[]): string[] {
  const open = findings.filter((f) => f.severity === 'warning' && !acknowledged.includes(f.code));
  return [...new Set(open.map((f) => f.code))];
}

function checkHeader(header: IntakeHeader, facts: CheckFacts): Finding[] {
  const found: Finding[] = [];
  const add = (code: Parameters<typeof finding>[0], field: string, detail: string): void => {
    found.push(finding(code, null, field, detail));
  };
  if (!header.number) add('no_number', 'number', 'Chưa có số, ký hiệu văn bản. Hãy nhập như văn bản in.');
  else if (!NUMBER_SHAPE.test(header.number))
    add('bad_number', 'number', 'Số, ký hiệu phải bắt đầu bằng số, ví dụ 484-CV/TU hoặc 12/2026/NĐ-CP.');
  if (!header.type) add('no_type', 'type', 'Chưa có loại văn bản, ví dụ CV, KH, TB.');
  const { issuer } = header;
  if (!issuer.organ || issuer.organ.kind !== 'unit' || !facts.organ(issuer.organ)) {
    const named = issuer.phrase ? ` “${issuer.phrase}”` : '';
    add(
      'issuer_unknown',
      'issuer',
      `Chưa xác định được cơ quan ban hành${named}. Hãy chọn trong danh mục đơn vị.`,
    );
  }
  if (!header.issuedOn) add('no_date', 'issuedOn', 'Chưa có ngày ban hành.');
  else if (header.issuedOn > facts.today)
    add(
      'future_date',
      'issuedOn',
      `Ngày ban hành ${formatVietnameseDate(header.issuedOn)} sau ngày hôm nay.`,
    );
  if (!header.subject) add('no_subject', 'subject', 'Chưa có trích yếu.');
  if (header.secrecy !== 'none')
    add(
      'secret',
      'secrecy',
      'Văn bản mật: phần mềm chỉ giữ số và thời hạn, không giữ nội dung. Hãy hủy tiếp nhận này (tệp và nội dung sẽ bị xóa) rồi đăng ký văn bản bằng tay.',
    );
  if (facts.duplicate)
    add(
      'duplicate_directive',
      'number',
      `Văn bản ${facts.duplicate.number} của cơ quan này, cùng loại và ngày ban hành, đã được đăng ký.`,
    );
  if (facts.sameSource > 0)
    add('same_source', 'source', 'Tệp hoặc nội dung này đã được tiếp nhận ở một lần khác.');
  return found;
}

/** The same clause, or the same words for the same lead, in two drafts: one may have been taken twice. */
function repeated(drafts: readonly Draft[]): Finding[] {
  const found: Finding[] = [];
  const clauses = new Map<string, Draft>();
  const contents = new Map<string, Draft>();
  for (const draft of drafts) {
    const clause = draft.clause.trim().toLowerCase();
    const other = clauses.get(clause);
    if (other && clause !== '')
      found.push(
        finding(
          'same_clause',
          draft.id,
          'clause',
          `Mục ${draft.clause} có ở hai nhiệm vụ (${other.id} và ${draft.id}).`,
        ),
      );
    else clauses.set(clause, draft);
    const content = [bareWords(draft.content), ...draft.leads.map((m) => bareWords(m.phrase)).sort()].join(
      '|',
    );
    const twin = contents.get(content);
    if (twin && draft.content !== '')
      found.push(
        finding('same_content', draft.id, 'content', `Nội dung trùng với nhiệm vụ ở mục ${twin.clause}.`),
      );
    else contents.set(content, draft);
  }
  return found;
}

const bareWords = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
