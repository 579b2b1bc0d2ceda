import { describe, expect, test } from 'vitest';
import { createSafeStorage } from '../../src/stores/safe-storage.ts';
import { fakeShelf } from './fake-shelf.ts';

const refused = createSafeStorage(() => {
  throw new Error('SecurityError');
});

describe('a keeper', () => {
  test('writes, and says so only because the text can be read back', () => {
    const shelf = fakeShelf();
    expect(createSafeStorage(() => shelf).write('a', 'text')).toBe(true);
    expect(shelf.texts.get('a')).toBe('text');
  });

  test('does not believe a storage that drops what it is given', () => {
    const shelf = fakeShelf({ a: 'old' });
    shelf.setting = 'drops';
    expect(createSafeStorage(() => shelf).write('a', 'new')).toBe(false);
  });

  test('says no when setting throws', () => {
    const shelf = fakeShelf();
    shelf.setting = 'throws';
    expect(createSafeStorage(() => shelf).write('a', 'text')).toBe(false);
  });

  test('tells nothing there from not allowed to look', () => {
    const shelf = fakeShelf();
    expect(createSafeStorage(() => shelf).read('a')).toEqual({ failed: false, text: null });
    expect(refused.read('a')).toEqual({ failed: true, text: null });
  });

  test('removes, and says no when the key is still there', () => {
    const shelf = fakeShelf({ a: 'text', b: 'text' });
    const keeper = createSafeStorage(() => shelf);
    expect(keeper.remove('a')).toBe(true);
    expect(keeper.keys()).toEqual(['b']);
    shelf.removing = 'throws';
    expect(keeper.remove('b')).toBe(false);
  });

  test('works on when even asking for the storage throws', () => {
    expect(refused.write('a', 'text')).toBe(false);
    expect(refused.remove('a')).toBe(false);
    expect(refused.keys()).toEqual([]);
  });
});
