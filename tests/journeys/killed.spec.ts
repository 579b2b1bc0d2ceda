import type { BrowserContext, Page } from '@playwright/test';
import type { Placed } from './support/content.ts';
import { typedOf } from './support/content.ts';
import { answersFor, given } from './support/answers.ts';
import { controlIn, fillIn, sectionOf, unfold, valuesIn } from './support/form.ts';
import { KEEPING } from './support/representative.ts';
import { expectSaid } from './support/status.ts';
import { rawRecord } from './support/stored.ts';
import { expect, test } from './support/test.ts';
import { reload, visit } from './support/visit.ts';

/** Typed key by key, with letters that need more than one byte. */
const WORDS = 'They asked twice about the rota, über 12 times';

/** The keys after which the tab ends: the first, one in the middle of a word, the last. A fixed choice, so that a failure can be seen again. */
const MOMENTS = [1, 7, 23, WORDS.length];

const ENDS: Readonly<Record<string, (page: Page, context: BrowserContext) => Promise<void>>> = {
  'its tab is closed': (page) => page.close(),
  'its renderer is killed': async (page, context) => {
    const crashed = page.waitForEvent('crash');
    const session = await context.newCDPSession(page);
    // The page is gone before it can answer.
    void session.send('Page.crash').catch(() => undefined);
    await crashed;
  },
};

/** The first place to type in that is kept without asking. */
const boxOf = (placed: Placed) => typedOf(placed).find(({ kind, of }) => kind !== 'number' && of !== 'private');

for (const placed of KEEPING) {
  const box = boxOf(placed);

  for (const [how, end] of Object.entries(ENDS)) {
    test(`${placed.id}: the last answer is there when ${how} right after it`, async ({ context }) => {
      for (const round of [0, 1]) {
        const page = await context.newPage();
        await fillIn(await visit(page, placed), placed, answersFor(placed, round));
        await end(page, context);
        const next = await context.newPage();
        expect(await valuesIn(await visit(next, placed))).toEqual(answersFor(placed, round));
        await next.close();
      }
    });

    if (!box) continue;
    test(`${placed.id}: nothing that was typed is lost when ${how} at any key`, async ({ context }) => {
      for (const keys of MOMENTS) {
        const page = await context.newPage();
        const section = await visit(page, placed);
        await unfold(section);
        const target = controlIn(section, box);
        // A box that no line or text shows yet.
        if (!(await target.isVisible())) await fillIn(section, placed, given(answersFor(placed)));
        await target.fill('');
        await target.focus();
        for (const letter of WORDS.slice(0, keys)) await page.keyboard.insertText(letter);
        await end(page, context);
        const next = await context.newPage();
        const there = await visit(next, placed);
        expect((await valuesIn(there))[box.name], `after ${String(keys)} keys`).toBe(WORDS.slice(0, keys));
        await next.close();
      }
    });
  }
}

for (const placed of KEEPING) {
  test(`${placed.id}: a clock that jumps changes no answer, and the later answer wins`, async ({ page }) => {
    await page.clock.install({ time: '2026-11-23T12:00:00' });
    const section = await visit(page, placed);
    await fillIn(section, placed, answersFor(placed));
    for (const [round, time] of [
      [1, '1999-12-31T23:59:59'],
      [2, '2040-01-01T00:00:00'],
      [3, '1970-01-01T00:00:00'],
    ] as const) {
      await page.clock.setFixedTime(time);
      await fillIn(section, placed, answersFor(placed, round));
      expect(await valuesIn(section), time).toEqual(answersFor(placed, round));
      await reload(page, placed);
      expect(await valuesIn(sectionOf(page, placed)), `${time}, later`).toEqual(answersFor(placed, round));
      await expectSaid(sectionOf(page, placed), ['device']);
    }
    expect(await rawRecord(page, placed)).toContain('"v":1');
  });
}
