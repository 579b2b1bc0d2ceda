import type { Locator } from '@playwright/test';
import { expect } from './test.ts';
import { unfold } from './form.ts';

/**
 * Everything that can be read in an activity, but for what is only said aloud. A page that was translated and then used
 * has to read the same as one that was not translated: no old sentence beside the new one, and no new one missing.
 */
const readable = (section: Locator): Promise<string[]> =>
  section.locator('form').evaluate((form: HTMLElement) => {
    const spoken = [...form.querySelectorAll<HTMLElement>('.vh')];
    for (const element of spoken) element.hidden = true;
    const lines = form.innerText.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
    for (const element of spoken) element.hidden = false;
    return lines.filter(Boolean);
  });

/** Two pages of one activity say the same, whatever is folded in either. */
export async function expectSameWords(section: Locator, other: Locator): Promise<void> {
  await expect(async () => {
    for (const one of [section, other]) await unfold(one);
    expect(await readable(section)).toEqual(await readable(other));
  }).toPass({ timeout: 10_000 });
}
