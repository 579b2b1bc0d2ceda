import type { Page } from '@playwright/test';
import { answersFor, type Values } from './support/answers.ts';
import { ACTIVITIES, typedOf, type Placed } from './support/content.ts';
import { answer, controlIn, fillIn, sectionOf, unfold, valuesIn } from './support/form.ts';
import { holdScripts } from './support/gate.ts';
import { expectSaid } from './support/status.ts';
import { expect, test } from './support/test.ts';
import { ready, reload, visit } from './support/visit.ts';

/** Opens a lesson whose script is still on its way: the page stands, and nothing is wired yet. */
const openEarly = async (page: Page, placed: Placed) => {
  const gate = await holdScripts(page);
  await page.goto(placed.path, { waitUntil: 'commit' });
  const section = sectionOf(page, placed);
  // What comes after the activity has been read, so the activity is whole.
  await expect(page.locator('footer')).toBeAttached();
  return { gate, section };
};

const everySecond = (values: Values, from: number): Values =>
  Object.fromEntries(Object.entries(values).filter((_, index) => index % 2 === from));

for (const placed of ACTIVITIES) {
  const first = answersFor(placed, 0);
  const second = answersFor(placed, 1);

  test.describe(placed.id, () => {
    test('keeps what was done before its script arrived', async ({ page }) => {
      const { gate, section } = await openEarly(page, placed);
      await fillIn(section, placed, first);
      await expect(section.locator('[data-saved][role=status]')).toHaveCount(0);
      await expectSaid(section, ['none']);
      gate.open();
      await ready(page);
      expect(await valuesIn(section)).toEqual(first);
      await expectSaid(section, ['device']);
      await reload(page, placed);
      expect(await valuesIn(section)).toEqual(first);
    });

    test('leaves the caret where it was when its script arrives', async ({ page }) => {
      const { gate, section } = await openEarly(page, placed);
      await fillIn(section, placed, first);
      const last = placed.controls.at(-1);
      if (!last) return;
      const control = controlIn(section, last, first[last.name]);
      await control.focus();
      const caret = (): Promise<unknown> =>
        control.evaluate((box: HTMLInputElement | HTMLTextAreaElement) => [box.selectionStart, box.selectionEnd]);
      if (last.kind !== 'choice') await control.press('Home');
      const before = await caret();
      gate.open();
      await ready(page);
      await expect(control).toBeFocused();
      expect(await caret()).toEqual(before);
    });

    test('shows what was kept before its script arrives', async ({ page, context }) => {
      await fillIn(await visit(page, placed), placed, first);
      const again = await context.newPage();
      const { gate, section } = await openEarly(again, placed);
      expect(await valuesIn(section)).toEqual(first);
      gate.open();
      await ready(again);
      expect(await valuesIn(section)).toEqual(first);
      await expectSaid(section, ['device']);
    });

    for (const [name, from] of [
      ['first', 0],
      ['second', 1],
    ] as const) {
      const changes = everySecond(second, from);
      if (Object.keys(changes).length === 0) continue;

      test(`takes a change made before its script arrives over what was kept, from the ${name} field on`, async ({
        page,
        context,
      }) => {
        await fillIn(await visit(page, placed), placed, first);
        const again = await context.newPage();
        const { gate, section } = await openEarly(again, placed);
        await fillIn(section, placed, changes);
        gate.open();
        await ready(again);
        expect(await valuesIn(section)).toEqual({ ...first, ...changes });
        await expectSaid(section, ['device']);
        await reload(again, placed);
        expect(await valuesIn(section)).toEqual({ ...first, ...changes });
        expect(await valuesIn(sectionOf(page, placed)), 'in the tab that was open all the time').toEqual({
          ...first,
          ...changes,
        });
      });
    }

    if (typedOf(placed).length > 0) {
      test('takes a field that was emptied before its script arrives over what was kept', async ({ page, context }) => {
        await fillIn(await visit(page, placed), placed, first);
        const again = await context.newPage();
        const { gate, section } = await openEarly(again, placed);
        await unfold(section);
        const [typed] = typedOf(placed);
        if (typed) await answer(section, typed, '');
        gate.open();
        await ready(again);
        const expected = { ...first, ...(typed && { [typed.name]: '' }) };
        expect(await valuesIn(section)).toEqual(expected);
        await reload(again, placed);
        expect(await valuesIn(section)).toEqual(expected);
      });
    }
  });
}

test('a page whose script never arrives stays as it was filled in, and promises nothing', async ({ page, watch }) => {
  watch.expectError(/net::ERR_FAILED/);
  await page.route('**/*.js', (route) => route.abort());
  for (const placed of ACTIVITIES) {
    await page.goto(placed.path);
    const section = sectionOf(page, placed);
    await fillIn(section, placed, answersFor(placed));
    expect(await valuesIn(section)).toEqual(answersFor(placed));
    await expectSaid(section, ['none']);
  }
});
