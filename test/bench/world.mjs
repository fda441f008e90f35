// Makes the data the benchmarks run on: units with people, and open assignments with a realistic spread of deadlines.
import { randomUUID } from 'node:crypto';
import { RegisterStamp } from '../../dist/modules/rules/index.js';
import { insertRows } from '../../dist/database/insert-rows.js';

const TODAY = '2026-06-25';
const NOW = '2026-06-25T01:05:00.000Z';
const LOT = 10_000;

/** Same rows every run: figures of two runs must not differ by luck. */
function randomSequence(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const day = (offset) =>
  new Date(Date.parse(`${TODAY}T00:00:00Z`) + offset * 86_400_000).toISOString().slice(0, 10);

/** 30 % overdue, 20 % due within 7 days, 45 % later, 5 % without a deadline. */
function lastDayOf(random) {
  const kind = random();
  if (kind < 0.3) return day(-1 - Math.floor(random() * 45));
  if (kind < 0.5) return day(Math.floor(random() * 8));
  if (kind < 0.95) return day(8 + Math.floor(random() * 120));
  return null;
}

/** Units with one contact and one head each, a supervisor for every 20, three standing leaders. @returns unit ids */
export async function addUnits(database, count, policy) {
  const ids = Array.from({ length: count }, () => randomUUID());
  const stamps = { version: 1, created_at: NOW, updated_at: NOW };
  const person = (id, code, roles, unit, standing = false) => ({
    id,
    code,
    name: `Người ${code}`,
    email: `${code}@bench.example`,
    unit_id: unit,
    roles: JSON.stringify(roles),
    standing,
    active: true,
    ...stamps,
  });
  const supervisors = Array.from({ length: Math.ceil(count / 20) }, () => randomUUID());
  const people = ids.map((unit, i) => ({ unit, contact: randomUUID(), head: randomUUID(), i }));
  await database.transaction(async ({ em }) => {
    await insertRows(
      em,
      'unit',
      ids.map((id, i) => ({
        id,
        code: `unit-${i}`,
        name: `Đơn vị số ${i}`,
        short_name: `ĐV ${i}`,
        aliases: '[]',
        kind: 'state_agency',
        parent_id: null,
        supervisor_id: supervisors[Math.floor(i / 20)],
        valid_from: null,
        valid_to: null,
        successor_id: null,
        ...stamps,
      })),
    );
    await insertRows(em, 'person', [
      ...people.flatMap(({ unit, contact, head, i }) => [
        person(contact, `contact-${i}`, ['unit'], unit),
        person(head, `head-${i}`, ['head'], unit),
      ]),
      ...supervisors.map((id, i) => person(id, `supervisor-${i}`, ['leader'], ids[0])),
      ...[0, 1, 2].map((i) => person(randomUUID(), `standing-${i}`, ['leader'], ids[0], true)),
      person(randomUUID(), 'officer', ['office'], ids[0]),
    ]);
    await insertRows(
      em,
      'unit_contact',
      people.map(({ unit, contact }) => ({ unit_id: unit, person_id: contact })),
    );
    await insertRows(
      em,
      'appointment',
      people.map(({ unit, head }) => ({
        id: randomUUID(),
        unit_id: unit,
        person_id: head,
        capacity: 'head',
        from_on: null,
        to_on: null,
      })),
    );
    await insertRows(em, 'follow_up_policy', [
      { version: 1, body: JSON.stringify(policy), note: 'bench', created_by_id: null, created_at: NOW },
    ]);
    await insertRows(em, 'setting', [{ name: 'seeds.loaded', value: NOW }]);
    await RegisterStamp.renew(em);
  });
  return ids;
}

/** `count` open assignments, one lead and one coordinator each, over the given units. */
export async function addAssignments(database, unitIds, count, seed = 1) {
  const random = randomSequence(seed);
  const directiveId = randomUUID();
  await database.transaction(async ({ em }) => {
    await insertRows(em, 'directive', [
      {
        id: directiveId,
        number: `${seed}-CV/TU`,
        symbol: 'CV/TU',
        type: 'CV',
        issuer_id: unitIds[0],
        issued_on: '2026-01-05',
        place: null,
        subject: 'Đo tốc độ',
        signer_name: null,
        signer_capacity: null,
        signer_title: null,
        recipients: '[]',
        secrecy: 'none',
        urgency: 'normal',
        registered_at: NOW,
        registered_by_id: null,
        version: 1,
        updated_at: NOW,
      },
    ]);
  });
  for (let start = 0; start < count; start += LOT) {
    const rows = Array.from({ length: Math.min(LOT, count - start) }, (_, k) => {
      const i = start + k;
      const lastDay = lastDayOf(random);
      return {
        id: randomUUID(),
        directive_id: directiveId,
        parent_id: null,
        is_group: false,
        clause: `${i % 40}.${i % 7}`,
        content: `Rà soát, hoàn thiện nội dung số ${i} theo kế hoạch chuyển đổi số và báo cáo kết quả.`,
        expected_output: 'Báo cáo kết quả',
        lead_basis: 'single',
        lead_phrase: null,
        deadline_phrase: lastDay && `Hoàn thành chậm nhất ngày ${lastDay}`,
        deadline_rule: lastDay && 'by_day',
        last_day: lastDay,
        last_time: null,
        original_last_day: lastDay,
        recurring: false,
        monitoring_officer_id: null,
        lifecycle: 'in_progress',
        assigned_on: '2026-01-06',
        assigned_at: '2026-01-06T02:00:00.000Z',
        submitted_at: null,
        submitted_on: null,
        completed_at: null,
        version: 1,
        created_at: NOW,
        updated_at: NOW,
      };
    });
    const part = (row, i, role) => ({
      id: randomUUID(),
      assignment_id: row.id,
      unit_id: unitIds[i % unitIds.length],
      role,
      phrase: null,
    });
    await database.transaction(async ({ em }) => {
      await insertRows(em, 'assignment', rows);
      await insertRows(
        em,
        'participation',
        rows.flatMap((row, k) => [part(row, start + k, 'lead'), part(row, start + k + 7, 'coordinating')]),
      );
    });
  }
}
