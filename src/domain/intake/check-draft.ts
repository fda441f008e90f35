import { isGeneral } from '../organs/index.js';
import { formatVietnameseDate } from '../time/local-date.js';
import type { CheckFacts } from './check-facts.js';
import { type Finding, type FindingCode, finding } from './finding.js';
import { type Draft, type IntakeHeader, type Mention, SURE_TERM } from './intake.js';

/** What the register can keep, in characters. */
export const LONGEST = {
  clause: 50,
  content: 20_000,
  expectedOutput: 5_000,
  deadlinePhrase: 500,
  phrase: 255,
} as const;
/** Drafts below it may be no tasks at all. */
const SURE_TASK = 0.6;

type Add = (code: FindingCode, field: string, detail: string) => void;

export function checkDraft(draft: Draft, header: IntakeHeader, facts: CheckFacts): Finding[] {
  const found: Finding[] = [];
  const add: Add = (code, field, detail) => void found.push(finding(code, draft.id, field, detail));
  checkWords(draft, add);
  checkLeads(draft, header, facts, add);
  checkCoordinating(draft, header, facts, add);
  checkTerm(draft, header, facts, add);
  checkUppers(draft, facts, add);
  return found;
}

function checkWords(draft: Draft, add: Add): void {
  if (draft.content.trim() === '') add('no_content', 'content', 'Nhiệm vụ chưa có nội dung.');
  if (draft.clause.trim() === '') add('no_clause', 'clause', 'Chưa ghi mục, điểm trong văn bản.');
  for (const field of ['clause', 'content', 'expectedOutput', 'deadlinePhrase'] as const) {
    if ((draft[field]?.length ?? 0) > LONGEST[field])
      add('too_long', field, `Dài quá ${LONGEST[field]} ký tự. Hãy rút gọn hoặc tách nhiệm vụ.`);
  }
  if ([...draft.leads, ...draft.coordinating].some((m) => m.phrase.length > LONGEST.phrase))
    add('too_long', 'leads', `Có tên đơn vị dài quá ${LONGEST.phrase} ký tự. Hãy rút gọn.`);
  const sure = draft.confidence['task'];
  if (sure !== undefined && sure < SURE_TASK)
    add('task_unsure', 'content', 'Chưa chắc đoạn này có giao việc. Nếu không, hãy bỏ.');
}

function checkLeads(draft: Draft, header: IntakeHeader, facts: CheckFacts, add: Add): void {
  const { leads, leadBasis } = draft;
  if (leads.length === 0) {
    add('no_lead', 'leads', 'Chưa có cơ quan chủ trì. Văn bản không nêu rõ: hãy chọn.');
    return;
  }
  for (const m of leads) {
    if (!m.organ) add('lead_unknown', 'leads', `Chưa xác định được “${m.phrase}” là đơn vị nào. Hãy chọn.`);
    else checkOrgan(m, header, facts, add, 'leads');
  }
  for (const name of twice(leads))
    add('unit_twice', 'leads', `“${name}” được nêu hai lần trong phần chủ trì.`);
  const groups = leads.filter((m) => m.organ?.kind === 'group');
  if (leads.length > 1 && leadBasis === null)
    add(
      'several_leads',
      'leadBasis',
      'Có nhiều cơ quan chủ trì: chọn một, ghi đồng chủ trì, hoặc giao cho từng đơn vị.',
    );
  else if (groups.length > 0 && leads.length > 1 && leadBasis !== 'each')
    add(
      'mixed_leads',
      'leadBasis',
      'Có nhóm đơn vị bên cạnh đơn vị khác: chỉ giao được cho từng đơn vị (each).',
    );
  if (leadBasis === 'unsettled')
    add('lead_unsettled', 'leadBasis', 'Cơ quan chủ trì chưa rõ, sẽ phải xác định sau.');
  if (draft.flags.includes('lead_from_recipients') && leads.every((m) => m.by !== 'person'))
    add('lead_suggested', 'leads', 'Đoạn này không nêu ai làm; cơ quan chủ trì lấy theo nơi gửi đến.');
}

function checkCoordinating(draft: Draft, header: IntakeHeader, facts: CheckFacts, add: Add): void {
  for (const m of draft.coordinating) {
    if (m.organ) checkOrgan(m, header, facts, add, 'coordinating');
    else if (m.by !== 'person' && !isGeneral(m.phrase))
      add(
        'coordinating_unknown',
        'coordinating',
        `“${m.phrase}” chỉ được giữ dạng chữ, đơn vị sẽ không được nhắc.`,
      );
  }
  for (const name of twice(draft.coordinating))
    add('unit_twice', 'coordinating', `“${name}” được nêu hai lần trong phần phối hợp.`);
  const leading = new Set(draft.leads.flatMap((m) => (m.organ ? [m.organ.id] : [])));
  for (const m of draft.coordinating) {
    if (m.organ && leading.has(m.organ.id))
      add('unit_twice', 'coordinating', `“${m.phrase}” đã là cơ quan chủ trì của nhiệm vụ này.`);
  }
}

