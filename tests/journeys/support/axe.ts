import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** All of WCAG 2.2 A and AA that a program can judge, and good practice. No rule is switched off anywhere. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How a page may be looked at. */
export const VIEWS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [320, 1280].map((width) => ({ colorScheme, width, name: `${colorScheme}, ${String(width)} px` })),
);

/** A page as it stands has no fault that axe can find. */
export async function expectNoViolations(page: Page, where: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.map(({ target }) => target.join(' ')),
  }));
  expect.soft(found, where).toEqual([]);
  expect(passes.length, 'axe has looked').toBeGreaterThan(10);
}

/** The same in light and dark, on a narrow and on a wide screen. */
export async function expectNoViolationsInAnyView(page: Page, where: string): Promise<void> {
  for (const { colorScheme, width, name } of VIEWS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await expectNoViolations(page, `${where}: ${name}`);
  }
}
