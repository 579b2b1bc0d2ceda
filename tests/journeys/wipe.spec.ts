import type { Page } from '@playwright/test';
import { isOfLines } from '../../src/domain/lines/names.ts';
import { notes as words } from '../../src/wording/en/widgets.ts';
import { launchAsReaders } from '../config/browser.ts';
import { answersFor, given, nothingIn, type Values } from './support/answers.ts';
import { ACTIVITIES, type Placed } from './support/content.ts';
import { fillIn, sectionOf, valuesIn } from './support/form.ts';
import { expectFocusKept } from './support/focus.ts';
import { sheet } from './support/numbers-sheet.ts';
import { expectAllNotes, expectNoNotes, expectNote, fillSite, noteButton, openNotes } from './support/notes.ts';
import { KEEPING, REPRESENTATIVE } from './support/representative.ts';
import { sitemapPages } from './support/site.ts';
import { expectSaid } from './support/status.ts';
import { storedTexts } from './support/stored.ts';
import { expect, test } from './support/test.ts';
import { ready, visit } from './support/visit.ts';

test.use({ launchOptions: launchAsReaders });

const SECOND = 1_000;

/** Wipes everything as a reader does: one button, one question. */
const wipe = async (page: Page): Promise<void> => {
  await noteButton(page, 'wipe').click();
  await noteButton(page, 'wipeYes').click();
  await expect(page.getByText(words.wiped)).toBeVisible();
};

/** An activity that is open shows nothing of what was wiped: no answer, no filled stone. */
const expectEmpty = async (page: Page, placed: Placed): Promise<void> => {
  const section = sectionOf(page, placed);
  await expect.poll(() => valuesIn(section), { message: placed.id }).toEqual(nothingIn(placed));
  await expectSaid(section, ['none']);
  await expect.soft(page.locator('[data-stone].done')).toHaveCount(0);
};

const leaveBy = async (page: Page, href: string): Promise<void> => {
  await page.locator(`a[href="${href}"]`).first().click();
  await page.waitForURL(`**${href}`);
};

/** Goes back as the button of the browser does; a page that was kept whole does not load again, so nothing can be waited for. */
const back = async (page: Page, to: string): Promise<void> => {
  await page.evaluate(() => {
    setTimeout(() => {
      history.back();
    });
  });
  await page.waitForURL(`**${to}`, { waitUntil: 'commit' });
};

test('the notes page shows everything that was answered, word for word', async ({ page }) => {
  await fillSite(page);
  await openNotes(page);
  await expectAllNotes(page);
  await expect(page.getByText(words.count.other.replace('{n}', String(ACTIVITIES.length)))).toBeVisible();
  for (const { id, path, lesson } of ACTIVITIES) {
    const href = path.startsWith('/lessons/') ? `${lesson}#${id}` : path;
    await expect(page.locator(`[data-note="${id}"] .edit a`)).toHaveAttribute('href', href);
  }
});

test('the notes page shows what was typed and picked by hand', async ({ page }) => {
  for (const placed of REPRESENTATIVE) await fillIn(await visit(page, placed), placed, answersFor(placed));
  await openNotes(page);
  for (const placed of REPRESENTATIVE) await expectNote(page, placed, answersFor(placed));
});

test('wiping asks first, and “no” keeps everything', async ({ page }) => {
  await fillSite(page);
  await openNotes(page);
  const before = await storedTexts(page);
  await noteButton(page, 'wipe').click();
  await expect(page.getByText(words.wipeAsk)).toBeVisible();
  await expectAllNotes(page);
  await noteButton(page, 'wipeNo').click();
  await expectAllNotes(page);
  await expect(noteButton(page, 'wipe')).toBeVisible();
  expect(await storedTexts(page)).toEqual(before);
});

