import { answersFor, given, storedOf, type Values } from './support/answers.ts';
import { typedOf } from './support/content.ts';
import { answer, fillIn, sectionOf, unfold, valuesIn } from './support/form.ts';
import { KEEPING, REPRESENTATIVE } from './support/representative.ts';
import { expectSaid } from './support/status.ts';
import { rawRecord } from './support/stored.ts';
import { expect, test } from './support/test.ts';
import { ready, reload, visit } from './support/visit.ts';

type Record = { readonly run: { readonly answers: Values } };

const record = async (...place: Parameters<typeof rawRecord>): Promise<Record> =>
  JSON.parse((await rawRecord(...place)) ?? 'null') as Record;

/** What tells one line of a table from another. */
const generation = expect.stringMatching(/^[0-9a-z]{1,5}$/) as unknown;

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

// That every field of every activity is kept is looked at in `every.spec.ts`: here is how.
for (const placed of REPRESENTATIVE) {
  const { id } = placed;

  test(`${id}: what is kept is a record of version 1, and it is there wherever the reader comes from`, async ({
    page,
    context,
  }) => {
    const answers = answersFor(placed);
    const section = await visit(page, placed);
    await expectSaid(section, ['none']);
    await fillIn(section, placed, answers);
    await expectSaid(section, ['device']);
    const stored = await record(page, placed);
    expect(stored).toEqual(versionOne(expect.objectContaining(given(answers))));
    expect(given(stored.run.answers), 'and nothing that was not answered').toEqual(storedOf(answers, generation));

    const other = await context.newPage();
    expect
      .soft(await valuesIn(await visit(other, placed, placed.path)), 'in a second tab, in its lesson')
      .toEqual(answers);
    await expectSaid(sectionOf(other, placed), ['device']);
    await page.goto('/privacy/');
    await page.goBack();
    await ready(page);
    expect.soft(await valuesIn(section), 'coming back by the back button').toEqual(answers);
    expect.soft(await record(page, placed), 'looking changes nothing').toEqual(stored);
  });

  if (!KEEPING.includes(placed)) continue;

  test(`${id}: keeps the last of several answers`, async ({ page }) => {
    const section = await visit(page, placed);
    for (const round of [0, 1, 2]) await fillIn(section, placed, answersFor(placed, round));
    await reload(page, placed);
    expect(await valuesIn(section)).toEqual(answersFor(placed, 2));
  });

  if (typedOf(placed).length === 0) continue;

  test(`${id}: keeps a text at every key`, async ({ page }) => {
    const section = await visit(page, placed);
    await fillIn(section, placed, answersFor(placed));
    await unfold(section);
    for (const control of typedOf(placed)) {
      const box = section.locator(`[name="${control.name}"]`);
      if (!(await box.isVisible())) continue;
      for (const key of '12 3') {
        await box.press(key);
        expect((await record(page, placed)).run.answers[control.name]).toBe(await box.inputValue());
      }
    }
  });

  test(`${id}: a field that is cleared is kept as an empty text`, async ({ page }) => {
    const section = await visit(page, placed);
    const answers = answersFor(placed);
    await fillIn(section, placed, answers);
    const [control] = typedOf(placed);
    if (!control) return;
    await answer(section, placed, control, '');
    expect((await record(page, placed)).run.answers[control.name]).toBe('');
    const others = Object.keys(given(answers)).length > 1;
    await expectSaid(section, [others ? 'device' : 'none']);
    await reload(page, placed);
    expect(await valuesIn(section)).toEqual({ ...answers, [control.name]: '' });
  });
}
