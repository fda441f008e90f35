import { expect, it } from '@jest/globals';
import { Unsaved } from './unsaved';

const storage = (): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> => {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
};

it('keeps what was typed over a reload, for each intake apart', () => {
  const tab = storage();
  new Unsaved('i1', tab).set('d1', 'content', 'đang viết');
  expect(new Unsaved('i1', tab).all()).toEqual([{ target: 'd1', field: 'content', typed: 'đang viết' }]);
  expect(new Unsaved('i2', tab).count).toBe(0);
});

it('does not let go of words that were typed while earlier ones were being saved', () => {
  const unsaved = new Unsaved('i1', storage());
  unsaved.set('d1', 'content', 'một hai');
  unsaved.drop('d1', 'content', 'một');
  expect(unsaved.get('d1', 'content')).toBe('một hai');
  unsaved.drop('d1', 'content', 'một hai');
  expect(unsaved.count).toBe(0);
});

it('goes on where the store holds nonsense, or is full', () => {
  const broken = { ...storage(), getItem: () => '{"a":' };
  expect(new Unsaved('i1', broken).count).toBe(0);
  const full = {
    ...storage(),
    setItem: () => {
      throw new Error('full');
    },
  };
  const unsaved = new Unsaved('i1', full);
  unsaved.set('d1', 'content', 'còn đây');
  expect(unsaved.get('d1', 'content')).toBe('còn đây');
});
