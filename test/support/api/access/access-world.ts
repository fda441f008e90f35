import { newId } from '../../../../src/common/ids.js';
import { openMailer } from '../../../../src/mail/mailer.js';
import { SweepService } from '../../../../src/modules/follow-up/index.js';
import { Mail } from '../../../../src/modules/outbox/index.js';
import { ApiApp, type Session } from '../api-app.js';
import { get, post, type Prepare } from '../calls/call.js';
import { LEAD, Work } from '../calls/work.js';
import { type DatabaseKind, sqlite } from '../../world/databases.js';
import { ABSENCES, type Actor, ACTOR_NAMES, ACTORS } from './actors.js';

/** Friday 26/6/2026, 8:30: those due on the day before are overdue, and their heads have been told. */
const TOLD_AT = '2026-06-26T01:30:00.000Z';
/** As many as may answer. */
const ESCALATED = 3;

/** Everybody of the table signed in, those absent absent, and an escalation that went out. */
export class AccessWorld {
  private constructor(
    readonly api: ApiApp,
    readonly work: Work,
    private readonly sessions: ReadonlyMap<Actor, Session>,
    /** Operations that only what was sent before can be called on. */
    readonly calls: Readonly<Record<string, Prepare>>,
  ) {}

  static async begin(kind: DatabaseKind = sqlite): Promise<AccessWorld> {
    const api = await ApiApp.start({ SESSION_HOURS: '720' }, kind);
    const work = await Work.begin(api);
    for (const [absent, standIn] of ABSENCES) {
      const [personId, standInId] = [await api.personId(absent), await api.personId(standIn)];
      const days = { fromOn: '2026-06-25', toOn: '2026-07-31' };
      await work.office.post('/absences', { personId, standInId, ...days }).expect(201);
    }
    const escalated: string[] = [];
    for (let n = 0; n < ESCALATED; n += 1) {
      escalated.push(await work.assignment({ lastDay: '2026-06-25' }));
    }
    api.clock.set(TOLD_AT);
    await api.app.get(SweepService).sweep();
    const sessions = new Map<Actor, Session>();
    for (const actor of ACTOR_NAMES) sessions.set(actor, await api.as(ACTORS[actor].code));
    return new AccessWorld(api, work, sessions, await toldCalls(work, escalated));
  }

  session(actor: Actor): Session {
    const session = this.sessions.get(actor);
    if (!session) throw new Error(`${actor} is not signed in`);
    return session;
  }

  async end(): Promise<void> {
    await this.api.stop();
  }
}

async function toldCalls(
  { api, office }: Work,
  escalated: readonly string[],
): Promise<Readonly<Record<string, Prepare>>> {
  const unanswered = [...escalated];
  const recipientId = await api.personId(`clerk.${LEAD}`);
  const mail = await api.database.read.findOneByOrFail(Mail, { recipientId });
  await putIntoMailbox(api);
  const boxed = `/mailbox/${(await office.get('/mailbox').expect(200)).body.items[0].id as string}`;
  return {
    acknowledgeEscalation: () =>
      post(`/assignments/${unanswered.shift() ?? ''}/acknowledgements`, {
        rung: 1,
        cause: 'staff',
        responsible: 'Văn phòng',
        plan: 'Bổ sung người',
        planOn: '2026-06-30',
      }),
    listAcknowledgements: () => get(`/assignments/${escalated[0] ?? ''}/acknowledgements`),
    getMail: () => get(`/mails/${mail.id}`),
    getMailboxMail: () => get(boxed),
    getMailboxMailPage: () => get(`${boxed}/html`),
  };
}

async function putIntoMailbox(api: ApiApp): Promise<void> {
  const mailer = openMailer(api.config.mail.url, { production: false });
  await mailer.send(
    {
      messageId: `<${newId()}@dondoc.example>`,
      from: { name: 'Đôn đốc', address: 'dondoc@vanphong.example' },
      to: { name: 'Văn thư', address: 'vanthu@so.example' },
      subject: 'Nhắc việc',
      html: '<p>Nội dung</p>',
      text: 'Nội dung',
      dateMs: api.clock.now(),
      headers: {},
    },
    () => Promise.resolve(),
  );
  await mailer.close();
}
