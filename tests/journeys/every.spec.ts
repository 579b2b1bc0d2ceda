import { answersFor, given, nothingIn, only } from './support/answers.ts';
import { ACTIVITIES, rawActivity } from './support/content.ts';
import { controlsAskedFor } from './support/count.ts';
import { answer, elementIn, fillIn, put, sectionOf, unfold, valuesIn } from './support/form.ts';
import { holdScripts } from './support/gate.ts';
import { fillByKeys } from './support/keys.ts';
import { expectSameWords } from './support/readable.ts';
import { emptyOf, resultsOf } from './support/results.ts';
import { expectSaid } from './support/status.ts';
import { expect, test } from './support/test.ts';
import { translate } from './support/translator.ts';
import { typingsOf } from './support/typings.ts';
import { ready, reload, visit } from './support/visit.ts';

for (const placed of ACTIVITIES) {
  test(`${placed.id}: kept, translated, by keyboard, before script, and in two minutes`, async ({ page, context }) => {
    const section = sectionOf(page, placed);
    const startAgain = async (): Promise<void> => {
      await page.evaluate(() => localStorage.clear());
      await page.goto('about:blank');
    };

    await test.step('has the controls of its file, and keeps them all', async () => {
      await visit(page, placed);
      expect(await valuesIn(section)).toEqual(nothingIn(placed));
      expect(placed.controls).toHaveLength(controlsAskedFor(rawActivity(placed.id)));
      await fillIn(section, placed, answersFor(placed));
      expect(await valuesIn(section)).toEqual(answersFor(placed));
      await expectSaid(section, ['device']);
      await reload(page, placed);
      expect(await valuesIn(section), 'after a reload').toEqual(answersFor(placed));
      await expectSaid(section, ['device']);
    });

    await test.step('follows the answers while a translator changes the page', async () => {
      const twin = await context.newPage();
      const untranslated = await visit(twin, placed);
      const half = Math.ceil(placed.controls.length / 2);
      await unfold(section);
      for (const [staying, controls] of [
        [false, placed.controls.slice(0, half)],
        [true, placed.controls.slice(half)],
      ] as const) {
        await translate(page, { staying });
        for (const control of controls)
          await answer(section, placed, control, answersFor(placed, 1)[control.name] ?? '');
        await expectSameWords(section, untranslated);
      }
      expect(await valuesIn(section)).toEqual(answersFor(placed, 1));
      expect(await valuesIn(untranslated)).toEqual(answersFor(placed, 1));
      await expectSaid(section, ['device']);
      await twin.close();
    });

    await test.step('can be answered by keyboard alone', async () => {
      for (const typed of typingsOf(placed)) {
        await startAgain();
        await visit(page, placed);
        await fillByKeys(page, section, placed, typed);
        expect(await valuesIn(section)).toEqual({ ...nothingIn(placed), ...typed });
      }
      await expectSaid(section, ['device']);
    });

    await test.step('keeps what was answered before its script came', async () => {
      await startAgain();
      const gate = await holdScripts(page);
      await page.goto(placed.own, { waitUntil: 'commit' });
      await expect(page.locator('footer').last()).toBeAttached();
      await unfold(section);
      const typed: Record<string, string> = {};
      for (const control of placed.controls) {
        const value = answersFor(placed)[control.name] ?? '';
        const offered = control.of !== 'rank';
        if (value === '' || !offered || !(await elementIn(section, control).isVisible())) continue;
        await put(section, control, value);
        typed[control.name] = value;
      }
      gate.open();
      await ready(page);
      expect(Object.keys(typed).length).toBeGreaterThan(0);
      expect(given(await valuesIn(section))).toEqual(typed);
      await expectSaid(section, ['device']);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    });

    const { activity } = placed;
    if (activity.kind !== 'worksheet' || activity.views.length === 0) return;
    await test.step('says something after its first part', async () => {
      await startAgain();
      await visit(page, placed);
      const values = only(answersFor(placed), placed, ({ more }) => !more);
      const views = section.locator('[data-view]');
      await expect(views).toHaveCount(activity.views.length);
      const before = await views.allInnerTexts();
      await fillIn(section, placed, values);
      for (const index of resultsOf(activity, values)) {
        const view = activity.views[index];
        if (!view) continue;
        await expect(views.nth(index), `view ${view.kind}`).not.toContainText(emptyOf(view));
        expect(await views.nth(index).innerText(), `view ${view.kind}`).not.toBe(before[index]);
      }
    });
  });
}
