import type { Page } from '@playwright/test';
import { answersFor, storedOf, given, nothingIn, type Values } from './support/answers.ts';
import { activityNamed, type Placed } from './support/content.ts';
import { answer, fillIn, sectionOf, unfold, valuesIn } from './support/form.ts';
import { FAULTS } from './support/faults.ts';
import { garbageFor, recordFor } from './support/records.ts';
import { KEEPING } from './support/representative.ts';
import { sitemapPages } from './support/site.ts';
import { expectSaid, placeIn, type Said } from './support/status.ts';
import { plant, rawRecord, storedCount, storedTexts } from './support/stored.ts';
import { expect, test } from './support/test.ts';
import { reload, visit } from './support/visit.ts';

/** The first answer there is to give: enough for a write. */
const firstOf = (placed: Placed): Values =>
  Object.fromEntries(Object.entries(given(answersFor(placed, 1))).slice(0, 1));

/** Full storage that a test can empty again: a switch on the page, because each page has its own. */
const FULL = 'data-full';
const switchable = (): void => {
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (this: Storage, key: string, text: string) {
    if (document.documentElement.hasAttribute('data-full')) throw new DOMException('Full.', 'QuotaExceededError');
    setItem.call(this, key, text);
  };
};

const withoutRoomOnDevice = (): void => {
  const { setItem } = Storage.prototype;
  const device = window.localStorage;
  Storage.prototype.setItem = function (this: Storage, key: string, text: string) {
    if (this === device) throw new DOMException('Full.', 'QuotaExceededError');
    setItem.call(this, key, text);
  };
};

/** A fault that counts writes needs three of them: an activity with fewer answers is answered more often. */
const roundsFor = (placed: Placed): readonly number[] =>
  Object.keys(given(answersFor(placed))).length > 3 ? [0] : [0, 1, 2];

