import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/common/ids.js';
import { openMailer } from '../../src/mail/mailer.js';
import { SweepService } from '../../src/modules/follow-up/index.js';
import { Notice } from '../../src/modules/notices/index.js';
import { Mail } from '../../src/modules/outbox/index.js';
import { ApiApp, type Session } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

const UPPER = '2039-CV/VPTW';

onEachDatabase('notices and mails', (kind) => {
  let api: ApiApp;
  let office: Session;
  beforeAll(async () => {
    api = await ApiApp.start({}, kind);
    office = await api.as('chuyen-vien-cds-cy');
    await api.app.get(SweepService).sweep();
  });
  afterAll(() => api.stop());

  it('the ledger of an assignment says what was planned, for whom and why, and what comes next', async () => {
    const id = await api.assignmentId(UPPER, '2.c');
    const { body } = await office.get(`/assignments/${id}/notices`).expect(200);
    const notices = body.notices as Record<string, unknown>[];
    expect(new Set(notices.map((n) => n['rule']))).toEqual(new Set(['escalation-1', 'overdue']));
    expect(notices.find((n) => n['rule'] === 'overdue')).toEqual({
      id: expect.any(String),
      kind: 'overdue',
      rung: null,
      rule: 'overdue',
      occurrence: '2026-06-24+1',
      recipient: {
        id: await api.personId('clerk.vptw'),
        name: expect.any(String),
        email: expect.stringContaining('@'),
      },
      capacity: 'self',
      dueOn: '2026-06-25',
      workingDaysLate: 1,
      state: 'planned',
      reason: null,
      plannedAt: '2026-06-25T01:05:00.000Z',
      settledAt: null,
    });
    const upcoming = body.upcoming as {
      rule: string;
      audience: string;
      dueOn: string;
      rung: number | null;
    }[];
    expect(upcoming[0]).toMatchObject({
      rule: 'escalation-2',
      rung: 2,
      audience: 'supervisor',
      dueOn: '2026-06-29',
    });
    expect(upcoming[1]).toMatchObject({ rule: 'escalation-3', audience: 'standing', dueOn: '2026-07-01' });
    expect(upcoming.map((o) => o.dueOn)).toEqual([...upcoming.map((o) => o.dueOn)].sort());
    expect(upcoming.every((o) => o.dueOn > '2026-06-25')).toBe(true);
  });

  it('a unit reads the names of recipients, not their addresses', async () => {
    const id = await api.assignmentId(UPPER, '2.c');
    const { text } = await (await api.as('clerk.vptw')).get(`/assignments/${id}/notices`).expect(200);
    expect(text).toContain('overdue');
    expect(text).not.toContain('@');
  });

  it('of undated work the next review is foretold, of finished work nothing', async () => {
    const undated = await api.assignmentId('484-CV/TU', '3.1', 'vptu-hung-yen').catch(() => null);
    const { body: list } = await office
      .get('/assignments?timing=no_deadline&lifecycle=assigned&size=1')
      .expect(200);
    const id = undated ?? (list.items[0].id as string);
    const { upcoming } = (await office.get(`/assignments/${id}/notices`).expect(200)).body;
    expect(upcoming).toEqual([
      expect.objectContaining({ kind: 'review', occurrence: '2026-07', dueOn: '2026-07-01' }),
    ]);
    const done = (await office.get('/assignments?lifecycle=completed&size=1').expect(200)).body.items[0]
      .id as string;
    expect((await office.get(`/assignments/${done}/notices`).expect(200)).body.upcoming).toEqual([]);
  });

  it('the outbox lists its mails by state', async () => {
    const { body } = await office.get('/mails?state=pending&size=5').expect(200);
    expect(body.total).toBe(await api.database.read.countBy(Mail, { state: 'pending' }));
    expect(body.total).toBeGreaterThan(3);
    expect(body.items[0]).toMatchObject({ kind: 'follow_up', state: 'pending', subject: null, attempts: 0 });
    expect((await office.get('/mails?state=failed').expect(200)).body.total).toBe(0);
    const recipientId = await api.personId('clerk.vptw');
    expect((await office.get(`/mails?recipientId=${recipientId}`).expect(200)).body.total).toBe(1);
  });

  it('a recipient reads why a mail came: each notice with its clause, rule and phrase', async () => {
    const mail = await api.database.read.findOneByOrFail(Mail, {
      recipientId: await api.personId('clerk.vptw'),
    });
    const clerk = await api.as('clerk.vptw');
    const { body } = await clerk.get(`/mails/${mail.id}`).expect(200);
    expect(body).toMatchObject({
      id: mail.id,
      recipient: { id: mail.recipientId },
      why: expect.stringContaining('lượt nhắc'),
    });
    const one = (body.notices as Record<string, unknown>[]).find((n) => n['clause'] === '2.c');
    expect(one).toEqual({
      assignmentId: await api.assignmentId(UPPER, '2.c'),
      directive: UPPER,
      clause: '2.c',
      kind: 'overdue',
      rung: null,
      state: 'planned',
      reason: null,
      why: expect.stringMatching(/^2039-CV\/VPTW mục 2\.c .*hạn cuối 24\/6\/2026 đã qua 1 ngày làm việc/),
    });
    await office.get(`/mails/${mail.id}`).expect(200);
  });

  it('once the mail has left, it says how late the work was on that day', async () => {
    const mail = await api.database.read.findOneByOrFail(Mail, {
      recipientId: await api.personId('clerk.vptw'),
    });
    await api.database.transaction(({ em }) =>
      em.update(Notice, { mailId: mail.id }, { state: 'sent', settledAt: '2026-06-29T02:00:00.000Z' }),
    );
    const { body } = await office.get(`/mails/${mail.id}`).expect(200);
    const one = (body.notices as { clause: string; why: string }[]).find((n) => n.clause === '2.c');
    expect(one?.why).toContain('đã qua 3 ngày làm việc');
  });

  it("somebody else's mail is as good as none", async () => {
    const mail = await api.database.read.findOneByOrFail(Mail, {
      recipientId: await api.personId('clerk.vptw'),
    });
    const clerk = await api.as('clerk.so-khcn');
    const [foreign, none] = [await clerk.get(`/mails/${mail.id}`), await clerk.get(`/mails/${newId()}`)];
    expect(foreign.status).toBe(404);
    expect({ ...foreign.body, instance: '' }).toEqual({ ...none.body, instance: '' });
  });

  describe('the local mailbox', () => {
    it('is empty before anything is sent', async () => {
      const { body } = await office.get('/mailbox').expect(200);
      expect(body).toEqual({ items: [], page: 1, size: 50, total: 0, pages: 0 });
    });

    it('shows what was sent, newest first, and each mail as a whole', async () => {
      const mailer = openMailer(api.config.mail.url, { production: false });
      for (const n of [1, 2]) {
        const outcome = await mailer.send(
          {
            messageId: `<${newId()}@dondoc.example>`,
            from: { name: 'Đôn đốc', address: 'dondoc@vanphong.example' },
            to: { name: 'Văn thư', address: 'vanthu@so.example' },
            subject: `Nhắc việc số ${n}`,
            html: '<p>Nội dung</p>',
            text: 'Nội dung',
            dateMs: api.clock.now() + n * 1000,
            headers: {},
          },
          () => Promise.resolve(),
        );
        expect(outcome.kind).toBe('accepted');
      }
      await mailer.close();
      const { body } = await office.get('/mailbox?size=1').expect(200);
      expect(body).toMatchObject({ total: 2, pages: 2, items: [{ subject: 'Nhắc việc số 2' }] });
      const mail = (await office.get(`/mailbox/${body.items[0].id}`).expect(200)).body;
      expect(mail).toMatchObject({ subject: 'Nhắc việc số 2', to: [{ address: 'vanthu@so.example' }] });
      expect(mail.html).toContain('<p>Nội dung</p>');
      expect((mail.headers as { name: string }[]).map((h) => h.name.toLowerCase())).toContain('message-id');
    });

    it('gives the HTML of a mail as a page for a frame, which runs and loads nothing', async () => {
      const { body } = await office.get('/mailbox?size=1').expect(200);
      const page = await office.get(`/mailbox/${body.items[0].id}/html`).expect(200);
      expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(page.text).toContain('<p>Nội dung</p>');
      expect(page.text).toContain('<base target="_blank">');
      const policy = page.headers['content-security-policy'];
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'self'");
      expect(policy).toMatch(/sandbox allow-popups allow-popups-to-escape-sandbox$/);
      expect(page.headers['x-frame-options']).toBe('SAMEORIGIN');
      await office.get('/mailbox/none.eml/html').expect(404);
      await (await api.as('clerk.vptw')).get(`/mailbox/${body.items[0].id}/html`).expect(403);
    });
  });
});

it('where mail goes to an SMTP server, there is no local mailbox and the answer says so', async () => {
  const api = await ApiApp.start({ MAIL_URL: 'smtp://127.0.0.1:2525' });
  try {
    const office = await api.as('chuyen-vien-cds-cy');
    for (const path of ['/mailbox', '/mailbox/anything', '/mailbox/anything/html']) {
      const { body } = await office.get(path).expect(404);
      expect(body).toMatchObject({ code: 'MAILBOX.NOT_LOCAL', detail: expect.stringContaining('SMTP') });
    }
  } finally {
    await api.stop();
  }
});
