import type { Said } from './status.ts';

/** A way in which a browser can refuse to store, and what the status line then has to say. */
export type Fault = {
  readonly name: string;
  /** Runs in the page before anything else. */
  readonly break: () => void;
  /** What is said before the first answer; nothing was refused yet, so nothing may be said to be lost. */
  readonly before: Said;
  /** After several answers. */
  readonly after: Said;
  /** True when the answers come back in the same tab. */
  readonly inTab: boolean;
};

/** Everything that was seen in browsers, each for this device alone and for both storages. */
export const FAULTS: readonly Fault[] = [
  {
    name: 'refuses localStorage',
    break: () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    },
    before: ['none'],
    after: ['tab', 'blocked'],
    inTab: true,
  },
  {
    name: 'refuses both storages',
    break: () => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
      }
    },
    before: ['none', 'shut'],
    after: 'lost',
    inTab: false,
  },
  {
    name: 'has no storages at all',
    break: () => {
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { value: null });
    },
    before: ['none', 'shut'],
    after: 'lost',
    inTab: false,
  },
  {
    name: 'has no room left on the device',
    break: () => {
      if (localStorage.length > 0) return;
      for (let size = 2 ** 20; size >= 1; size = Math.floor(size / 2)) {
        try {
          for (let part = 0; ; part += 1)
            localStorage.setItem(`other:${String(size)}:${String(part)}`, 'x'.repeat(size));
        } catch {
          // Full for parts of this size: smaller ones may still fit.
        }
      }
    },
    before: ['none'],
    after: ['tab', 'blocked'],
    inTab: true,
  },
  {
    name: 'has no room left anywhere',
    break: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    },
    before: ['none'],
    after: 'lost',
    inTab: false,
  },
  {
    name: 'has no room left on the device from the third answer on',
    break: () => {
      const { setItem } = Storage.prototype;
      const device = window.localStorage;
      const tab = window.sessionStorage;
      Storage.prototype.setItem = function (this: Storage, key: string, text: string) {
        // Counted in the tab, so that a reload makes no room.
        const writes = Number(tab.getItem('other:writes')) + (this === device ? 1 : 0);
        setItem.call(tab, 'other:writes', String(writes));
        if (this === device && writes > 2) throw new DOMException('Full.', 'QuotaExceededError');
        setItem.call(this, key, text);
      };
    },
    before: ['none'],
    after: ['tab', 'blocked'],
    inTab: true,
  },
  {
    name: 'has no room left anywhere from the third answer on',
    break: () => {
      const { setItem } = Storage.prototype;
      let writes = 0;
      Storage.prototype.setItem = function (this: Storage, key: string, text: string) {
        if ((writes += 1) > 2) throw new DOMException('Full.', 'NS_ERROR_DOM_QUOTA_REACHED');
        setItem.call(this, key, text);
      };
    },
    before: ['none'],
    after: 'lost',
    inTab: false,
  },
  {
    name: 'drops what is written to the device without a word',
    break: () => {
      const { setItem } = Storage.prototype;
      const device = window.localStorage;
      Storage.prototype.setItem = function (this: Storage, key: string, text: string) {
        if (this !== device) setItem.call(this, key, text);
      };
    },
    before: ['none'],
    after: ['tab', 'blocked'],
    inTab: true,
  },
  {
    name: 'drops everything that is written without a word',
    break: () => {
      Storage.prototype.setItem = () => undefined;
    },
    before: ['none'],
    after: 'lost',
    inTab: false,
  },
  {
    name: 'cannot read the device',
    break: () => {
      const { getItem } = Storage.prototype;
      const device = window.localStorage;
      Storage.prototype.getItem = function (this: Storage, key: string) {
        if (this === device) throw new DOMException('Access to the storage failed.', 'UnknownError');
        return getItem.call(this, key);
      };
    },
    before: ['none'],
    after: ['tab', 'blocked'],
    inTab: true,
  },
];
