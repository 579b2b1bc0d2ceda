import type { BrowserStorage } from '../../src/stores/safe-storage.ts';

/** A storage in memory that a test can look into and break. */
export type FakeShelf = BrowserStorage & {
  readonly texts: Map<string, string>;
  /** How setting behaves: as it should, by throwing, or by doing nothing and saying nothing. */
  setting: 'works' | 'throws' | 'drops';
  /** How many more times setting works before it throws. */
  left: number;
  removing: 'works' | 'throws';
  reading: 'works' | 'throws';
};

/** Makes one, with some texts in it. */
export function fakeShelf(texts: Record<string, string> = {}): FakeShelf {
  const shelf: FakeShelf = {
    texts: new Map(Object.entries(texts)),
    setting: 'works',
    left: Infinity,
    removing: 'works',
    reading: 'works',
    get length() {
      return this.texts.size;
    },
    key(at) {
      return [...this.texts.keys()][at] ?? null;
    },
    getItem(key) {
      if (this.reading === 'throws') throw new Error('reading is refused');
      return this.texts.get(key) ?? null;
    },
    setItem(key, text) {
      if (this.setting === 'throws' || this.left <= 0) throw new Error('the storage is full');
      this.left -= 1;
      if (this.setting === 'works') this.texts.set(key, text);
    },
    removeItem(key) {
      if (this.removing === 'throws') throw new Error('removing is refused');
      this.texts.delete(key);
    },
  };
  return shelf;
}
