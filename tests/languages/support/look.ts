import type { Page } from '@playwright/test';
import { expect } from '../../journeys/support/test.ts';
import { MADE_UP } from '../made-up.ts';
import type { PseudoTag } from '../pseudo-text.ts';
import { englishIn } from './english.ts';
import { textsOf } from './said.ts';

/** Widths of narrow phones, in pixels. */
const WIDTHS = [320, 390];

/** What stands out of a page sideways, and how wide it is; nothing where all of it fits. It runs in the page. */
const sticksOut = (): readonly string[] => {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (left < -1 || right > room + 1) && element.children.length === 0;
    })
    .slice(0, 5)
    .map(
      (element) => `${element.localName}.${String(element.getAttribute('class'))}: ${element.textContent.slice(0, 60)}`,
    );
};

/** Expects of the page that is shown: its language and direction, no word of English, and nothing that sticks out. */
export async function expectTranslated(page: Page, tag: PseudoTag, path: string): Promise<void> {
  const html = page.locator('html');
  expect.soft(await html.getAttribute('lang'), path).toBe(tag);
  expect
    .soft(await html.evaluate((element) => getComputedStyle(element).direction), path)
    .toBe(MADE_UP[tag].dir ?? 'ltr');
  expect.soft(englishIn(await page.evaluate(textsOf)), path).toEqual([]);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await page.evaluate(sticksOut), `${path} at ${String(width)} px`).toEqual([]);
  }
}