test('after wiping, nothing is stored and nothing comes back', async ({ page, request }) => {
  await fillSite(page);
  await openNotes(page);
  await page.evaluate(() => caches.open('test').then((cache) => cache.put('/x', new Response('kept'))));
  await wipe(page);
  await expectNoNotes(page);
  expect(await storedTexts(page)).toEqual({});
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.reload();
  await expectNoNotes(page);
  await expect(noteButton(page, 'undo')).toHaveCount(0);
  for (const path of await sitemapPages(request)) {
    await page.goto(path);
    await expect.soft(page.locator('[data-stone].done'), path).toHaveCount(0);
    expect.soft(await storedTexts(page), path).toEqual({});
  }
  for (const placed of REPRESENTATIVE) {
    await visit(page, placed);
    await expectEmpty(page, placed);
  }
});

test('undoing brings everything back', async ({ page, context }) => {
  await fillSite(page);
  await openNotes(page);
  const before = await storedTexts(page);
  await wipe(page);
  await expectNoNotes(page);
  await noteButton(page, 'undo').click();
  await expectAllNotes(page);
  await expect(page.getByText(words.undone)).toBeVisible();
  expect(await storedTexts(page)).toEqual(before);
  const other = await context.newPage();
  for (const placed of KEEPING) {
    await visit(other, placed);
    expect(await valuesIn(sectionOf(other, placed))).toEqual(answersFor(placed));
    await expectSaid(sectionOf(other, placed), ['device']);
  }
});

/** The first answer of another round that is in no line: what is written in a line after a wipe is a line of its own. */
const since = (placed: Placed): Values =>
  Object.fromEntries(
    Object.entries(given(answersFor(placed, 1)))
      .filter(([name]) => !isOfLines(name))
      .slice(0, 1),
  );

test('undoing keeps what was written after the wipe', async ({ page, context }) => {
  await fillSite(page);
  await openNotes(page);
  await wipe(page);
  const other = await context.newPage();
  for (const placed of KEEPING) {
    await visit(other, placed);
    await fillIn(sectionOf(other, placed), placed, since(placed));
  }
  await noteButton(page, 'undo').click();
  for (const placed of KEEPING) {
    await visit(other, placed);
    expect(await valuesIn(sectionOf(other, placed))).toEqual({ ...answersFor(placed), ...since(placed) });
  }
});

test('undoing can be done for ten seconds and no longer', async ({ page }) => {
  await fillSite(page);
  await page.clock.install();
  await openNotes(page);
  await page.clock.pauseAt(Date.now() + 60 * SECOND);
  await wipe(page);
  await page.clock.runFor(9.5 * SECOND);
  await expect(noteButton(page, 'undo')).toBeVisible();
  await page.clock.runFor(SECOND);
  await expect(noteButton(page, 'undo')).toHaveCount(0);
  await expect(page.getByText(words.wipedForGood)).toBeVisible();
  await expectNoNotes(page);
  await expectFocusKept(page);
  await page.clock.runFor(600 * SECOND);
  expect(await storedTexts(page)).toEqual({});
  await page.reload();
  await expectNoNotes(page);
});

test('the end of the ten seconds leaves the focus where the reader has put it', async ({ page }) => {
  await fillSite(page);
  await page.clock.install();
  await openNotes(page);
  await page.clock.pauseAt(Date.now() + 60 * SECOND);
  await wipe(page);
  const link = page.locator('footer a').last();
  await link.focus();
  await page.clock.runFor(11 * SECOND);
  await expect(noteButton(page, 'undo')).toHaveCount(0);
  await expect(link).toBeFocused();
});

test('no button of the notes page loses the focus', async ({ page }) => {
  await fillSite(page);
  await openNotes(page);
  for (const name of ['wipe', 'wipeNo', 'wipe', 'wipeYes', 'undo', 'wipe', 'wipeYes'] as const) {
    await noteButton(page, name).focus();
    await page.keyboard.press('Enter');
    await expect(noteButton(page, name)).toHaveCount(0);
    await test.step(`after ${name}`, () => expectFocusKept(page));
  }
});

