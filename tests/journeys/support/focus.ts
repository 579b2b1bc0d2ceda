import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** The focus is on something: a reader with a keyboard goes on from there, and not from the top of the page. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.localName ?? 'nothing'))
    .not.toMatch(/^(body|nothing)$/);
}
