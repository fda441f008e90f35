import type request from 'supertest';
import { addDays } from '../../../src/domain/time/local-date.js';
import { SweepService } from '../../../src/modules/follow-up/index.js';
import type { Told } from './account-examples.js';
import type { ApiApp, Session } from './api-app.js';

interface Body {
  readonly id: string;
}

/** What the examples stand on: people signed in, and ways to a fresh assignment and directive. */
export interface AnswerExamples {
  readonly api: () => ApiApp;
  readonly office: () => Session;
  readonly clerk: () => Session;
  readonly officer: string;
  readonly clerkCode: string;
  readonly unit: string;
  readonly newAssignment: () => Promise<request.Response>;
  readonly newDirective: () => Promise<request.Response>;
  readonly count: () => number;
}

/** An example of every operation by which heads, leaders and units answer for the work, and for who stands in. */
export function answerExamples(on: AnswerExamples): Readonly<Record<string, Told>> {
  const { api, office, clerk, officer, clerkCode, unit, newAssignment, newDirective, count } = on;
  const idOf = async (answer: Promise<request.Response>): Promise<string> => ((await answer).body as Body).id;
  const appointmentsPath = async (): Promise<string> => `/units/${await api().unitId(unit)}/appointments`;

  const newObstacle = async (): Promise<request.Response> =>
    clerk().post(`/assignments/${((await newAssignment()).body as Body).id}/obstacles`, {
      kind: 'funding',
      title: 'Chưa bố trí kinh phí',
    });
  const onObstacle = async (path: string, body: object): Promise<request.Response> =>
    office().post(`/obstacles/${((await newObstacle()).body as Body).id}/${path}`, body);
  const newAbsence = async (): Promise<request.Response> => {
    const day = addDays('2027-01-01', count());
    return office().post('/absences', {
      personId: await api().personId('clerk.bo-tai-chinh'),
      standInId: await api().personId(officer),
      fromOn: day,
      toOn: day,
    });
  };
  const newAppointment = async (): Promise<request.Response> =>
    office().post(await appointmentsPath(), {
      personId: await api().personId(clerkCode),
      capacity: 'acting',
      fromOn: addDays('2027-01-01', count()),
    });
  const onAppointment = async (change: 'patch' | 'delete'): Promise<request.Response> => {
    const [latest] = (await newAppointment()).body as { id: string }[];
    const path = `${await appointmentsPath()}/${latest?.id ?? ''}`;
    return change === 'patch'
      ? office().patch(path, { note: 'Quyết định 12', version: 1 })
      : office().delete(path);
  };
  const acknowledged = async (): Promise<request.Response> => {
    const before = api().clock.now();
    const id = await idOf(
      office().post('/assignments', {
        directiveId: ((await newDirective()).body as Body).id,
        clause: '1',
        content: 'Rà soát',
        leads: [await api().unitId(unit)],
        lastDay: '2026-06-25',
      }) as unknown as Promise<request.Response>,
    );
    api().clock.set('2026-06-26T01:30:00.000Z');
    await api().app.get(SweepService).sweep();
    const answered = await (
      await api().as(`head.${unit}`)
    ).post(`/assignments/${id}/acknowledgements`, {
      rung: 1,
      cause: 'staff',
      responsible: 'Văn phòng',
      plan: 'Bổ sung người',
      planOn: '2026-06-30',
    });
    api().clock.set(before);
    return answered;
  };

  return {
    directAssignment: [
      'assignment.step',
      'pho-bi-thu-thuong-truc',
      async () =>
        (await api().as('pho-bi-thu-thuong-truc')).post(
          `/assignments/${((await newAssignment()).body as Body).id}/directions`,
          { text: 'Khẩn trương' },
        ),
    ],
    raiseObstacle: ['assignment.step', clerkCode, async () => newObstacle()],
    passObstacle: [
      'assignment.step',
      officer,
      () => onObstacle('passing', { waitingFor: { kind: 'standing' }, note: 'Xin ý kiến' }),
    ],
    resolveObstacle: ['assignment.step', officer, () => onObstacle('resolution', { note: 'Xong' })],
    voidObstacle: ['assignment.step', officer, () => onObstacle('voiding', { note: 'Không còn' })],
    acknowledgeEscalation: ['assignment.step', `head.${unit}`, acknowledged],
    createAppointment: ['appointment.create', officer, newAppointment],
    editAppointment: ['appointment.edit', officer, () => onAppointment('patch')],
    removeAppointment: ['appointment.remove', officer, () => onAppointment('delete')],
    createAbsence: ['absence.create', officer, newAbsence],
    editAbsence: [
      'absence.edit',
      officer,
      async () => {
        const { body } = await newAbsence();
        const { id, toOn } = body as { id: string; toOn: string };
        return office().patch(`/absences/${id}`, { toOn, note: 'Đi công tác', version: 1 });
      },
    ],
    removeAbsence: [
      'absence.remove',
      officer,
      async () => office().delete(`/absences/${((await newAbsence()).body as Body).id}`),
    ],
  };
}