test('wiping in one tab empties the others', async ({ page, context }) => {
  await fillSite(page);
  const others = await Promise.all(
    KEEPING.map(async (placed) => {
      const other = await context.newPage();
      await visit(other, placed);
      return { other, placed };
    }),
  );
  const otherNotes = await context.newPage();
  await openNotes(otherNotes);
  await expectAllNotes(otherNotes);
  await openNotes(page);
  await wipe(page);
  for (const { other, placed } of others) await expectEmpty(other, placed);
  await expectNoNotes(otherNotes);
  for (const { other } of others) {
    expect(await storedTexts(other)).toEqual({});
  }
  expect(await storedTexts(page)).toEqual({});
});

test('wiping in one tab empties what another tab could keep only for itself', async ({ page, context }) => {
  await page.addInitScript(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (this: Storage, key: string, text: string) {
      if (this === window.localStorage) throw new DOMException('Full.', 'QuotaExceededError');
      setItem.call(this, key, text);
    };
  });
  const section = await visit(page, sheet);
  await fillIn(section, sheet, answersFor(sheet));
  await expectSaid(section, ['tab', 'blocked']);
  const notes = await context.newPage();
  await openNotes(notes);
  await wipe(notes);
  await expectEmpty(page, sheet);
  expect(await storedTexts(page)).toEqual({});
});

for (const placed of KEEPING) {
  test(`after wiping, going back to ${placed.id} shows it empty`, async ({ page }) => {
    await fillSite(page);
    await visit(page, placed);
    await leaveBy(page, '/notes/');
    await expectAllNotes(page);
    await wipe(page);
    await back(page, placed.own);
    await ready(page);
    await expectEmpty(page, placed);
    expect(await storedTexts(page)).toEqual({});
    await page.evaluate(() => {
      setTimeout(() => {
        history.forward();
      });
    });
    await page.waitForURL('**/notes/', { waitUntil: 'commit' });
    await expectNoNotes(page);
  });

  test(`${placed.id}, when it comes back whole from the browser's memory, reads again what is stored`, async ({
    page,
  }) => {
    await fillSite(page);
    await visit(page, placed);
    // Storage changes while a page is frozen, and it gets no event: the same as changing it from inside.
    await page.evaluate(() => {
      localStorage.clear();
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await expectEmpty(page, placed);
  });
}

for (const { how, spoil } of [
  {
    how: 'does not let go of what it keeps',
    spoil: () => {
      Storage.prototype.removeItem = () => undefined;
    },
  },
  {
    how: 'refuses to remove anything',
    spoil: () => {
      Storage.prototype.removeItem = () => {
        throw new DOMException('No.', 'SecurityError');
      };
    },
  },
  {
    how: 'has closed its storage',
    spoil: () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('No.', 'SecurityError');
        },
      });
    },
  },
]) {
  test(`a browser that ${how} is not said to be empty`, async ({ page }) => {
    await fillSite(page);
    await openNotes(page);
    await page.evaluate(spoil);
    await noteButton(page, 'wipe').click();
    await noteButton(page, 'wipeYes').click();
    await expect(page.getByText(words.wipedInPart)).toBeVisible();
    await expect(page.getByText(words.wiped)).toHaveCount(0);
    await expect(page.getByText(words.wipedForGood)).toHaveCount(0);
    await expectFocusKept(page);
  });
}

test('an undo that the browser refuses is not said to have worked', async ({ page }) => {
  await fillSite(page);
  await openNotes(page);
  await wipe(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });
  await noteButton(page, 'undo').click();
  await expect(page.getByText(words.undoneInPart)).toBeVisible();
  await expect(page.getByText(words.undone, { exact: true })).toHaveCount(0);
});

test('leaving the notes page ends the undo: nobody who comes after can bring the answers back', async ({ page }) => {
  await fillSite(page);
  await openNotes(page);
  await wipe(page);
  await leaveBy(page, '/lessons/');
  await back(page, '/notes/');
  await expectNoNotes(page);
  await expect(noteButton(page, 'undo')).toHaveCount(0);
});

test('a notes page that comes back whole from the browser’s memory offers no undo', async ({ page }) => {
  await fillSite(page);
  await openNotes(page);
  await wipe(page);
  await page.evaluate(async () => {
    // Nobody leaves a page in the very frame in which it changes.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expectNoNotes(page);
  await expect(noteButton(page, 'undo')).toHaveCount(0);
});
