import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { selectRows } from '../../src/database/rows.js';
import { ApiApp, type Session } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

const UPPER = '2039-CV/VPTW';
const LOWER = '484-CV/TU';

interface Hit {
  kind: string;
  id: string;
  title: string;
  directive: { number: string; issuedOn: string };
  clause: string | null;
  isGroup: boolean;
  parentId: string | null;
  secret: boolean;
  units: { name: string }[];
  lastDay: string | null;
  lifecycle: string | null;
  timing: string | null;
  matches: { in: string; text: string; marks: { start: number; end: number }[] }[];
}

onEachDatabase('searching the register', (kind) => {
  let api: ApiApp;
  let office: Session;
  let issuerId: string;
  let science: string;
  beforeAll(async () => {
    api = await ApiApp.start({}, kind);
    office = await api.as('chuyen-vien-cds-cy');
    issuerId = await api.unitId('tinh-uy-hung-yen');
    science = await api.unitId('so-khcn');
  });
  afterAll(() => api.stop());

  const ask = async (q: string, who: Session = office, more = ''): Promise<{ items: Hit[]; total: number }> =>
    (await who.get(`/search?q=${encodeURIComponent(q)}${more}`).expect(200)).body;
  const marked = ({ matches }: Hit) =>
    matches.flatMap(({ in: where, text, marks }) =>
      marks.map(({ start, end }) => `${where}: ${text.slice(start, end)}`),
    );

  let number = 3000;
  /** A directive of its own with one assignment, so that tests do not meet each other's words. */
  const register = async (
    subject: string,
    more: { directive?: object; assignment?: object } = {},
  ): Promise<{ id: string; task: string; number: string }> => {
    number += 1;
    const input = { number: `${number}-CV/TU`, type: 'CV', issuerId, issuedOn: '2026-06-20', subject };
    const { id } = (await office.post('/directives', { ...input, ...more.directive }).expect(201)).body;
    const task = { directiveId: id, clause: '1', content: `Việc: ${subject}`, leads: [science] };
    const made = (await office.post('/assignments', { ...task, ...more.assignment }).expect(201)).body;
    return { id, task: made.id, number: input.number };
  };

  describe('by number', () => {
    it.each(['484-CV/TU', '484', 'số 484-CV/TU', '484 - cv/tu', '484-cv'])(
      '%s brings it first',
      async (q) => {
        const [first, second] = (await ask(q)).items;
        expect(first).toMatchObject({ kind: 'directive', directive: { number: LOWER }, clause: null });
        expect(first?.title).toMatch(/^484-CV\/TU: /);
        expect(second?.directive.number).toBe(LOWER);
        expect(second?.kind).toBe('assignment');
      },
    );

    it('shows where it stands', async () => {
      const [first] = (await ask(LOWER, office, '&kind=directive')).items;
      expect(marked(first!)[0]).toBe(`number: ${LOWER}`);
    });
  });

  describe('by organ', () => {
    it.each(['sở khoa học công nghệ', 'so khcn', 'Sở KH&CN', 'SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'so-khcn'])(
      '%s brings its assignments',
      async (q) => {
        const { items } = await ask(q, office, '&kind=assignment&size=200');
        const own = items.filter(({ units }) =>
          units.some(({ name }) => name === 'Sở Khoa học và Công nghệ'),
        );
        expect(own.length).toBeGreaterThan(5);
        expect(items.slice(0, 5).every((hit) => own.includes(hit))).toBe(true);
        expect(own[0]).toMatchObject({ kind: 'assignment', lifecycle: expect.any(String) });
      },
    );

    it('under its new name from the moment it is renamed, and under the old one no more', async () => {
      const code = 'ban-thu-nghiem';
      const unit = { code, name: 'Ban Thử nghiệm Lúa', shortName: 'BTNL', kind: 'party_agency' };
      const { id, version } = (await office.post('/units', unit).expect(201)).body;
      const { task } = await register('Chăm sóc mạ non', { assignment: { leads: [id] } });
      const finds = async (q: string) => (await ask(q)).items.map((hit) => hit.id);
      expect(await finds('ban thử nghiệm lúa')).toEqual([task]);
      await office.patch(`/units/${id}`, { name: 'Ban Thử nghiệm Ngô', version }).expect(200);
      expect(await finds('ban thử nghiệm lúa')).toEqual([]);
      expect(await finds('ban thu nghiem ngo')).toEqual([task]);
      expect(await finds('btnl mạ')).toEqual([task]);
    });
  });

  describe('by words', () => {
    it.each([
      ['Hưng Yên', 'Hưng Yên'],
      ['hung yen', 'Hưng Yên'],
      ['HƯNG YÊN'.normalize('NFD'), 'Hưng Yên'],
      ['tỉnh uỷ', 'Tỉnh ủy'],
      ['tỉnh ủy', 'Tỉnh ủy'],
      ['tinh uy', 'Tỉnh ủy'],
    ])('%s finds %s', async (q, text) => {
      const { total, items } = await ask(q);
      expect(total).toBe((await ask(text)).total);
      expect(total).toBeGreaterThan(0);
      expect(marked(items[0]!).join(' ').normalize('NFC').toLowerCase()).toContain(
        text.split(' ')[0]!.toLowerCase(),
      );
    });

    it('with the marks they are asked with before others, the newer directive before the older', async () => {
      const made = [
        await register('Lưu giữ giong la', { directive: { issuedOn: '2026-06-24' } }),
        await register('Lưu giữ giống lá', { directive: { issuedOn: '2026-06-10' } }),
        await register('Lưu giữ giống lá', { directive: { issuedOn: '2026-06-12' } }),
        await register('Lưu giữ giọng lạ', { directive: { issuedOn: '2026-06-23' } }),
      ];
      const order = async (q: string) =>
        (await ask(q, office, '&kind=directive')).items.map((hit) =>
          made.findIndex(({ id }) => id === hit.id),
        );
      expect(await order('giống lá')).toEqual([2, 1, 0, 3]);
      expect(await order('giong la')).toEqual([0, 3, 2, 1]);
      expect(await order('"giống lá" lưu giữ')).toEqual([2, 1, 0, 3]);
    });

    it('in that order alone where they are quoted; the last one may still be typed', async () => {
      const { id } = await register('Nghiệm thu đập dâng suối');
      const finds = async (q: string) => (await ask(q, office, '&kind=directive')).items.map((hit) => hit.id);
      expect(await finds('suối dâng đập')).toEqual([id]);
      expect(await finds('"suối dâng đập"')).toEqual([]);
      expect(await finds('"đập dâng suối"')).toEqual([id]);
      expect(await finds('đập dâng suố')).toEqual([id]);
      expect(await finds('"đập dâng su')).toEqual([id]);
      expect(await finds('đập dâng suố ')).toEqual([]);
    });

    it('in output, deadline and co-ordinating units too, and says where', async () => {
      const { task } = await register('Kè chắn sóng', {
        assignment: {
          expectedOutput: 'Biên bản bàn giao',
          deadlinePhrase: 'Hoàn thành trước ngày 25/7/2026',
          coordinating: [{ phrase: 'các hợp tác xã ven đê' }],
        },
      });
      const [hit] = (await ask('kè chắn sóng biên bản hợp tác xã 25/7/2026 ')).items;
      expect(hit).toMatchObject({
        id: task,
        lastDay: '2026-07-24',
        lifecycle: 'assigned',
        timing: 'on_track',
      });
      expect(new Set(hit?.matches.map((match) => match.in))).toEqual(
        new Set(['content', 'coordinating', 'expectedOutput', 'deadline']),
      );
      expect(marked(hit!)).toContain('deadline: 25/7/2026');
    });
  });

  describe('by day', () => {
    it.each([
      ['trước 25/6/2026', (hit: Hit) => (hit.lastDay ?? hit.directive.issuedOn) < '2026-06-25'],
      ['hạn từ 1/6/2026 đến 30/6/2026', (hit: Hit) => hit.lastDay?.startsWith('2026-06') === true],
      ['ban hành 28/4/2026', (hit: Hit) => hit.directive.issuedOn === '2026-04-28'],
      ['báo cáo hạn trong tháng 6/2026', (hit: Hit) => hit.lastDay?.startsWith('2026-06') === true],
    ])('%s', async (q, right) => {
      const { items, total } = await ask(q, office, '&size=200');
      expect(items.length).toBeGreaterThan(0);
      expect(total).toBeGreaterThanOrEqual(items.length);
      for (const hit of items) expect(right(hit)).toBe(true);
    });
  });

  describe('a task given to many', () => {
    it('is one find for who sees all, and its own part for a member; a member asked for is found', async () => {
      const content = 'Trồng bằng lăng dọc quốc lộ';
      const groupId = await groupOf(api, 'so-khcn');
      await register('Cây xanh', { assignment: { content, leads: undefined, groupId } });
      const everybody = await ask('trồng bằng lăng');
      expect(everybody.total).toBe(1);
      expect(everybody.items[0]).toMatchObject({ isGroup: true, parentId: null });
      const parent = everybody.items[0]!.id;
      const own = await ask('trồng bằng lăng', await api.as('clerk.so-khcn'));
      expect(own.total).toBe(1);
      expect(own.items[0]).toMatchObject({
        isGroup: false,
        parentId: parent,
        units: [{ name: 'Sở Khoa học và Công nghệ' }],
      });
      const asked = await ask('trồng bằng lăng so khcn');
      expect(asked.items.map((hit) => hit.id)).toEqual([own.items[0]!.id]);
    });
  });

  describe('who may see what', () => {
    it('finds for each person what his lists show, and counts no more', async () => {
      for (const who of ['clerk.so-khcn', 'head.du-ubnd-tinh', 'pct-thuong-truc-ubnd-tinh', 'clerk.vptw']) {
        const session = await api.as(who);
        const q = encodeURIComponent('báo cáo');
        const { items, total } = await ask('báo cáo', session, '&kind=assignment&size=200');
        const listed = (await session.get(`/assignments?q=${q}&size=200`).expect(200)).body;
        expect(items.map((hit) => hit.id).sort()).toEqual(listed.items.map((row: Hit) => row.id).sort());
        expect(total).toBe(listed.total);
        const directives = (await session.get('/directives?size=200').expect(200)).body.items as Hit[];
        const found = await ask('cv', session, '&kind=directive&size=200');
        expect(found.total).toBe(found.items.length);
        for (const hit of found.items) expect(directives.map(({ id }) => id)).toContain(hit.id);
      }
    });

    it('tells one who has no part nothing, not even that there is something', async () => {
      await register('Phương án pháo hoa tầm cao', { assignment: { leads: [await api.unitId('vptw')] } });
      expect((await ask('pháo hoa tầm cao')).total).toBe(2);
      const clerk = await api.as('clerk.so-khcn');
      expect(await ask('pháo hoa tầm cao', clerk)).toEqual(await ask('không hề có chữ này', clerk));
    });

    it('of a secret document finds number, days and units, and shows no word of it', async () => {
      const secret = await register('Diễn tập phòng thủ khu vực', {
        directive: { signerName: 'Người Ký Kín' },
        assignment: { content: 'Bố trí trận địa', expectedOutput: 'Sơ đồ kín', lastDay: '2026-07-15' },
      });
      await office.patch(`/directives/${secret.id}`, { secrecy: 'secret', version: 1 }).expect(200);
      const both = [secret.id, secret.task].sort();
      for (const who of [office, await api.as('clerk.so-khcn')]) {
        for (const q of ['diễn tập phòng thủ', 'trận địa', 'sơ đồ kín', 'người ký kín']) {
          expect((await ask(q, who)).items.filter(({ id }) => both.includes(id))).toEqual([]);
        }
        const found = await ask(secret.number, who);
        expect(
          found.items
            .slice(0, 2)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(both);
        expect((await ask(`${secret.number} 15/7/2026 so khcn`, who)).items.map(({ id }) => id)).toEqual([
          secret.task,
        ]);
        for (const hit of found.items.slice(0, 2)) {
          expect(hit.secret).toBe(true);
          expect(hit.title).toMatch(/^30\d\d-CV\/TU(, mục 1)? \(mật\)$/);
        }
        expect(JSON.stringify(found)).not.toMatch(/Diễn tập|trận địa|Sơ đồ|Người Ký/);
        const listed = (await who.get(`/assignments?q=${encodeURIComponent('trận địa')}`).expect(200)).body;
        expect(listed.items.map(({ id }: Hit) => id)).not.toContain(secret.task);
      }
      await office.patch(`/directives/${secret.id}`, { secrecy: 'none', version: 2 }).expect(200);
      expect((await ask('"sơ đồ kín" trận địa')).items.map(({ id }) => id)).toEqual([secret.task]);
      await office.patch(`/directives/${secret.id}`, { secrecy: 'top_secret', version: 3 }).expect(200);
      expect((await ask('"sơ đồ kín" trận địa')).total).toBe(0);
    });
  });

  describe('pages', () => {
    it('follow each other without overlap up to the total', async () => {
      const seen: string[] = [];
      const { total } = await ask('báo cáo', office, '&size=7');
      for (let page = 1; page <= Math.ceil(total / 7); page += 1) {
        const { items, total: again } = await ask('báo cáo', office, `&size=7&page=${page}`);
        expect(again).toBe(total);
        seen.push(...items.map(({ id }) => id));
      }
      expect(seen.length).toBe(total);
      expect(new Set(seen).size).toBe(total);
      expect((await ask('báo cáo', office, '&size=7&page=1000')).items).toEqual([]);
    });
  });

  describe('whatever is typed', () => {
    it.each(['', '   ', '"', '***', '…', "' OR 1=1 --", '( ) : ^ -', '%_'])('%j finds nothing', async (q) => {
      expect(await ask(q)).toMatchObject({ items: [], total: 0 });
    });

    it('is no error', async () => {
      const bits = fc.constantFrom(
        ...[
          'a',
          'AND',
          'OR',
          'NEAR(',
          '"',
          '*',
          'từ',
          'đến',
          'hạn',
          '25/6/2026',
          '484-CV/TU',
          'trước',
          '\u0000',
        ],
        ...['báo cáo', "'", '\\', ':*', '<->', '|', '!', '😀', 'đ', '0'],
      );
      const texts = fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.array(bits, { maxLength: 40 }).map((some) => some.join(' ').slice(0, 500)),
        fc.constant('a'.repeat(500)),
        fc.constant('b '.repeat(250)),
      );
      await fc.assert(
        fc.asyncProperty(texts, async (q) => {
          if (q.length > 500) return;
          const { items, total } = await ask(q);
          expect(total).toBeGreaterThanOrEqual(items.length);
          if (q.length <= 200) await office.get(`/assignments?q=${encodeURIComponent(q)}`).expect(200);
        }),
        { numRuns: 60 },
      );
    });

    it.each([
      ['/search', 'q'],
      [`/search?q=${'x'.repeat(501)}`, 'q'],
      ['/search?q=a&kind=person', 'kind'],
      ['/search?q=a&q=b', 'q'],
    ])('%s is refused, and says where', async (path, where) => {
      const { body } = await office.get(path).expect(400);
      expect(body).toMatchObject({ code: 'REQUEST.INVALID', errors: [{ pointer: `/${where}` }] });
    });

    it('needs a sign-in', async () => {
      await api.http.get('/api/v1/search?q=a').expect(401);
    });
  });

  it('finds what was found in the upper directive as well', async () => {
    const { items } = await ask(`${UPPER} khảo sát`);
    expect(items[0]).toMatchObject({ directive: { number: UPPER }, clause: '6.a' });
    expect(marked(items[0]!)).toContain('content: khảo');
  });
});

/** A group with that unit in it. */
async function groupOf({ database }: ApiApp, unit: string): Promise<string> {
  const [group] = await selectRows<{ id: string }>(
    database.read,
    'SELECT m.group_id AS id FROM group_member m JOIN unit u ON u.id = m.unit_id WHERE u.code = :unit',
    { unit },
  );
  if (!group) throw new Error(`no group with ${unit}`);
  return group.id;
}
