import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { newId } from '../../src/common/ids.js';
import { ApiApp, type Session } from '../support/api/api-app.js';

const LOWER = '484-CV/TU';
/** Said by hand for people: Vietnamese has marks that English has not. */
const VIETNAMESE = /[àáạảãâầấậẩẫăằắặẳẵèéẹẻẽêềếệểễìíịỉĩòóọỏõôồốộổỗơờớợởỡùúụủũưừứựửữỳýỵỷỹđ]/i;

interface World {
  readonly unit: string;
  readonly other: string;
  readonly directive: string;
  readonly assignment: string;
  readonly person: string;
}

describe('bad input', () => {
  let api: ApiApp;
  let office: Session;
  let admin: Session;
  let lead: Session;
  let world: World;
  beforeAll(async () => {
    api = await ApiApp.start({ BODY_LIMIT_KB: '16' });
    office = await api.as('chuyen-vien-cds-cy');
    admin = await api.as('quan-tri-he-thong');
    lead = await api.as('clerk.vptw');
    world = {
      unit: await api.unitId('so-khcn'),
      other: await api.unitId('cong-an-tinh'),
      directive: await api.directiveId(LOWER),
      assignment: await api.assignmentId('2039-CV/VPTW', '2.c'),
      person: await api.personId('clerk.so-khcn'),
    };
  });
  afterAll(() => api.stop());

  /** Refused with exactly this status and code, in Vietnamese, at these places; and nothing has changed. */
  async function refuses(
    attempt: () => PromiseLike<Response>,
    status: number,
    code: string,
    pointers?: readonly string[],
  ): Promise<void> {
    const before = await api.everything();
    const { body, status: given, headers } = await attempt();
    expect({ status: given, code: body.code }).toEqual({ status, code });
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(body).toMatchObject({
      status,
      type: `urn:dondoc:problem:${code.toLowerCase().replaceAll('.', ':')}`,
    });
    expect(body.detail).toMatch(VIETNAMESE);
    expect(body.instance).toBe(headers['x-request-id']);
    const errors = (body.errors ?? []) as { pointer: string; detail: string }[];
    if (pointers) expect(errors.map((e) => e.pointer)).toEqual(pointers);
    for (const { detail } of errors) expect(detail).toMatch(VIETNAMESE);
    expect(await api.everything()).toBe(before);
  }

  describe('of a new assignment', () => {
    const good = () => ({
      directiveId: world.directive,
      clause: '9',
      content: 'Việc thử',
      leads: [world.unit],
    });
    const unknown = newId();

    it('starts from one that is good', async () => {
      await office.post('/assignments', good()).expect(201);
    });

    it.each<[string, (w: World) => object, number, string, string[]]>([
      ['nothing at all', () => ({}), 400, 'REQUEST.INVALID', ['/directiveId', '/clause']],
      ['no content', () => ({ content: undefined }), 400, 'REQUEST.INVALID', ['/content']],
      ['an unknown directive', () => ({ directiveId: unknown }), 422, 'ASSIGNMENT.INVALID', ['/directiveId']],
      ['an unknown unit', () => ({ leads: [unknown] }), 422, 'ASSIGNMENT.INVALID', ['/leads/0']],
      ['an id that is none', () => ({ leads: ['so-khcn'] }), 400, 'REQUEST.INVALID', ['/leads']],
      ['nobody to do it', () => ({ leads: [] }), 422, 'ASSIGNMENT.INVALID', ['/leads']],
      ['the same lead twice', (w) => ({ leads: [w.unit, w.unit] }), 400, 'REQUEST.INVALID', ['/leads']],
      [
        'several leads, not said how',
        (w) => ({ leads: [w.unit, w.other] }),
        422,
        'ASSIGNMENT.INVALID',
        ['/leadBasis'],
      ],
      ['a unit and a group', () => ({ groupId: unknown }), 422, 'ASSIGNMENT.INVALID', ['/groupId']],
      [
        'an unknown group',
        () => ({ leads: undefined, groupId: unknown }),
        422,
        'ASSIGNMENT.INVALID',
        ['/groupId'],
      ],
      [
        'a last day before the directive',
        () => ({ lastDay: '2026-05-20' }),
        422,
        'DEADLINE.BEFORE_DIRECTIVE',
        ['/lastDay'],
      ],
      [
        'a phrase that leads before the directive',
        () => ({ deadlinePhrase: 'trước ngày 01/5/2026', deadlineConfirmed: true }),
        422,
        'DEADLINE.BEFORE_DIRECTIVE',
        ['/lastDay'],
      ],
      [
        'a phrase and another day',
        () => ({ deadlinePhrase: 'trước ngày 25/7/2026', lastDay: '2026-08-01' }),
        422,
        'DEADLINE.CONTRADICTION',
        ['/lastDay'],
      ],
      [
        'a phrase without its year that is not sure',
        () => ({ deadlinePhrase: 'trong tháng 3' }),
        422,
        'DEADLINE.UNSURE',
        ['/deadlinePhrase'],
      ],
      ['a day that does not exist', () => ({ lastDay: '2026-02-30' }), 400, 'REQUEST.INVALID', ['/lastDay']],
      [
        'an instant for a day',
        () => ({ lastDay: '2026-07-01T00:00:00Z' }),
        400,
        'REQUEST.INVALID',
        ['/lastDay'],
      ],
      ['a number for a day', () => ({ lastDay: 20260701 }), 400, 'REQUEST.INVALID', ['/lastDay']],
      [
        'an hour that does not exist',
        () => ({ lastDay: '2026-07-01', lastTime: '24:00' }),
        400,
        'REQUEST.INVALID',
        ['/lastTime'],
      ],
      ['an hour without a day', () => ({ lastTime: '15:00' }), 422, 'ASSIGNMENT.INVALID', ['/lastTime']],
      ['blanks for content', () => ({ content: ' \n ' }), 400, 'REQUEST.INVALID', ['/content']],
      ['a content that is null', () => ({ content: null }), 400, 'REQUEST.INVALID', ['/content']],
      ['an object for a clause', () => ({ clause: { $gt: '' } }), 400, 'REQUEST.INVALID', ['/clause']],
      ['a clause that is too long', () => ({ clause: 'x'.repeat(51) }), 400, 'REQUEST.INVALID', ['/clause']],
      ['a field nobody knows', () => ({ lifecycle: 'completed' }), 400, 'REQUEST.INVALID', ['/lifecycle']],
      [
        'a version, which is not for the client to set',
        () => ({ version: 7 }),
        400,
        'REQUEST.INVALID',
        ['/version'],
      ],
      [
        'text for a truth value',
        () => ({ deadlineConfirmed: 'false' }),
        400,
        'REQUEST.INVALID',
        ['/deadlineConfirmed'],
      ],
      [
        'an unknown officer',
        () => ({ monitoringOfficerId: unknown }),
        422,
        'ASSIGNMENT.INVALID',
        ['/monitoringOfficerId'],
      ],
      [
        'an officer who is none',
        (w) => ({ monitoringOfficerId: w.person }),
        422,
        'ASSIGNMENT.INVALID',
        ['/monitoringOfficerId'],
      ],
      [
        'a lead that coordinates too',
        (w) => ({ coordinating: [{ unitId: w.unit }] }),
        422,
        'ASSIGNMENT.INVALID',
        ['/coordinating/0/unitId'],
      ],
      [
        'an unknown coordinator',
        () => ({ coordinating: [{ unitId: unknown }] }),
        422,
        'ASSIGNMENT.INVALID',
        ['/coordinating/0/unitId'],
      ],
      [
        'a coordinator without name',
        () => ({ coordinating: [{}] }),
        422,
        'ASSIGNMENT.INVALID',
        ['/coordinating/0'],
      ],
      [
        'a coordinator that is no object',
        () => ({ coordinating: ['x'] }),
        400,
        'REQUEST.INVALID',
        ['/coordinating/0'],
      ],
      [
        'coordinators that are no list',
        () => ({ coordinating: { unitId: unknown } }),
        400,
        'REQUEST.INVALID',
        ['/coordinating'],
      ],
      [
        'an unknown upper assignment',
        () => ({ carriesOut: [unknown] }),
        422,
        'ASSIGNMENT.INVALID',
        ['/carriesOut/0'],
      ],
    ])('%s', async (_what, change, status, code, pointers) => {
      const body = Object.keys(change(world)).length === 0 ? {} : { ...good(), ...change(world) };
      await refuses(() => office.post('/assignments', body), status, code, pointers);
    });

    it('an upper assignment of the same directive', async () => {
      const carriesOut = [await api.assignmentId(LOWER, '3.2')];
      await refuses(() => office.post('/assignments', { ...good(), carriesOut }), 422, 'ASSIGNMENT.INVALID', [
        '/carriesOut/0',
      ]);
    });
  });

  describe('of an edit or a step', () => {
    it.each<[string, object, number, string, string[] | undefined]>([
      ['no version', { content: 'x' }, 428, 'REQUEST.PRECONDITION_REQUIRED', undefined],
      ['a version that is none', { content: 'x', version: 0 }, 400, 'REQUEST.INVALID', ['/version']],
      ['a version in text', { content: 'x', version: '1' }, 400, 'REQUEST.INVALID', ['/version']],
      ['a null for what must be there', { clause: null, version: 1 }, 400, 'REQUEST.INVALID', ['/clause']],
      ['an unknown lead', { leads: [newId()], version: 1 }, 422, 'ASSIGNMENT.INVALID', ['/leads/0']],
      ['no lead any more', { leads: [], version: 1 }, 422, 'ASSIGNMENT.INVALID', ['/leads']],
      [
        'a last day before the directive',
        { lastDay: '2026-04-27', version: 1 },
        422,
        'DEADLINE.BEFORE_DIRECTIVE',
        ['/lastDay'],
      ],
      ['another directive', { directiveId: newId(), version: 1 }, 400, 'REQUEST.INVALID', ['/directiveId']],
      ['a state', { lifecycle: 'completed', version: 1 }, 400, 'REQUEST.INVALID', ['/lifecycle']],
    ])('%s', async (_what, body, status, code, pointers) => {
      const { version } = (await office.get(`/assignments/${world.assignment}`).expect(200)).body;
      const sent = 'version' in body && body.version === 1 ? { ...body, version } : body;
      await refuses(() => office.patch(`/assignments/${world.assignment}`, sent), status, code, pointers);
    });

    it.each<[string, string, object, string[]]>([
      ['progress without words', 'progress', { percent: 5 }, ['/note']],
      ['progress beyond all of it', 'progress', { note: 'x', percent: 101 }, ['/percent']],
      ['progress in half percents', 'progress', { note: 'x', percent: 5.5 }, ['/percent']],
      ['progress in text', 'progress', { note: 'x', percent: '5' }, ['/percent']],
      ['a report without a word', 'submission', {}, ['/note']],
      ['a report of blanks', 'submission', { note: '   ' }, ['/note']],
      ['a note that is too long', 'submission', { note: 'x'.repeat(5001) }, ['/note']],
      ['a return with blanks for a reason', 'return', { note: ' ' }, ['/note']],
      ['a withdrawal with a note for a reason', 'withdrawal', { note: 'x' }, ['/note']],
      ['a receipt on behalf of somebody else', 'receipt', { byId: newId() }, ['/byId']],
    ])('%s', async (_what, path, body, pointers) => {
      await refuses(
        () => lead.post(`/assignments/${world.assignment}/${path}`, body),
        400,
        'REQUEST.INVALID',
        pointers,
      );
    });

    it.each(['withdrawal', 'suspension'])('a %s without a word', async (path) => {
      const attempt = () => office.post(`/assignments/${world.assignment}/${path}`);
      await refuses(attempt, 400, 'REQUEST.INVALID', ['/reason']);
    });
  });

  describe('of the register', () => {
    const directive = () => ({
      number: '9-CV/TU',
      type: 'CV',
      issuerId: world.unit,
      issuedOn: '2026-06-01',
      subject: 'x',
    });
    it.each<[string, object, number, string, string[] | undefined]>([
      ['an unknown issuer', { issuerId: newId() }, 422, 'DIRECTIVE.INVALID', ['/issuerId']],
      ['a number without a number', { number: 'CV/TU' }, 400, 'REQUEST.INVALID', ['/number']],
      ['a date in the future', { issuedOn: '2026-06-26' }, 422, 'DIRECTIVE.INVALID', ['/issuedOn']],
      ['an unknown secrecy', { secrecy: 'mat' }, 400, 'REQUEST.INVALID', ['/secrecy']],
      ['a link of no kind', { links: [{ number: '1-CV/TU' }] }, 400, 'REQUEST.INVALID', ['/links/0/kind']],
      ['a recipient that is no text', { recipients: [5] }, 400, 'REQUEST.INVALID', ['/recipients']],
    ])('%s', async (_what, change, status, code, pointers) => {
      await refuses(() => office.post('/directives', { ...directive(), ...change }), status, code, pointers);
    });

    it('a directive that is registered already', async () => {
      const known = { number: LOWER, issuerId: await api.unitId('tinh-uy-hung-yen'), issuedOn: '2026-05-21' };
      const { issuer } = (await office.get(`/directives/${world.directive}`)).body;
      await refuses(
        () => office.post('/directives', { ...directive(), ...known, issuerId: issuer.id }),
        409,
        'DIRECTIVE.DUPLICATE',
      );
    });

    it('a unit whose code is taken, or whose parent is not there', async () => {
      const unit = { code: 'so-khcn', name: 'x', shortName: 'x', kind: 'department' };
      await refuses(() => office.post('/units', unit), 409, 'UNIT.DUPLICATE');
      const orphan = { ...unit, code: 'moi', parentId: newId() };
      await refuses(() => office.post('/units', orphan), 422, 'UNIT.INVALID', ['/parentId']);
      await refuses(() => office.post('/units', { ...unit, code: 'Sở mới' }), 400, 'REQUEST.INVALID', [
        '/code',
      ]);
    });

    it('a person without address, role or unit', async () => {
      const person = { code: 'moi', name: 'x', email: 'khong-phai-dia-chi', roles: [] };
      await refuses(() => admin.post('/people', person), 400, 'REQUEST.INVALID', ['/email', '/roles']);
      const boss = { ...person, email: 'a@b.example', roles: ['boss'] };
      await refuses(() => admin.post('/people', boss), 400, 'REQUEST.INVALID', ['/roles']);
      const lost = { ...person, email: 'a@b.example', roles: ['unit'], unitId: newId() };
      await refuses(() => admin.post('/people', lost), 422, 'PERSON.INVALID', ['/unitId']);
    });

    it('a token that never ends', async () => {
      await refuses(() => office.post('/tokens', { name: 'x', days: 100_000 }), 400, 'REQUEST.INVALID', [
        '/days',
      ]);
    });
  });

  describe('in the address', () => {
    it.each<[string, string, number, string]>([
      ['a malformed id', '/assignments/17', 400, 'REQUEST.INVALID'],
      ['an id with SQL in it', "/assignments/'%20OR%201=1", 400, 'REQUEST.INVALID'],
      ['an id nobody has', `/assignments/${newId()}`, 404, 'ASSIGNMENT.NOT_FOUND'],
      ['a directive nobody has', `/directives/${newId()}`, 404, 'DIRECTIVE.NOT_FOUND'],
      ['a unit nobody has', `/units/${newId()}`, 404, 'UNIT.NOT_FOUND'],
      ['a person nobody has', `/people/${newId()}`, 404, 'PERSON.NOT_FOUND'],
      ['a mail nobody has', `/mails/${newId()}`, 404, 'MAIL.NOT_FOUND'],
      ['a mail of the mailbox nobody has', '/mailbox/..%2f..%2fetc%2fpasswd', 404, 'MAILBOX.NOT_FOUND'],
      ['a page of huge size', '/assignments?size=100000', 400, 'REQUEST.INVALID'],
      ['a page far out', '/assignments?page=99999999', 400, 'REQUEST.INVALID'],
      ['page zero', '/assignments?page=0', 400, 'REQUEST.INVALID'],
      ['a page in words', '/assignments?page=một', 400, 'REQUEST.INVALID'],
      ['a page and a half', '/assignments?page=1.5', 400, 'REQUEST.INVALID'],
      ['two pages', '/assignments?page=1&page=2', 400, 'REQUEST.INVALID'],
      ['an unknown timing', '/assignments?timing=soon', 400, 'REQUEST.INVALID'],
      ['an unknown state', '/assignments?lifecycle=done', 400, 'REQUEST.INVALID'],
      ['a unit that is no id', '/assignments?unitId=so-khcn', 400, 'REQUEST.INVALID'],
      ['a date that does not exist', '/assignments?dueTo=2026-02-30', 400, 'REQUEST.INVALID'],
      ['an unknown field to sort by', '/assignments?sort=password', 400, 'REQUEST.INVALID'],
      ['SQL to sort by', '/assignments?sort=lastDay;DROP%20TABLE%20unit', 400, 'REQUEST.INVALID'],
      ['an unknown filter', '/assignments?colour=red', 400, 'REQUEST.INVALID'],
      ['an object for a filter', '/assignments?q[a]=b', 400, 'REQUEST.INVALID'],
      ['a search that is too long', `/assignments?q=${'x'.repeat(201)}`, 400, 'REQUEST.INVALID'],
      ['a deadline without its directive', '/deadlines/resolve?phrase=x', 400, 'REQUEST.INVALID'],
      ['an unknown address', '/assignment', 404, 'ROUTE.NOT_FOUND'],
      ['a malformed address', '/assignments/%zz', 400, 'REQUEST.BAD_URL'],
    ])('%s', async (_what, path, status, code) => {
      await refuses(() => office.get(encodeURI(path).replaceAll('%25', '%')), status, code);
    });

    it('a wrong method', async () => {
      const put = () => api.http.put('/api/v1/assignments').set(office.headers).send({});
      await refuses(put, 405, 'ROUTE.METHOD_NOT_ALLOWED');
      expect((await put()).headers['allow']).toBe('GET, HEAD, POST');
    });
  });

  describe('that is no proper JSON', () => {
    it.each<[string, string, string, number, string]>([
      ['broken JSON', 'application/json', '{"clause":', 400, 'REQUEST.INVALID_JSON'],
      ['an empty body', 'application/json', '', 400, 'REQUEST.EMPTY_BODY'],
      ['a list', 'application/json', '[]', 400, 'REQUEST.INVALID'],
      ['a text', 'application/json', '"x"', 400, 'REQUEST.INVALID'],
      ['nothing', 'application/json', 'null', 400, 'REQUEST.INVALID'],
      ['a prototype', 'application/json', '{"__proto__":{"roles":["admin"]}}', 400, 'REQUEST.INVALID_JSON'],
      ['a form', 'application/x-www-form-urlencoded', 'clause=1', 415, 'REQUEST.MEDIA_TYPE'],
      ['XML', 'application/xml', '<a/>', 415, 'REQUEST.MEDIA_TYPE'],
      ['plain text', 'text/plain', 'x', 415, 'REQUEST.MEDIA_TYPE'],
      [
        'more than the limit',
        'application/json',
        `{"content":"${'x'.repeat(17_000)}"}`,
        413,
        'REQUEST.BODY_TOO_LARGE',
      ],
    ])('%s', async (_what, type, body, status, code) => {
      const send = () =>
        api.http.post('/api/v1/assignments').set(office.headers).set('content-type', type).send(body);
      await refuses(send, status, code);
    });
  });
});
