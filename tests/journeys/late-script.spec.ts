import type { Locator, Page } from '@playwright/test';
import { answersFor, nothingIn, type Values } from './support/answers.ts';
import { typedOf, type Placed } from './support/content.ts';
import type { Control } from './support/controls.ts';
import { elementIn, fillIn, put, sectionOf, unfold, valuesIn } from './support/form.ts';
import { holdScripts } from './support/gate.ts';
import { REPRESENTATIVE } from './support/representative.ts';
import { expectSaid } from './support/status.ts';
import { expect, test } from './support/test.ts';
import { ready, reload, visit } from './support/visit.ts';

/** Opens a lesson whose script is still on its way: the page stands, and nothing is wired yet. */
const openEarly = async (page: Page, placed: Placed) => {
  const gate = await holdScripts(page);
  await page.goto(placed.own, { waitUntil: 'commit' });
  const section = sectionOf(page, placed);
  // What comes after the activity has been read, so the activity is whole.
  await expect(page.locator('footer').last()).toBeAttached();
  return { gate, section };
};

/** What can be picked before a script leaves out what cannot: a line in which nothing is written counts for nothing. */
const pickable = ({ of, name }: Control, value: string): string =>
  of === 'rank' ? (name.split('.').at(-1) ?? '') : value;

/** Answers what can be seen: without script no line can be added, and no other text brings its gaps to light. */
const fillSeen = async (section: Locator, placed: Placed, values: Values): Promise<Values> => {
  await unfold(section);
  const done: Record<string, string> = {};
  for (const control of placed.controls) {
    const value = values[control.name];
    if (value === undefined || !(await elementIn(section, control).isVisible())) continue;
    const picked = pickable(control, value);
    await put(section, control, picked);
    done[control.name] = picked;
  }
  return done;
};

const everySecond = (values: Values, from: number): Values =>
  Object.fromEntries(Object.entries(values).filter((_, index) => index % 2 === from));

for (const placed of REPRESENTATIVE) {
  const first = answersFor(placed, 0);
  const second = answersFor(placed, 1);

  test.describe(placed.id, () => {
    test(`${placed.id}: keeps what was done before its script arrived`, async ({ page }) => {
      const { gate, section } = await openEarly(page, placed);
      const done = { ...nothingIn(placed), ...(await fillSeen(section, placed, first)) };
      await expect(section.locator('[data-saved][role=status]')).toHaveCount(0);
      await expectSaid(section, ['none']);
      gate.open();
      await ready(page);
      expect(await valuesIn(section)).toEqual(done);
      await expectSaid(section, ['device']);
      await reload(page, placed);
      expect(await valuesIn(section)).toEqual(done);
    });

    test(`${placed.id}: leaves the caret where it was when its script arrives`, async ({ page }) => {
      const { gate, section } = await openEarly(page, placed);
      const done = await fillSeen(section, placed, first);
      const last = placed.controls.findLast(({ name, kind }) => name in done && kind !== 'choice');
      const control = last ? elementIn(section, last) : section.locator(':checked').last();
      await control.focus();
      const caret = (): Promise<unknown> =>
        control.evaluate((box: HTMLInputElement | HTMLTextAreaElement) => [box.selectionStart, box.selectionEnd]);
      if (last && !['select', 'date', 'tick'].includes(last.kind)) await control.press('Home');
      const before = await caret();
      gate.open();
      await ready(page);
      await expect(control).toBeFocused();
      expect(await caret()).toEqual(before);
    });

    test(`${placed.id}: shows what was kept before its script arrives`, async ({ page, context }) => {
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

      test(`${placed.id}: takes a change made before its script arrives over what was kept, from the ${name} field on`, async ({
        page,
        context,
      }) => {
        await fillIn(await visit(page, placed), placed, first);
        const again = await context.newPage();
        const { gate, section } = await openEarly(again, placed);
        // What stands below a result waits for the script on a later visit, or it would move.
        const done = await fillSeen(section, placed, changes);
        if (from === 0) expect(Object.keys(done)).not.toEqual([]);
        gate.open();
        await ready(again);
        expect(await valuesIn(section)).toEqual({ ...first, ...done });
        await expectSaid(section, ['device']);
        await reload(again, placed);
        expect(await valuesIn(section)).toEqual({ ...first, ...done });
        expect(await valuesIn(sectionOf(page, placed)), 'in the tab that was open all the time').toEqual({
          ...first,
          ...done,
        });
      });
    }

    if (typedOf(placed).length > 0) {
      test(`${placed.id}: takes a field that was emptied before its script arrives over what was kept`, async ({
        page,
        context,
      }) => {
        await fillIn(await visit(page, placed), placed, first);
        const again = await context.newPage();
        const { gate, section } = await openEarly(again, placed);
        await unfold(section);
        const seen = await Promise.all(typedOf(placed).map((control) => elementIn(section, control).isVisible()));
        const typed = typedOf(placed).find((_, index) => seen[index]);
        // What a script has to bring to light cannot be emptied before it comes.
        if (!typed) return;
        await put(section, typed, '');
        gate.open();
        await ready(again);
        const expected = { ...first, [typed.name]: '' };
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
  for (const placed of REPRESENTATIVE) {
    await page.goto(placed.own);
    const section = sectionOf(page, placed);
    const done = await fillSeen(section, placed, answersFor(placed));
    expect(await valuesIn(section)).toEqual({ ...nothingIn(placed), ...done });
    await expectSaid(section, ['none']);
  }
});
