import type { Page } from '@playwright/test';
import { given, only, plainAnswersFor, type Values } from './support/answers.ts';
import { violationsOn } from './support/axe.ts';
import { setText, sidewaysIn, TEXT } from './support/boxes.ts';
import { ACTIVITIES, LESSONS, type Placed } from './support/content.ts';
import { blackSquaresIn, unpaintedIn } from './support/paint.ts';
import { recordFor } from './support/records.ts';
import { plant } from './support/stored.ts';
import { expect, test } from './support/test.ts';

/** A4 less its margins, at 96 dots an inch. */
const PAPER = Math.floor(((210 - 32) / 25.4) * 96);

/** A sheet that was filled in four times: some drawings need earlier runs. */
const record = (answersOf: (round: number) => Values): string =>
  recordFor(answersOf(0), {
    past: [1, 2, 3].map((round) => ({
      id: `mgq3x0t${String(round + 1)}`,
      at: `2026-11-0${String(round)}T18:04:11.000Z`,
      answers: answersOf(round),
    })),
  });

/** The same answers, each typed one a word that offers no place to break. */
const longWords = (placed: Placed): Values => {
  const answers = given(plainAnswersFor(placed));
  const typed = only(answers, placed, ({ kind }) => kind === 'short' || kind === 'long');
  return {
    ...answers,
    ...Object.fromEntries(Object.keys(typed).map((name) => [name, 'Unabridgedlyunbroken'.repeat(12)])),
  };
};

const openFilled = async (page: Page, placed: Placed, text: string): Promise<void> => {
  await page.goto(`/activities/${placed.id}/print/`);
  await plant(page, placed, text);
  await page.reload();
  await expect(page.locator('.filled dd').first()).toBeVisible();
};

const SHEETS = ACTIVITIES.filter(({ alone }) => alone);

for (const placed of SHEETS) {
  test(`${placed.id}, filled in, looks on paper as it does on the screen`, async ({ page }) => {
    await page.setViewportSize({ width: PAPER, height: 900 });
    await openFilled(
      page,
      placed,
      record((round) => given(plainAnswersFor(placed, round))),
    );
    expect.soft(await violationsOn(page), 'on the screen').toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect.soft(await unpaintedIn(page), 'without a colour').toEqual([]);
    expect.soft(blackSquaresIn(await page.screenshot({ fullPage: true })), 'black squares').toBe(0);
    expect.soft(await sidewaysIn(page), 'wider than the paper').toEqual([]);
  });

  test(`${placed.id}, filled in with words that never end, fits on paper and on any screen`, async ({ page }) => {
    await page.setViewportSize({ width: PAPER, height: 900 });
    await openFilled(
      page,
      placed,
      record(() => longWords(placed)),
    );
    for (const path of [placed.own, `${placed.own}print/`]) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.emulateMedia({ media: 'print' });
      // A browser makes the whole sheet smaller when one word sticks out.
      expect.soft(await sidewaysIn(page), `${path} on paper`).toEqual([]);
      await page.emulateMedia({ media: 'screen' });
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 700 });
        for (const [text, rules] of Object.entries(TEXT)) {
          await setText(page, rules);
          expect.soft(await sidewaysIn(page), `${path}, ${String(width)} px, ${text}`).toEqual([]);
        }
      }
      await page.setViewportSize({ width: PAPER, height: 900 });
    }
  });
}

// WebKit asks the window, not the paper, how wide a page is when it prints; here the window is as wide as it would be.
test('printed from a wide window, nothing of a lesson lies over its title or beside its text', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ media: 'print' });
  for (const { path } of LESSONS) {
    await page.goto(path);
    const out = await page.evaluate(() => {
      const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      const [above, title, text] = [boxOf('.eyebrow'), boxOf('h1'), boxOf('article')];
      if (!above || !title || !text) return ['no title'];
      const notes = [...document.querySelectorAll('.side')].filter((note) => {
        const { left, right } = note.getBoundingClientRect();
        return (
          left < text.left ||
          right > text.right ||
          getComputedStyle(note, '::before').getPropertyValue('content') !== 'none'
        );
      });
      return [...(above.bottom > title.top ? ['over the title'] : []), ...notes.map((note) => note.outerHTML)];
    });
    expect.soft(out, path).toEqual([]);
  }
});

test('a drawing without a style would be found', async ({ page }) => {
  await page.setContent('<svg viewBox="0 0 9 9" width="90" height="90"><path d="M0 0h9v9H0z" /></svg>');
  expect(await unpaintedIn(page)).toHaveLength(1);
  // A page that was never navigated to may have no frame yet that could be taken.
  await expect(async () => expect(blackSquaresIn(await page.screenshot())).toBeGreaterThan(40)).toPass();
});