for (const placed of KEEPING) {
  const { id } = placed;
  const answers = answersFor(placed);

  /** The page shows these answers, and says this about them. */
  const expectShown = async (page: Page, values: Values, said: Said): Promise<void> => {
    expect.soft(await valuesIn(sectionOf(page, placed))).toEqual(values);
    await expectSaid(sectionOf(page, placed), said);
  };
  const fill = (page: Page, values: Values): Promise<void> => fillIn(sectionOf(page, placed), placed, values);

  test.describe(id, () => {
    for (const fault of FAULTS) {
      test(`${id}: a browser that ${fault.name} loses no text on screen, and the page says the truth`, async ({
        page,
        context,
      }) => {
        await page.addInitScript(fault.break);
        const section = await visit(page, placed);
        await expectShown(page, nothingIn(placed), fault.before);
        const rounds = roundsFor(placed);
        for (const round of rounds) await fill(page, answersFor(placed, round));
        const last = answersFor(placed, rounds.length - 1);
        await expectShown(page, last, fault.after);

        if ((await placeIn(section)) === 'device')
          expect(await valuesIn(await visit(await context.newPage(), placed)), 'kept is there in any tab').toEqual(
            last,
          );
        if (!fault.inTab) return;
        await reload(page, placed);
        await expectShown(page, last, fault.after);
      });
    }

    test(`${id}: what could not be kept for a while is kept as soon as there is room`, async ({ page, context }) => {
      await page.addInitScript(switchable);
      const full = (yes: boolean): Promise<boolean> =>
        page.evaluate(([name, is]) => document.documentElement.toggleAttribute(name, is), [FULL, yes] as const);
      const section = await visit(page, placed);
      await full(true);
      await fill(page, answers);
      await expectShown(page, answers, 'lost');
      await full(false);
      const [name = '', value = ''] = Object.entries(firstOf(placed))[0] ?? [];
      const control = placed.controls.find((one) => one.name === name);
      if (control) await answer(section, placed, control, value);
      const last = { ...answers, [name]: value };
      await expectShown(page, last, ['device']);
      const other = await context.newPage();
      await visit(other, placed);
      await expectShown(other, last, ['device']);
    });

    test(`${id}: what is no record, where one belongs, is set aside and not thrown away`, async ({ page }) => {
      await visit(page, placed);
      for (const [kind, garbage] of Object.entries(garbageFor(given(answers)))) {
        await test.step(kind, async () => {
          // From a page without the sheet: one that is still there may set it aside by itself when its rules come.
          await page.goto('/privacy/');
          await page.evaluate(() => localStorage.clear());
          await plant(page, placed, garbage);
          await visit(page, placed);
          await expectShown(page, nothingIn(placed), ['none', 'unreadable']);
          expect(await rawRecord(page, placed)).toBe(garbage);
          await fill(page, firstOf(placed));
          await expectShown(page, { ...nothingIn(placed), ...firstOf(placed) }, ['device']);
          const aside = Object.entries(await storedTexts(page)).filter(([key]) => key.startsWith(`cairn:q:${id}:`));
          expect(aside.map(([, text]) => text)).toEqual([garbage]);
        });
      }
    });

    test(`${id}: what cannot be read, and cannot be set aside, stays where it is`, async ({ page }) => {
      await visit(page, placed);
      await plant(page, placed, '{');
      await page.addInitScript(withoutRoomOnDevice);
      await reload(page, placed);
      await fill(page, answers);
      await expectShown(page, answers, ['tab', 'unreadable']);
      expect(await rawRecord(page, placed)).toBe('{');
      await reload(page, placed);
      await expectShown(page, answers, ['tab', 'unreadable']);
    });

    test(`${id}: a record of a later version is left as it is, byte for byte`, async ({ page, context }) => {
      const later = ` ${recordFor(answersFor(placed, 2), { v: 99, run: { answers: 'something else' }, new: [1, 2] })}\n`;
      await visit(page, placed);
      await plant(page, placed, later);
      await reload(page, placed);
      await expectShown(page, nothingIn(placed), ['none', 'newer']);
      await fill(page, answers);
      await expectShown(page, answers, ['tab', 'newer']);
      const other = await context.newPage();
      await visit(other, placed);
      await expectShown(other, nothingIn(placed), ['none', 'newer']);
      await reload(page, placed);
      await expectShown(page, answers, ['tab', 'newer']);
      expect(await rawRecord(page, placed)).toBe(later);
    });

    test(`${id}: what this version does not know stays in the record`, async ({ page }) => {
      const unknown = {
        run: { id: 'a', at: '2026-11-23T18:04:11.000Z', answers: { gone: 'still here', rows: [{ a: 1 }] }, mood: 3 },
        past: [{ id: 'b', at: '2025-01-01T00:00:00.000Z', answers: { gone: 'last year' }, extra: true }],
        colour: { deep: ['green'] },
      };
      await visit(page, placed);
      await plant(page, placed, recordFor({}, unknown));
      await reload(page, placed);
      await fill(page, firstOf(placed));
      await expectShown(page, { ...nothingIn(placed), ...firstOf(placed) }, ['device']);
      const { run, past, colour } = unknown;
      const at = expect.any(String) as unknown;
      // A line gets its generation once the rules for lines are there.
      await expect
        .poll(async () => JSON.parse((await rawRecord(page, placed)) ?? '') as unknown)
        .toEqual({
          v: 1,
          run: { ...run, at, answers: { ...run.answers, ...storedOf(firstOf(placed), at) } },
          past,
          colour,
        });
    });

    test(`${id}: nothing is written before the first answer`, async ({ page }) => {
      const section = await visit(page, placed);
      await unfold(section);
      await section.evaluate((element) => {
        for (const control of element.querySelectorAll<HTMLElement>('input, textarea, select, button, summary')) {
          control.focus();
          control.blur();
        }
      });
      await page.mouse.wheel(0, 100_000);
      await page.keyboard.press('End');
      await page.keyboard.press('Tab');
      expect(await storedCount(page)).toBe(0);
      await reload(page, placed);
      expect(await storedCount(page)).toBe(0);
    });
  });
}

// Which kind of activity it is makes no difference to a byte: the smallest check stands for all.
test('one-reading-check: a record with one flipped bit is never lost and never breaks the page', async ({ page }) => {
  const placed = activityNamed('one-reading-check');
  const parts = 24;
  const flipped = (part: number): string => {
    const sound = recordFor(answersFor(placed));
    const at = Math.floor((part * sound.length) / parts);
    return sound.slice(0, at) + String.fromCharCode(sound.charCodeAt(at) ^ (1 << (part % 7))) + sound.slice(at + 1);
  };
  const section = await visit(page, placed);
  for (let part = 0; part < parts; part += 1) {
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await plant(page, placed, flipped(part));
    await reload(page, placed);
    await fillIn(section, placed, firstOf(placed));
    expect(await valuesIn(section)).toMatchObject(firstOf(placed));
    if (Object.values(await storedTexts(page)).includes(flipped(part))) continue;
    // It could still be read, so every answer in it has to be there.
    const { answers } = (JSON.parse(flipped(part)) as { run: { answers: object } }).run;
    const record: unknown = JSON.parse((await rawRecord(page, placed)) ?? '');
    expect(record).toMatchObject({ v: 1, run: { answers: { ...answers, ...firstOf(placed) } } });
    await expectSaid(section, ['device']);
  }
});

test('no page writes anything by being read', async ({ page, request }) => {
  for (const path of await sitemapPages(request)) {
    await page.goto(path);
    await page.mouse.wheel(0, 100_000);
    expect.soft(await storedCount(page), path).toBe(0);
  }
});