function twice(mentions: readonly Mention[]): string[] {
  const seen = new Set<string>();
  return mentions.flatMap(({ phrase, organ }) => {
    if (!organ) return [];
    if (seen.has(organ.id)) return [phrase];
    seen.add(organ.id);
    return [];
  });
}

function checkOrgan(
  m: Mention,
  { issuedOn }: IntakeHeader,
  facts: CheckFacts,
  add: Add,
  field: string,
): void {
  const organ = m.organ ? facts.organ(m.organ) : undefined;
  if (!organ)
    add('organ_gone', field, `Đơn vị đã chọn cho “${m.phrase}” không còn trong danh mục. Hãy chọn lại.`);
  else if (organ.validTo !== null && issuedOn !== null && organ.validTo < issuedOn)
    add(
      'organ_gone',
      field,
      `“${organ.name}” đã kết thúc hoạt động trước ngày văn bản. Hãy chọn đơn vị kế thừa.`,
    );
}

function checkTerm(draft: Draft, { issuedOn }: IntakeHeader, facts: CheckFacts, add: Add): void {
  const { deadlinePhrase: phrase, lastDay, lastTime, recurring, deadlineConfirmed } = draft;
  if (draft.flags.includes('several_deadlines')) {
    if (lastDay === null)
      add(
        'several_deadlines',
        'deadlinePhrase',
        'Các phần có thời hạn khác nhau. Hãy nhập thời hạn chung hoặc tách nhiệm vụ.',
      );
    else if (!deadlineConfirmed)
      add('deadline_unsure', 'lastDay', 'Đoạn này có nhiều thời hạn. Hãy kiểm tra hạn cuối.');
  }
  if (lastTime !== null && lastDay === null)
    add('time_without_day', 'lastTime', 'Có giờ mà chưa có ngày của hạn cuối.');
  const read = phrase === null ? null : facts.readTerm(phrase, issuedOn);
  if (read && read.lastDay !== lastDay && !deadlineConfirmed && (read.lastDay !== null || lastDay !== null)) {
    const meant =
      read.lastDay === null ? 'không thành ngày nào' : `là chậm nhất ${formatVietnameseDate(read.lastDay)}`;
    const given = lastDay === null ? 'không có hạn cuối' : `hạn cuối ${formatVietnameseDate(lastDay)}`;
    const code =
      read.lastDay !== null && read.confidence >= SURE_TERM ? 'deadline_disagrees' : 'deadline_unsure';
    add(
      code,
      'lastDay',
      `“${phrase}” được hiểu ${meant}, còn nhiệm vụ ghi ${given}. Sửa lại, hoặc xác nhận hạn đã nhập.`,
    );
  } else if (read && read.lastDay !== null && read.confidence < SURE_TERM && !deadlineConfirmed) {
    add(
      'deadline_unsure',
      'lastDay',
      `“${phrase}” có thể không phải là ${formatVietnameseDate(read.lastDay)}. Hãy kiểm tra.`,
    );
  }
  if (lastDay === null) {
    if (phrase === null) {
      if (!draft.flags.includes('several_deadlines')) add('no_deadline', 'lastDay', 'Không có thời hạn.');
    } else if (!recurring) add('deadline_without_day', 'lastDay', `“${phrase}” không cho biết ngày cụ thể.`);
    return;
  }
  if (issuedOn !== null && lastDay < issuedOn)
    add(
      'deadline_before_directive',
      'lastDay',
      `Hạn cuối ${formatVietnameseDate(lastDay)} trước ngày ban hành ${formatVietnameseDate(issuedOn)}. Hãy kiểm tra năm và ngày.`,
    );
  else if (lastDay < facts.today)
    add(
      'deadline_past',
      'lastDay',
      `Hạn cuối ${formatVietnameseDate(lastDay)} đã qua: nhiệm vụ sẽ quá hạn ngay khi giao.`,
    );
}

function checkUppers(draft: Draft, facts: CheckFacts, add: Add): void {
  for (const id of draft.carriesOut) {
    const upper = facts.upper(id);
    if (!upper) {
      add('upper_unknown', 'carriesOut', 'Nhiệm vụ cấp trên đã chọn không còn. Hãy chọn lại.');
      continue;
    }
    if (upper.lastDay === null) continue;
    const at = `mục ${upper.clause} của ${upper.directiveNumber}`;
    const day = formatVietnameseDate(upper.lastDay);
    if (draft.lastDay === null)
      add(
        'upper_lost_deadline',
        'lastDay',
        `Cấp trên yêu cầu xong chậm nhất ${day} (${at}) mà nhiệm vụ này không có hạn cuối.`,
      );
    else if (upper.lastDay < draft.lastDay)
      add(
        'upper_earlier',
        'lastDay',
        `Cấp trên yêu cầu xong chậm nhất ${day} (${at}), sớm hơn hạn của nhiệm vụ này.`,
      );
    else if (upper.lastDay === draft.lastDay)
      add(
        'upper_same_day',
        'lastDay',
        `Hạn trùng với hạn cấp trên giao (${at}): không còn thời gian tổng hợp.`,
      );
  }
}
