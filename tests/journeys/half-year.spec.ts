import type { Locator } from '@playwright/test';
import { exports, widgets } from '../../src/wording/en/widgets.ts';
import { language } from '../../src/wording/en/language.ts';
import { edit } from '../../src/wording/en/notes/edit.ts';
import { year } from '../../src/wording/en/year.ts';
import { notes as words } from '../../src/wording/en/widgets.ts';
import { fill, plural } from '../../src/domain/template/template.ts';
import { ACTIVITIES, activityNamed } from './support/content.ts';
import { elementIn, unfold } from './support/form.ts';
import { noteOf, openNotes } from './support/notes.ts';
import { expect, test } from './support/test.ts';
import { reload, visit } from './support/visit.ts';

const sentenceIn = (section: Locator): Locator => section.getByText(year, { exact: true }).filter({ visible: true });

for (const placed of ACTIVITIES) {
  const dates = placed.controls.filter(({ kind }) => kind === 'date');
  if (dates.length === 0) continue;

  test(`${placed.id}: a year that is not typed to its end gets a sentence, and no view says it`, async ({ page }) => {
    const section = await visit(page, placed);
    await unfold(section);
    const [control] = dates;
    if (!control) throw new Error('No box for a day.');
    if (control.texts)
      await section.locator(`[name="${control.texts.choose}"]`).selectOption(control.texts.ids[0] ?? '');
    const first = elementIn(section, control);
    await expect(sentenceIn(section)).toHaveCount(0);
    for (const [typed, wrong] of [
      ['0002-01-01', true],
      ['0202-01-01', true],
      ['1899-12-31', true],
      ['2200-01-01', true],
      ['2026-12-03', false],
    ] as const) {
      await first.fill(typed);
      await expect(sentenceIn(section), 'not while it is typed').toHaveCount(0);
      await first.blur();
      await expect(sentenceIn(section), typed).toHaveCount(wrong ? 1 : 0);
      if (wrong) await expect(section).not.toContainText(/\bJanuary (0?0?0?2|202|2200)\b|December 1899/);
    }
    await first.fill('0020-12-03');
    const again = await reload(page, placed);
    await unfold(again);
    await expect(first).toHaveValue('0020-12-03');
    await expect(sentenceIn(again), 'also when it comes back').toHaveCount(1);
  });
}

test('plan: a day with half a year is left out of plan and calendar file, and stands in the notes as it was typed', async ({
  page,
}) => {
  const placed = activityNamed('plan');
  const section = await visit(page, placed);
  await section.locator('[name=do]').fill('call Ben');
  await section.locator('[name=day]').fill('0002-12-03');
  await section.locator('[name=day]').blur();
  await expect(section.locator('[data-view=plan] dd')).toHaveText('call Ben');
  const calendar = section.locator('[data-view=calendar]');
  const said = widgets.views.calendar;
  await expect(calendar).toContainText('0002-12-03');
  await expect(calendar).toContainText(fill(plural(said.odd, 1, language.locale), { n: 1 }));
  await expect(calendar.getByRole('button', { name: exports.ics })).toHaveCount(0);

  await openNotes(page);
  const note = noteOf(page, 'plan');
  await expect(note).toContainText('0002-12-03');
  await note.getByRole('button', { name: words.changeHere }).click();
  await expect(sentenceIn(note)).toHaveCount(1);
  await note.locator('[name=day]').fill('2026-12-03');
  await expect(sentenceIn(note)).toHaveCount(0);
  await note.getByRole('button', { name: edit.done }).click();
  await expect(note).toContainText('3 December');
});
