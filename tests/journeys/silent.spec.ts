import { edit } from '../../src/wording/en/notes/edit.ts';
import { answersFor, given, nothingIn, storedOf, type Values } from './support/answers.ts';
import { ACTIVITIES, typedOf, type Placed } from './support/content.ts';
import { elementIn, put, sectionOf, unfold, valuesIn } from './support/form.ts';
import { noteOf, openNotes } from './support/notes.ts';
import { KEEPING } from './support/representative.ts';
import { comeBackEmptied, putSilently } from './support/silent.ts';
import { expectSaid } from './support/status.ts';
import { rawRecord } from './support/stored.ts';
import { expect, test } from './support/test.ts';
import { reload, visit } from './support/visit.ts';

/** One control after another: what is put in later says something else. */
const roundOf = (placed: Placed, round: number): Values => given(answersFor(placed, round));

const firstOf = (values: Values): Values => Object.fromEntries(Object.entries(values).slice(0, 1));

const storedIn = async (page: Parameters<typeof rawRecord>[0], placed: Placed): Promise<unknown> =>
  (JSON.parse((await rawRecord(page, placed)) ?? '{}') as { run?: { answers?: unknown } }).run?.answers;

for (const placed of ACTIVITIES) {
  test(`${placed.id}: keeps what was put into its boxes without a word`, async ({ page, context }) => {
    const section = await visit(page, placed);
    let expected: Values = nothingIn(placed);
    const silently = async (round: number, event?: 'change'): Promise<void> => {
      const values = roundOf(placed, round);
      await putSilently(section, values, event);
      expected = { ...expected, ...values };
    };
    const expectKept = async (when: string): Promise<void> => {
      expect(await valuesIn(section), `on the screen, ${when}`).toEqual(expected);
      expect(await storedIn(page, placed), `stored, ${when}`).toEqual(expect.objectContaining(given(expected)));
      await expectSaid(section, ['device']);
    };

    await silently(0);
    // Another box is changed, as the reader does it.
    const changed = firstOf(roundOf(placed, 1));
    await putSilently(section, changed, 'input');
    expected = { ...expected, ...changed };
    await expectKept('after another box was changed');

    await silently(2, 'change');
    await expectKept('after `change` alone');

    await silently(3);
    await section.locator('form').dispatchEvent('focusout');
    await expectKept('after a box was left');

    const fourth = Object.entries(roundOf(placed, 4)).filter(([name, value]) => expected[name] !== value);
    if (fourth.length > 1) {
      const there = Object.fromEntries(fourth.slice(0, 1));
      const here = Object.fromEntries(fourth.slice(1));
      const other = await context.newPage();
      const twin = await visit(other, placed);
      await putSilently(section, here);
      await putSilently(twin, there, 'input');
      expected = { ...expected, ...there, ...here };
      await expect.poll(() => valuesIn(twin), 'in a tab that has written').toEqual(expected);
      await expectKept('after another tab has written');
      await other.close();
    }

    await silently(5);
    await page.goto('/about/');
    await visit(page, placed);
    await expectKept('after the page was left');
  });
}

for (const placed of KEEPING) {
  const answers = answersFor(placed);

  test(`${placed.id}: keeps its answers where an engine empties its form without a word`, async ({ page }) => {
    const section = await visit(page, placed);
    await putSilently(section, given(answers), 'input');
    // Lines get their generation once the rules for them are there.
    await expect.poll(() => storedIn(page, placed)).toEqual(storedOf(answers, expect.any(String)));
    const before = await storedIn(page, placed);

    await comeBackEmptied(page);
    expect(await valuesIn(section), 'shown again at once').toEqual(answers);
    expect(await storedIn(page, placed)).toEqual(before);

    await putSilently(section, nothingIn(placed));
    expect(given(await valuesIn(section)), 'emptied').toEqual({});
    await section.locator('form').dispatchEvent('beforeinput');
    expect(await valuesIn(section), 'shown again before anything is done').toEqual(answers);
    expect(await storedIn(page, placed)).toEqual(before);

    await putSilently(section, nothingIn(placed));
    const changed = firstOf(roundOf(placed, 1));
    await putSilently(section, changed, 'input');
    expect(await valuesIn(section), 'after one box was changed').toEqual({ ...answers, ...changed });
    expect(await storedIn(page, placed)).toEqual(expect.objectContaining(given({ ...answers, ...changed })));
  });

  const [typed] = typedOf(placed);
  if (!typed) continue;

  test(`${placed.id}: a letter that is typed into a box emptied by the engine overwrites nothing`, async ({ page }) => {
    const section = await visit(page, placed);
    await unfold(section);
    const box = elementIn(section, typed);
    await putSilently(section, given(answers), 'input');
    await box.focus();
    await putSilently(section, { [typed.name]: '' });
    await box.press('7');
    const whole = `${answers[typed.name] ?? ''}7`;
    await expect(box).toHaveValue(whole);
    expect(await storedIn(page, placed)).toMatchObject({ [typed.name]: whole });
  });

  test(`${placed.id}: a box that a reader empties is empty, whatever event says so`, async ({ page }) => {
    const section = await visit(page, placed);
    await unfold(section);
    for (const event of ['input', 'change'] as const) {
      await putSilently(section, given(answers), 'input');
      await putSilently(section, { [typed.name]: '' }, event);
      expect(await storedIn(page, placed), event).toMatchObject({ [typed.name]: '' });
      await expect(elementIn(section, typed)).toHaveValue('');
    }
    await reload(page, placed);
    await expect(elementIn(section, typed)).toHaveValue('');
  });
}

const [short] = KEEPING.filter((placed) => typedOf(placed).length > 1);
if (!short) throw new Error('No activity has two boxes to type into.');
const [one, two] = typedOf(short);
if (!one || !two) throw new Error('No activity has two boxes to type into.');

test('what only the screen of another tab shows goes with a wipe', async ({ page, context }) => {
  const section = await visit(page, short);
  await unfold(section);
  await put(section, one, '1');
  await putSilently(section, { [two.name]: '2' });
  const other = await context.newPage();
  await visit(other, short);
  await other.evaluate(() => {
    for (const key of Object.keys(localStorage)) localStorage.removeItem(key);
  });
  await expect(elementIn(section, one)).toHaveValue('');
  await expect(elementIn(section, two)).toHaveValue('');
  await section.locator('form').dispatchEvent('focusout');
  expect(await rawRecord(page, short)).toBeNull();
});

test('a box of the notes keeps what came into it without a word', async ({ page }) => {
  const section = await visit(page, short);
  await unfold(section);
  await put(section, one, '1');
  await openNotes(page);
  const note = noteOf(page, short.id);
  await note.locator('.edit button').first().click();
  const box = note.locator(`[name="${one.name}"]`);
  await expect(box).toHaveValue('1');
  await box.evaluate((input: HTMLInputElement) => {
    input.value = '12';
  });
  await note.getByRole('button', { name: edit.done }).click();
  await expect(note.locator('dl')).toContainText('12');
  expect(await storedIn(page, short)).toMatchObject({ [one.name]: '12' });
  await visit(page, short);
  await expect(elementIn(sectionOf(page, short), one)).toHaveValue('12');
});
