import type { Page } from '@playwright/test';
import { answersFor, type Values } from './support/answers.ts';
import { WORKED_LESSONS, activitiesAt, type Control, type Placed } from './support/content.ts';
import { fillIn, sectionOf, unfold, valuesIn } from './support/form.ts';
import { FAULTS } from './support/faults.ts';
import { garbageFor, recordFor } from './support/records.ts';
import { sitemapPages } from './support/site.ts';
import { expectSaid, placeIn, type Said } from './support/status.ts';
import { plant, rawRecord, storedCount, storedTexts } from './support/stored.ts';
import { expect, test } from './support/test.ts';
import { ready } from './support/visit.ts';

const empty = ({ controls }: Placed): Values => Object.fromEntries(controls.map(({ name }) => [name, '']));

const firstOf = (placed: Placed): Values => Object.fromEntries(Object.entries(answersFor(placed, 1)).slice(0, 1));

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

for (const path of WORKED_LESSONS) {
  const sheets = activitiesAt(path);

  const open = async (page: Page): Promise<void> => {
    await page.goto(path);
    await ready(page);
  };
  const reload = async (page: Page): Promise<void> => {
    await page.reload();
    await ready(page);
  };
  const fillAll = async (page: Page, round: number): Promise<void> => {
    for (const placed of sheets) await fillIn(sectionOf(page, placed), placed, answersFor(placed, round));
  };
  /** Every sheet of the page shows these answers, and says this about them. */
  const expectAll = async (page: Page, values: (placed: Placed) => Values, said: Said): Promise<void> => {
    for (const placed of sheets) {
      expect.soft(await valuesIn(sectionOf(page, placed)), placed.id).toEqual(values(placed));
      await expectSaid(sectionOf(page, placed), said);
    }
  };
  /** Puts a text where each record belongs, and loads the page again. */
  const plantAll = async (page: Page, text: (placed: Placed) => string): Promise<void> => {
    for (const placed of sheets) await plant(page, placed, text(placed));
    await reload(page);
  };
  /** Answers one question of each sheet: enough for a write. */
  const fillFirst = async (page: Page): Promise<void> => {
    for (const placed of sheets) await fillIn(sectionOf(page, placed), placed, firstOf(placed));
  };

  test.describe(path, () => {
    for (const fault of FAULTS) {
      test(`a browser that ${fault.name} loses no text on screen, and the page says the truth`, async ({
        page,
        context,
      }) => {
        await page.addInitScript(fault.break);
        await open(page);
        await expectAll(page, empty, fault.before);
        for (const round of [0, 1, 2]) await fillAll(page, round);
        const last = (placed: Placed): Values => answersFor(placed, 2);
        await expectAll(page, last, fault.after);

        const other = await context.newPage();
        await open(other);
        for (const placed of sheets) {
          if ((await placeIn(sectionOf(page, placed))) === 'device')
            expect(await valuesIn(sectionOf(other, placed)), 'kept "on this device" is there in any tab').toEqual(
              last(placed),
            );
        }
        await expectAll(page, last, fault.after);
        if (!fault.inTab) return;
        await reload(page);
        await expectAll(page, last, fault.after);
      });
    }

    test('what could not be kept for a while is kept as soon as there is room', async ({ page, context }) => {
      await page.addInitScript(switchable);
      const full = (yes: boolean): Promise<boolean> =>
        page.evaluate(([name, is]) => document.documentElement.toggleAttribute(name, is), [FULL, yes] as const);
      await open(page);
      await fillAll(page, 0);
      await full(true);
      await fillAll(page, 1);
      await expectAll(page, (placed) => answersFor(placed, 1), 'lost');
      await full(false);
      const last = (placed: Placed): Values =>
        Object.fromEntries(
          placed.controls.map(({ name }, index) => [name, answersFor(placed, index === 0 ? 2 : 1)[name] ?? '']),
        );
      for (const placed of sheets) {
        const first = placed.controls.slice(0, 1);
        await fillIn(sectionOf(page, placed), { ...placed, controls: first }, last(placed));
      }
      await expectAll(page, last, ['device']);
      const other = await context.newPage();
      await open(other);
      await expectAll(other, last, ['device']);
    });

    for (const kind of Object.keys(garbageFor({}))) {
      test(`${kind} where a record belongs is set aside, not thrown away`, async ({ page, context }) => {
        const garbage = (placed: Placed): string => garbageFor(answersFor(placed))[kind] ?? '';
        const kept = (placed: Placed): Values => ({ ...empty(placed), ...firstOf(placed) });
        await open(page);
        await plantAll(page, garbage);
        await expectAll(page, empty, ['none', 'unreadable']);
        for (const placed of sheets) expect(await rawRecord(page, placed)).toBe(garbage(placed));
        await fillFirst(page);
        await expectAll(page, kept, ['device']);
        const texts = Object.entries(await storedTexts(page));
        for (const placed of sheets) {
          const aside = texts.filter(([key]) => key.startsWith(`cairn:q:${placed.id}:`)).map(([, text]) => text);
          expect(aside, placed.id).toEqual([garbage(placed)]);
        }
        const other = await context.newPage();
        await open(other);
        await expectAll(other, kept, ['device']);
      });
    }

    test('what cannot be read, and cannot be set aside, stays where it is', async ({ page }) => {
      await open(page);
      await plantAll(page, () => '{');
      await page.addInitScript(withoutRoomOnDevice);
      await reload(page);
      await fillAll(page, 0);
      await expectAll(page, (placed) => answersFor(placed), ['tab', 'unreadable']);
      for (const placed of sheets) expect(await rawRecord(page, placed)).toBe('{');
      await reload(page);
      await expectAll(page, (placed) => answersFor(placed), ['tab', 'unreadable']);
    });

    test('a record of a later version is left as it is, byte for byte', async ({ page, context }) => {
      const later = (placed: Placed): string =>
        ` ${recordFor(answersFor(placed, 2), { v: 99, run: { answers: 'something else' }, new: [1, 2] })}\n`;
      await open(page);
      await plantAll(page, later);
      await expectAll(page, empty, ['none', 'newer']);
      for (const round of [0, 1]) await fillAll(page, round);
      await expectAll(page, (placed) => answersFor(placed, 1), ['tab', 'newer']);
      const other = await context.newPage();
      await open(other);
      await expectAll(other, empty, ['none', 'newer']);
      await reload(page);
      await expectAll(page, (placed) => answersFor(placed, 1), ['tab', 'newer']);
      for (const placed of sheets) expect(await rawRecord(page, placed)).toBe(later(placed));
    });

    test('what this version does not know stays in the record', async ({ page }) => {
      const unknown = {
        run: { id: 'a', at: '2026-11-23T18:04:11.000Z', answers: { gone: 'still here', rows: [{ a: 1 }] }, mood: 3 },
        past: [{ id: 'b', at: '2025-01-01T00:00:00.000Z', answers: { gone: 'last year' }, extra: true }],
        colour: { deep: ['green'] },
      };
      await open(page);
      await plantAll(page, () => recordFor({}, unknown));
      await fillAll(page, 0);
      await expectAll(page, (placed) => answersFor(placed), ['device']);
      const { run, past, colour } = unknown;
      for (const placed of sheets) {
        const answers = { ...run.answers, ...answersFor(placed) };
        const at = expect.any(String) as unknown;
        const record: unknown = JSON.parse((await rawRecord(page, placed)) ?? '');
        expect(record).toEqual({ v: 1, run: { ...run, at, answers }, past, colour });
      }
    });

    test('a record with one flipped bit is never lost and never breaks the page', async ({ page }) => {
      const parts = 12;
      const flipped = (placed: Placed, part: number): string => {
        const sound = recordFor(answersFor(placed));
        const at = Math.floor((part * sound.length) / parts);
        return sound.slice(0, at) + String.fromCharCode(sound.charCodeAt(at) ^ (1 << (part % 7))) + sound.slice(at + 1);
      };
      const answerFirst = async (placed: Placed, { name }: Control): Promise<Values> => {
        const change = { [name]: answersFor(placed, 1)[name] ?? '' };
        await fillIn(sectionOf(page, placed), placed, change);
        expect(await valuesIn(sectionOf(page, placed))).toMatchObject(change);
        return change;
      };
      await open(page);
      for (let part = 0; part < parts; part += 1) {
        await page.evaluate(() => {
          localStorage.clear();
          sessionStorage.clear();
        });
        await plantAll(page, (placed) => flipped(placed, part));
        for (const placed of sheets) {
          const [first] = placed.controls;
          if (!first) continue;
          const change = await answerFirst(placed, first);
          if (Object.values(await storedTexts(page)).includes(flipped(placed, part))) continue;
          // It could still be read, so every answer in it has to be there.
          const { answers } = (JSON.parse(flipped(placed, part)) as { run: { answers: object } }).run;
          const record: unknown = JSON.parse((await rawRecord(page, placed)) ?? '');
          expect(record).toMatchObject({ v: 1, run: { answers: { ...answers, ...change } } });
          await expectSaid(sectionOf(page, placed), ['device']);
        }
      }
    });

    test('nothing is written before the first answer', async ({ page }) => {
      await open(page);
      for (const placed of sheets) {
        const section = sectionOf(page, placed);
        await unfold(section);
        for (const control of await section.locator('input, textarea, button, summary').all()) {
          await control.focus();
          await control.blur();
        }
      }
      await page.mouse.wheel(0, 100_000);
      await page.keyboard.press('End');
      await page.keyboard.press('Tab');
      expect(await storedCount(page)).toBe(0);
      await reload(page);
      expect(await storedCount(page)).toBe(0);
    });
  });
}

test('no page writes anything by being read', async ({ page, request }) => {
  for (const path of await sitemapPages(request)) {
    await page.goto(path);
    await page.mouse.wheel(0, 100_000);
    expect.soft(await storedCount(page), path).toBe(0);
  }
});
