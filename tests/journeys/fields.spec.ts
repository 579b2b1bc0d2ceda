import { answersFor, type Values } from './support/answers.ts';
import { ACTIVITIES, typedOf, type Placed } from './support/content.ts';
import { answer, fillIn, sectionOf, unfold, valuesIn } from './support/form.ts';
import { expectSaid } from './support/status.ts';
import { rawRecord } from './support/stored.ts';
import { expect, test } from './support/test.ts';
import { ready, reload, visit } from './support/visit.ts';

/** The record as it was frozen in version 1: these keys and no others. */
const versionOne = (answers: Values) => ({
  v: 1,
  run: {
    id: expect.stringMatching(/^[0-9a-z]+$/) as unknown,
    at: expect.stringMatching(/^\d{4}-.*Z$/) as unknown,
    answers,
  },
  past: [],
});

const record = async (...place: Parameters<typeof rawRecord>): Promise<unknown> =>
  JSON.parse((await rawRecord(...place)) ?? 'null');

const names = ({ controls }: Placed): string[] => controls.map(({ name }) => name);

for (const placed of ACTIVITIES) {
  test.describe(placed.id, () => {
    test('has on the page exactly the fields of its file', async ({ page }) => {
      const section = await visit(page, placed);
      expect(Object.keys(await valuesIn(section)).sort()).toEqual(names(placed).sort());
      expect(await valuesIn(section)).toEqual(Object.fromEntries(names(placed).map((name) => [name, ''])));
      await expectSaid(section, ['none']);
    });

    test('keeps every field', async ({ page, context }) => {
      const answers = answersFor(placed);
      const section = await visit(page, placed);
      await fillIn(section, placed, answers);
      await expectSaid(section, ['device']);
      expect(await valuesIn(section)).toEqual(answers);
      expect(await record(page, placed)).toEqual(versionOne(answers));

      await reload(page, placed);
      expect.soft(await valuesIn(section), 'after a reload').toEqual(answers);
      await expectSaid(section, ['device']);

      const other = await context.newPage();
      expect.soft(await valuesIn(await visit(other, placed)), 'in a second tab').toEqual(answers);
      await expectSaid(sectionOf(other, placed), ['device']);

      await page.goto('/lessons/');
      expect.soft(await valuesIn(await visit(page, placed)), 'coming back by a link').toEqual(answers);
      await page.goto('/privacy/');
      await page.goBack();
      await ready(page);
      expect.soft(await valuesIn(section), 'coming back by the back button').toEqual(answers);
      expect.soft(await record(page, placed), 'looking changes nothing').toEqual(versionOne(answers));
    });

    test('keeps the last of several answers', async ({ page }) => {
      const section = await visit(page, placed);
      for (const round of [0, 1, 2]) await fillIn(section, placed, answersFor(placed, round));
      await reload(page, placed);
      expect(await valuesIn(section)).toEqual(answersFor(placed, 2));
    });

    if (typedOf(placed).length > 0) {
      test('keeps a text at every key', async ({ page, context }) => {
        const section = await visit(page, placed);
        await unfold(section);
        for (const control of typedOf(placed)) {
          const box = section.locator(`[name="${control.name}"]`);
          for (const key of '12 3') {
            await box.press(key);
            const stored = JSON.stringify(await record(page, placed));
            expect(stored).toContain(JSON.stringify(await box.inputValue()));
          }
        }
        const other = await context.newPage();
        expect(await valuesIn(await visit(other, placed))).toEqual(await valuesIn(section));
      });

      test('stores a cleared field as an empty text', async ({ page }) => {
        const section = await visit(page, placed);
        const answers = answersFor(placed);
        await fillIn(section, placed, answers);
        for (const control of typedOf(placed)) await answer(section, control, '');
        const cleared = { ...answers, ...Object.fromEntries(typedOf(placed).map(({ name }) => [name, ''])) };
        expect(await record(page, placed)).toEqual(versionOne(cleared));
        const empty = Object.values(cleared).every((value) => value === '');
        await expectSaid(section, [empty ? 'none' : 'device']);
        await reload(page, placed);
        expect(await valuesIn(section)).toEqual(cleared);
        expect(await record(page, placed)).toEqual(versionOne(cleared));
      });
    }
  });
}
