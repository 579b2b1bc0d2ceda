import type { Page } from '@playwright/test';
import { PREFIX, recordKey } from '../../../src/domain/saved/keys.ts';
import type { Placed } from './content.ts';

/** The raw text of an activity's record on this device, or null. */
export const rawRecord = (page: Page, { id }: Placed): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), recordKey(id));

/** Everything this site has stored in a tab, in both storages. */
export const storedTexts = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(
    (prefix) =>
      Object.fromEntries(
        [localStorage, sessionStorage].flatMap((storage) =>
          Object.entries(storage).filter(([key]) => key.startsWith(prefix)),
        ),
      ) as Record<string, string>,
    PREFIX,
  );

/** How many keys there are at all, ours or not. */
export const storedCount = (page: Page): Promise<number> =>
  page.evaluate(() => localStorage.length + sessionStorage.length);

/** Puts a text where the record of an activity belongs. */
export const plant = (page: Page, { id }: Placed, text: string): Promise<void> =>
  page.evaluate(
    ([key, value]) => {
      localStorage.setItem(key, value);
    },
    [recordKey(id), text] as const,
  );
