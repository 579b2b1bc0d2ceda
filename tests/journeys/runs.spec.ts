import { fill, plural } from '../../src/domain/template/template.ts';
import { widgets } from '../../src/wording/en/widgets.ts';
import { language } from '../../src/wording/en/language.ts';
import { answersFor, nothingIn, plainAnswersFor } from './support/answers.ts';
import { ACTIVITIES } from './support/content.ts';
import { fillIn, valuesIn } from './support/form.ts';
import { saidBy } from './support/said.ts';
import { expectSaid } from './support/status.ts';
import { rawRecord } from './support/stored.ts';
import { expect, test } from './support/test.ts';
import { reload, visit } from './support/visit.ts';

const said = widgets.worksheet.runs;

type Record = { readonly run: { readonly answers: object }; readonly past: readonly { readonly answers: object }[] };

for (const placed of ACTIVITIES) {
  const { id, activity } = placed;
  if (activity.kind === 'quiz' || activity.again === undefined) continue;
  const { again } = activity;

  test(`${id}: beginning again keeps the earlier answers to read, and the sheet is empty`, async ({ page }) => {
    const section = await visit(page, placed);
    const button = section.getByRole('button', { name: again, exact: true });
    await expect(button, 'with nothing to keep').toBeDisabled();
    const [first, second] = [plainAnswersFor(placed), plainAnswersFor(placed, 1)];
    const expectEarlier = async (...runs: readonly (typeof first)[]): Promise<void> => {
      const shown = section.locator('.runs details');
      await expect(shown.locator('summary')).toHaveText(
        fill(plural(said.earlier, runs.length, language.locale), { n: runs.length }),
      );
      // Their code comes when the fold is opened.
      if (!(await shown.evaluate((fold: HTMLDetailsElement) => fold.open))) await shown.locator('summary').click();
      await expect(shown.locator('.run')).toHaveCount(runs.length);
      for (const [index, answers] of runs.entries()) {
        const words = await shown.locator('.run').nth(index).locator('dd').allTextContents();
        expect(words).toEqual(saidBy(placed, answers));
      }
    };

    await fillIn(section, placed, first);
    await button.click();
    await expect(section.getByText(said.begun)).toBeVisible();
    expect(await valuesIn(section)).toEqual(nothingIn(placed));
    await expectEarlier(first);
    await reload(page, placed);
    expect(await valuesIn(section)).toEqual(nothingIn(placed));
    await expectEarlier(first);

    await fillIn(section, placed, second);
    expect(await valuesIn(section)).toEqual(second);
    await expectSaid(section, ['device']);
    await button.click();
    await expectEarlier(second, first);
    const record = JSON.parse((await rawRecord(page, placed)) ?? '') as Record;
    expect(record.past).toHaveLength(2);
    expect(record.run.answers).toEqual({});
  });

  test(`${id}: where nothing can be kept, beginning again is not said to be done, and nothing is lost`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    });
    const section = await visit(page, placed);
    await fillIn(section, placed, answersFor(placed));
    await section.getByRole('button', { name: again, exact: true }).click();
    await expect(section.getByText(said.not)).toBeVisible();
    await expect(section.getByText(said.begun)).toHaveCount(0);
    expect(await valuesIn(section)).toEqual(answersFor(placed));
    await expectSaid(section, 'lost');
  });
}
