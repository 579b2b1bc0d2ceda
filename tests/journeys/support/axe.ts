import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** All of WCAG 2.2 A and AA that a program can judge, and good practice. No rule is switched off anywhere. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How a page may be looked at: colours come from tokens and do not know the width, so two looks have all of both. */
const VIEWS = (
  [
    ['light', 320],
    ['dark', 1280],
  ] as const
).map(([colorScheme, width]) => ({ colorScheme, width, name: `${colorScheme}, ${String(width)} px` }));

/** What axe finds wrong with a page as it stands. */
export async function violationsOn(
  page: Page,
): Promise<{ readonly id: string; readonly help: string; at: string[] }[]> {
  const builder = new AxeBuilder({ page })
    // Not each element that is in order, only their rules; and no window of its own to put frames together: a page has none.
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(true)
    .withTags(TAGS);
  const { violations } = await builder.analyze();
  return violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ target }) => target.join(' ')) }));
}

/** Axe finds nothing, light on a narrow screen and dark on a wide one. */
export async function expectNoViolations(page: Page, where: string): Promise<void> {
  for (const { colorScheme, width, name } of VIEWS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await violationsOn(page), `${where}: ${name}`).toEqual([]);
  }
}
