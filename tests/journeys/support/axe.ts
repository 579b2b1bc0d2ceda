import type { Page } from '@playwright/test';
import axe from 'axe-core';
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

type Violation = { readonly id: string; readonly help: string; readonly at: string[] };

/** What axe finds wrong with a page as it stands. Axe is brought into each page once: no page of the site has frames. */
export async function violationsOn(page: Page): Promise<Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { axe: here } = window as unknown as { readonly axe: typeof axe };
    // What the last press changed is drawn with the next frame, and what fades in has its colours when it is there.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const faded = Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    // In a part that is folded away nothing ends.
    await Promise.race([faded, new Promise((late) => setTimeout(late, 1_000))]);
    // Not each element that is in order, only their rules.
    const { violations } = await here.run(document, { resultTypes: ['violations'], runOnly: tags });
    return violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ target }) => target.join(' ')) }));
  }, TAGS);
}

/** Axe finds nothing, light on a narrow screen and dark on a wide one. */
export async function expectNoViolations(page: Page, where: string): Promise<void> {
  for (const { colorScheme, width, name } of VIEWS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await violationsOn(page), `${where}: ${name}`).toEqual([]);
  }
}
