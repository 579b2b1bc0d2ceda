import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordKey } from '../../../src/domain/saved/keys.ts';
import { given, type Values } from '../../journeys/support/answers.ts';
import { recordFor } from '../../journeys/support/records.ts';
import { expect } from 'vitest';
import type { Browser } from './browser.ts';
import type { Page } from './page.ts';

/** Puts answers where the site keeps them, by the id of their activity, as it would be after answering. */
export async function plant(page: Page, answers: Readonly<Record<string, Values>>): Promise<void> {
  await page.go('/privacy/');
  for (const [id, values] of Object.entries(answers))
    await page.run((key, text) => localStorage.setItem(key, text), recordKey(id), recordFor(given(values)));
}

/** Opens the notes, and waits until they are listed. */
export async function openNotes(page: Page): Promise<void> {
  await page.go('/notes/');
  await expect.poll(() => listed(page)).not.toEqual([]);
}

/** The sheets that are listed. */
export const listed = (page: Page): Promise<readonly string[]> =>
  page.run(() =>
    [...document.querySelectorAll<HTMLElement>('[data-note]')].map(({ dataset }) => dataset['note'] ?? ''),
  );

/** Everything that this site keeps on the device, and what it keeps for this tab. */
export const kept = (page: Page): Promise<{ readonly device: Values; readonly tab: Values }> =>
  page.run(() => {
    const [device, tab] = [localStorage, sessionStorage].map((storage) => Object.fromEntries(Object.entries(storage)));
    return { device: device as Values, tab: tab as Values };
  });

/** All that can be read on the page. */
export const text = (page: Page): Promise<string> => page.run(() => document.querySelector('main')?.innerText ?? '');

/** The one file that something downloads: its name and what is in it. */
export async function downloaded(
  { downloads }: Browser,
  act: () => Promise<void>,
): Promise<{ readonly path: string; readonly name: string; readonly content: string }> {
  const files = (): string[] => readdirSync(downloads).filter((name) => !/^\.|\.wkdownload$/.test(name));
  const before = files();
  await act();
  const after = (): string[] => files().filter((name) => !before.includes(name));
  const content = (): string => after().map((name) => readFileSync(join(downloads, name), 'utf8'))[0] ?? '';
  await expect.poll(content, { message: 'a file comes' }).not.toBe('');
  const [name = ''] = after();
  return { path: join(downloads, name), name, content: content() };
}
