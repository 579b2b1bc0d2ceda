import type { BrowserContext, Page } from '@playwright/test';
import { answersFor, type Values } from './support/answers.ts';
import { typedOf, type Placed } from './support/content.ts';
import type { Control } from './support/controls.ts';
import { answer, fillIn, sectionOf, unfold, valuesIn } from './support/form.ts';
import { KEEPING, REPRESENTATIVE } from './support/representative.ts';
import { expectSaid } from './support/status.ts';
import { expect, test } from './support/test.ts';
import { reload, visit } from './support/visit.ts';

type Tab = { readonly page: Page; readonly answer: (control: Control, value: string | undefined) => Promise<void> };

const openTab = async (context: BrowserContext, placed: Placed): Promise<Tab> => {
  const page = await context.newPage();
  const section = await visit(page, placed);
  await unfold(section);
  return { page, answer: (control, value = '') => answer(section, placed, control, value) };
};

const expectBoth = async (tabs: readonly Tab[], placed: Placed, values: Values): Promise<void> => {
  for (const { page } of tabs) {
    await expect.poll(() => valuesIn(sectionOf(page, placed))).toEqual(values);
    await expectSaid(sectionOf(page, placed), ['device']);
  }
};

for (const placed of REPRESENTATIVE) {
  const { id } = placed;

  test(`${id}: two tabs that answer in turns both show everything`, async ({ context }) => {
    const tabs = [await openTab(context, placed), await openTab(context, placed)] as const;
    const answers = answersFor(placed);
    for (const [index, control] of placed.controls.entries()) {
      const [own, other] = index % 2 === 0 ? tabs : ([tabs[1], tabs[0]] as const);
      await own.answer(control, answers[control.name]);
      // The other tab has to have heard of it: what is shown there hangs on what is chosen here.
      const now = await valuesIn(sectionOf(own.page, placed));
      await expect.poll(() => valuesIn(sectionOf(other.page, placed))).toEqual(now);
    }
    await expectBoth(tabs, placed, answers);
    for (const { page } of tabs) await reload(page, placed);
    await expectBoth(tabs, placed, answers);
  });

  if (!KEEPING.includes(placed)) continue;

  test(`${id}: two tabs that answer the same question both show the last answer`, async ({ context }) => {
    const tabs = [await openTab(context, placed), await openTab(context, placed)] as const;
    for (const round of [0, 1]) {
      for (const control of placed.controls) {
        await tabs[round === 0 ? 0 : 1].answer(control, answersFor(placed, round)[control.name]);
      }
      await expectBoth(tabs, placed, answersFor(placed, round));
    }
  });

  test(`${id}: an old tab overwrites nothing that it does not change`, async ({ context }) => {
    const old = await openTab(context, placed);
    // A tab that sleeps gets no event: what it shows is out of date when the reader comes back to it.
    await old.page.evaluate(() => {
      window.addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true });
    });
    const section = await visit(await context.newPage(), placed);
    await fillIn(section, placed, answersFor(placed));
    const later = answersFor(placed, 1);
    // What the old tab shows is empty, so an empty answer would change nothing; and a line begun there is another line.
    const first = placed.controls.find(
      ({ name, line }) => !line && later[name] !== '' && later[name] !== answersFor(placed)[name],
    );
    if (!first) throw new Error(`${id} has no question outside its tables that can be answered in another way.`);
    const changed = later[first.name] ?? '';
    await old.answer(first, changed);
    const expected = { ...answersFor(placed), [first.name]: changed };
    await expect.poll(() => valuesIn(section)).toEqual(expected);
    await expectBoth([old], placed, expected);
  });

  if (typedOf(placed).length === 0) continue;

  test(`${id}: a field that is cleared in one tab is empty in the other, and stays empty`, async ({ context }) => {
    const tabs = [await openTab(context, placed), await openTab(context, placed)] as const;
    const answers = answersFor(placed);
    await fillIn(sectionOf(tabs[0].page, placed), placed, answers);
    await expect.poll(() => valuesIn(sectionOf(tabs[1].page, placed))).toEqual(answers);
    for (const control of typedOf(placed)) await tabs[0].answer(control, '');
    const cleared = { ...answers, ...Object.fromEntries(typedOf(placed).map(({ name }) => [name, ''])) };
    for (const { page } of tabs) {
      await expect.poll(() => valuesIn(sectionOf(page, placed))).toEqual(cleared);
      await reload(page, placed);
      expect(await valuesIn(sectionOf(page, placed))).toEqual(cleared);
    }
  });
}
