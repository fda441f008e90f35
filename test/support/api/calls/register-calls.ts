import { get, patch, post, type Prepare, remove } from './call.js';
import { COORDINATING, LEAD, MARK, type Work } from './work.js';

const DAY_OFF = { kind: 'off', name: 'Nghỉ thử', source: 'Thông báo 1/TB' };
const WINTER = '2027-01-01';

async function absenceBody(work: Work, person: string): Promise<object> {
  const day = work.day(WINTER);
  const standInId = await work.api.personId(`clerk.${COORDINATING}`);
  return { personId: await work.api.personId(person), standInId, fromOn: day, toOn: day, note: MARK };
}

/** The lead unit's clerk is away, the coordinating unit's one stands in. */
async function absence(work: Work): Promise<string> {
  const { body } = await work.office.post('/absences', await absenceBody(work, `clerk.${LEAD}`)).expect(201);
  return (body as { id: string }).id;
}

const appointmentBody = async (work: Work): Promise<object> => ({
  personId: await work.api.personId(`clerk.${LEAD}`),
  capacity: 'acting',
  fromOn: work.day(WINTER),
});

async function appointment(work: Work): Promise<string> {
  const at = `/units/${await work.unit()}/appointments`;
  const { body } = await work.office.post(at, await appointmentBody(work)).expect(201);
  return `${at}/${(body as [{ id: string }])[0].id}`;
}

const policy = async (work: Work): Promise<{ policy: object; version: number }> => {
  const { body } = await work.admin.get('/follow-up-policy').expect(200);
  const { policy: current, version } = body as { policy: object; version: number };
  return { policy: current, version };
};

/** Registers of units and people, the calendar, the policy; and what everybody reads. */
export const REGISTER_CALLS: Readonly<Record<string, Prepare>> = {
  listDirectives: () => get('/directives'),
  listAssignments: () => get('/assignments'),
  resolveDeadline: () =>
    get(`/deadlines/resolve?phrase=${encodeURIComponent('trước ngày 30/6/2026')}&issuedOn=2026-06-01`),
  search: () => get(`/search?q=${encodeURIComponent('rà soát')}`),
  getPicture: () => get('/reports/picture'),
  getUnitsReport: () => get('/reports/units?period=year&on=2026-06-30'),
  exportUnitsReport: () => get('/reports/units/export?period=year&on=2026-06-30'),
  'getPicture of a directive': async (work) => get(`/reports/picture?directiveId=${await work.assigned()}`),
  getUnitTimeline: async (work) => get(`/units/${await work.api.unitId(LEAD)}/timeline`),
  listUnits: () => get('/units'),
  createUnit: (work) => {
    const n = work.count();
    return post('/units', {
      code: `don-vi-${n}`,
      name: `Đơn vị ${n}`,
      shortName: `ĐV ${n}`,
      kind: 'department',
    });
  },
  getUnit: async (work) => get(`/units/${await work.api.unitId(LEAD)}`),
  editUnit: async (work) => patch(`/units/${await work.unit()}`, { name: 'Tên mới', version: 1 }),
  listUnitGroups: () => get('/unit-groups'),
  getUnitGroup: async (work) => get(`/unit-groups/${await work.group()}`),
  createUnitGroup: (work) => {
    const n = work.count();
    return post('/unit-groups', { code: `nhom-${n}`, name: `Nhóm ${n}` });
  },
  joinUnitGroup: async (work) =>
    post(`/unit-groups/${await work.group()}/members`, { unitIds: [await work.api.unitId(COORDINATING)] }),
  leaveUnitGroup: async (work) =>
    post(`/unit-groups/${await work.group()}/members/leaving`, {
      unitIds: [await work.api.unitId(LEAD)],
      toOn: '2026-12-31',
    }),
  listAppointments: async (work) => get(`/units/${await work.api.unitId(LEAD)}/appointments`),
  createAppointment: async (work) =>
    post(`/units/${await work.unit()}/appointments`, await appointmentBody(work)),
  editAppointment: async (work) => patch(await appointment(work), { note: 'Quyết định 12', version: 1 }),
  removeAppointment: async (work) => remove(await appointment(work)),
  listPeople: () => get('/people'),
  createPerson: (work) => post('/people', work.personBody()),
  getPerson: async (work) => get(`/people/${await work.api.personId(`head.${LEAD}`)}`),
  editPerson: async (work) => patch(`/people/${(await work.person()).id}`, { name: 'Tên mới', version: 1 }),
  listAbsences: () => get('/absences'),
  createAbsence: async (work, by) => {
    const day = work.day('2028-01-01');
    return post('/absences', { standInId: (await work.person()).id, fromOn: day, toOn: day, note: by });
  },
  'createAbsence of somebody else': async (work) =>
    post('/absences', await absenceBody(work, 'clerk.bo-tai-chinh')),
  getAbsence: async (work) => get(`/absences/${await absence(work)}`),
  editAbsence: async (work) => patch(`/absences/${await absence(work)}`, { note: 'Nghỉ phép', version: 1 }),
  removeAbsence: async (work) => remove(`/absences/${await absence(work)}`),
  getCalendarYear: () => get('/calendar?year=2026'),
  changeCalendar: () => post('/calendar', { set: [{ ...DAY_OFF, date: '2027-07-01' }] }),
  previewCalendar: () => post('/calendar/preview', { set: [{ ...DAY_OFF, date: '2027-07-02' }] }),
  setCalendarYear: () => post('/calendar/years/2029', { schedule: [{ ...DAY_OFF, date: '2029-01-01' }] }),
  previewCalendarYear: () =>
    post('/calendar/years/2030/preview', { schedule: [{ ...DAY_OFF, date: '2030-01-01' }] }),
  getPolicy: () => get('/follow-up-policy'),
  setPolicy: async (work) => post('/follow-up-policy', { ...(await policy(work)), note: 'Thử' }),
  listPolicyVersions: () => get('/follow-up-policy/versions'),
  getPolicyVersion: () => get('/follow-up-policy/versions/1'),
  validatePolicy: async (work) =>
    post('/follow-up-policy/validation', { policy: (await policy(work)).policy }),
  previewPolicy: async (work) => post('/follow-up-policy/preview', { policy: (await policy(work)).policy }),
  listMails: () => get('/mails'),
  listMailbox: () => get('/mailbox'),
  readAuditTrail: () => get('/audit'),
  getAuditVerification: () => get('/audit/verification'),
};
