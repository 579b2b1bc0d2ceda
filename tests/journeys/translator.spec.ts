import type { Locator, Page } from '@playwright/test';
import { fill } from '../../src/domain/template/template.ts';
import { notes, widgets } from '../../src/wording/en/widgets.ts';
import { answersFor } from './support/answers.ts';
import type { Placed } from './support/content.ts';
import { answer, elementIn, fillIn, unfold, valuesIn } from './support/form.ts';
import { expectAllNotes, expectNoNotes, fillSite, noteButton, openNotes } from './support/notes.ts';
import { sheet } from './support/numbers-sheet.ts';
import { expectSameWords } from './support/readable.ts';
import { KEEPING, REPRESENTATIVE } from './support/representative.ts';
import { expectSaid } from './support/status.ts';
import { expect, test } from './support/test.ts';
import { translate } from './support/translator.ts';
import { visit } from './support/visit.ts';

/** A second tab that no translator touches: it follows what is answered in the first. */
const openUntranslated = async (page: Page, placed: Placed): Promise<Locator> => {
  const section = await visit(await page.context().newPage(), placed);
  await unfold(section);
  return section;
};

for (const staying of [false, true]) {
  const who = staying ? 'a translator that stays on' : 'a translator';

  for (const placed of REPRESENTATIVE) {
    test(`${placed.id}: after ${who}, every text that depends on an answer shows its new value`, async ({ page }) => {
      const section = await visit(page, placed);
      await unfold(section);
      const untranslated = await openUntranslated(page, placed);
      await translate(page, { staying });
      await expectSaid(section, ['none']);
      for (const round of [0, 1]) {
        for (const [index, control] of placed.controls.entries()) {
          await answer(section, placed, control, answersFor(placed, round)[control.name] ?? '');
          // Where there are many, not every step on the way is looked at.
          if (index % Math.ceil(placed.controls.length / 8) > 0) continue;
          await test.step(`${control.name}, round ${String(round)}`, () => expectSameWords(section, untranslated));
        }
        await expectSameWords(section, untranslated);
        await expectSaid(section, ['device']);
      }
      expect(await valuesIn(section)).toEqual(answersFor(placed, 1));
    });
  }

  test(`after ${who}, a quiz counts what is explained`, async ({ page }) => {
    for (const placed of REPRESENTATIVE.filter(({ activity }) => activity.kind === 'quiz')) {
      const section = await visit(page, placed);
      await translate(page, { staying });
      for (const [index, control] of placed.controls.entries()) {
        await answer(section, placed, control, answersFor(placed)[control.name] ?? '');
        const said = fill(widgets.quiz.explained, { n: index + 1, of: placed.controls.length });
        await expect(section.locator('.count')).toHaveText(said);
        const picked = await section.locator('.why:visible').nth(index).innerText();
        await expect(section.locator('.vh[role=status]')).toHaveText(picked);
      }
    }
  });

  test(`after ${who}, the sheet of numbers goes through all its states`, async ({ page }) => {
    const section = await visit(page, sheet);
    await unfold(section);
    const untranslated = await openUntranslated(page, sheet);
    await translate(page, { staying });
    const words = widgets.views.funnel;
    await expect(section).toContainText(words.empty);
    for (const values of [
      { applications: '1', replies: '0' },
      { applications: '34', replies: '9', interviews: '4' },
      { applications: '34', replies: '8', interviews: '4', guess: '4', offers: '0' },
      { applications: '34', replies: 'abc', interviews: '4' },
      { applications: '34', replies: '50', interviews: '4' },
      { applications: '34', replies: '9', interviews: '9', finals: '9', offers: '9' },
      { applications: '9', replies: '9', interviews: '9', finals: '9', offers: '9' },
      { applications: '', replies: '', interviews: '', finals: '', offers: '', guess: '' },
      { applications: '2', replies: '' },
      { replies: '1' },
    ]) {
      await fillIn(section, sheet, values);
      await test.step(JSON.stringify(values), () => expectSameWords(section, untranslated));
    }
  });

  test(`after ${who}, the notes page follows what other tabs write and wipe`, async ({ page, context }) => {
    await fillSite(page);
    const read = await context.newPage();
    await openNotes(read);
    await translate(read, { staying });
    await expectAllNotes(read);
    await fillSite(page, 1);
    await expectAllNotes(read, 1);

    for (const [name, said] of [
      ['wipe', notes.wipeAsk],
      ['wipeYes', notes.wiped],
      ['undo', notes.undone],
    ] as const) {
      await noteButton(read, name).click();
      await expect(read.locator('#notes [role=status]').filter({ hasText: said })).toHaveText(said);
    }
    await expectAllNotes(read, 1);
    await noteButton(read, 'wipe').click();
    await noteButton(read, 'wipeYes').click();
    await expectNoNotes(read);
    await fillSite(page, 2);
    await expectAllNotes(read, 2);
    await expect(read.locator('#notes')).not.toContainText(notes.empty);
  });

  test(`after ${who}, the status line agrees with where the answers are, also when they are not kept`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (this: Storage, key: string, text: string) {
        if (document.documentElement.hasAttribute('data-full')) throw new DOMException('Full.', 'QuotaExceededError');
        setItem.call(this, key, text);
      };
    });
    for (const placed of KEEPING) {
      const section = await visit(page, placed);
      await unfold(section);
      await translate(page, { staying });
      const control = placed.controls.find(({ kind }) => kind !== 'tick');
      if (!control) continue;
      for (const [round, full] of [false, true, false].entries()) {
        await page.evaluate((is) => document.documentElement.toggleAttribute('data-full', is), full);
        const value = answersFor(placed, round)[control.name] ?? '';
        await answer(section, placed, control, value);
        await expectSaid(section, full ? 'lost' : ['device']);
        await expect(elementIn(section, control)).toBeVisible();
      }
    }
  });
}
