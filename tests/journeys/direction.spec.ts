import type { Locator, Page } from '@playwright/test';
import { handOff as handOffWords } from '../../src/wording/en/notes/hand-off.ts';
import { edit as editWords } from '../../src/wording/en/notes/edit.ts';
import { fill } from '../../src/domain/template/template.ts';
import { notes as words } from '../../src/wording/en/widgets.ts';
import { ACTIVITIES, activityNamed } from './support/content.ts';
import { put, unfold } from './support/form.ts';
import { noteButton, noteOf, openNotes } from './support/notes.ts';
import { expect, test } from './support/test.ts';
import { visit } from './support/visit.ts';

/** Arabic with a Latin name and a number in it: said out of order, it makes no sense. */
const SENTENCE = 'سأتصل بـ Anna غدًا (12:30).';
const HEBREW = 'אתקשר לחנה';

const directionOf = (element: Locator): Promise<string> =>
  element.evaluate((found) => getComputedStyle(found).direction);

/** Where the first and the last character of some words stand on the screen, from the left. */
const endsOf = (element: Locator, text: string): Promise<readonly [first: number, last: number]> =>
  element.evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const place = (node: Text, at: number): number => {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect().left;
    };
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at >= 0) return [place(node, at), place(node, at + wanted.length - 1)] as const;
    }
    throw new Error(`“${wanted}” is not there.`);
  }, text);

/** The words stand as they do alone: what comes first at the right, the full stop at the far left. */
const expectOwnWay = async (element: Locator): Promise<void> => {
  const [first, last] = await endsOf(element, SENTENCE);
  expect(last).toBeLessThan(first);
};

const write = async (page: Page, id: string, values: Readonly<Record<string, string>>): Promise<Locator> => {
  const placed = activityNamed(id);
  const section = await visit(page, placed);
  await unfold(section);
  for (const control of placed.controls) {
    const value = values[control.name];
    if (value !== undefined) await put(section, control, value);
  }
  return section;
};

test('every box for text follows what is written into it', async ({ page }) => {
  let boxes = 0;
  for (const placed of ACTIVITIES.filter(({ activity }) => activity.kind === 'worksheet')) {
    const section = await visit(page, placed);
    const found = await section
      .locator('textarea, input[type=text]:not([inputmode])')
      .evaluateAll((all: (HTMLInputElement | HTMLTextAreaElement)[]) =>
        all.map((box) => {
          const say = (text: string): string => {
            box.value = text;
            return getComputedStyle(box).direction;
          };
          return [box.name, say('12. עברית'), say('12. English')] as const;
        }),
      );
    boxes += found.length;
    expect(found, placed.id).toEqual(found.map(([name]) => [name, 'rtl', 'ltr']));
  }
  expect(boxes).toBeGreaterThan(100);
});

test('a plan reads back each line the way it runs, on the sheet, in the notes and on paper', async ({ page }) => {
  const section = await write(page, 'plan', { do: SENTENCE, ask: 'Ask Ben.', with: HEBREW });
  const plan = section.locator('.plan dd');
  await expect(plan).toHaveCount(2);
  expect(await directionOf(plan.nth(0))).toBe('rtl');
  expect(await directionOf(plan.nth(1))).toBe('ltr');
  await expectOwnWay(plan.nth(0));
  expect(await directionOf(plan.nth(0).locator('small')), 'our own words stay ours').toBe('ltr');
  await openNotes(page);
  const answers = noteOf(page, 'plan').locator('dd');
  expect(await answers.evaluateAll((all) => all.map((one) => getComputedStyle(one).direction))).toEqual([
    'rtl',
    'ltr',
    'rtl',
  ]);
  await page.goto('/activities/plan/print/');
  await expect(page.locator('.filled dd', { hasText: 'Anna' }).first()).toBeVisible();
  for (const said of await page.locator('.filled dd', { hasText: 'Anna' }).all()) {
    expect(await directionOf(said)).toBe('rtl');
    await expectOwnWay(said);
  }
});

test('in a sentence of ours, words from right to left leave everything else in its place', async ({ page }) => {
  const message = await write(page, 'message', { kind: 'send-to-friend', name: SENTENCE });
  const greeting = message.locator('.letter p').first();
  expect(await directionOf(greeting)).toBe('ltr');
  await expectOwnWay(greeting);

  const landing = await write(page, 'landing', { 'next-hour': 'own', own: SENTENCE });
  await expectOwnWay(landing.locator('.letter .own'));

  // Two names beside each other in one sentence: the first one stands first, at the left.
  const weigh = await write(page, 'weigh', {
    'options.1.name': 'מאפייה',
    'options.2.name': 'ספרייה',
    'criteria.1.name': HEBREW,
  });
  const mark = weigh.locator('.grid-marks');
  for (const option of [1, 2]) await mark.locator(`[name="cells.${String(option)}.1"]`).selectOption('good');
  await expect(mark.locator('legend span').nth(0)).toHaveCSS('direction', 'rtl');
  const verdict = weigh.locator('[data-view=matrix] strong').first();
  await expect(verdict).toContainText('level');
  const [first] = await endsOf(verdict, 'מאפייה');
  const [second] = await endsOf(verdict, 'ספרייה');
  expect(first).toBeLessThan(second);
  await expect(weigh.locator('[data-view=matrix] thead span', { hasText: 'מאפייה' })).toHaveCSS('direction', 'rtl');
});

test('the boxes and answers of the notes follow what is written: search, change, sheet to hand over', async ({
  page,
}) => {
  await write(page, 'plan', { do: SENTENCE });
  await openNotes(page);
  const search = page.getByLabel(words.search);
  await search.fill('Anna');
  expect(await directionOf(search)).toBe('ltr');
  await search.fill('سأتصل');
  expect(await directionOf(search)).toBe('rtl');
  await expect(noteOf(page, 'plan')).toBeVisible();
  await noteOf(page, 'plan').getByRole('button', { name: words.changeHere }).click();
  await expect(noteOf(page, 'plan').locator('[name=do]')).toHaveValue(SENTENCE);
  expect(await directionOf(noteOf(page, 'plan').locator('[name=do]'))).toBe('rtl');
  await noteOf(page, 'plan').getByRole('button', { name: editWords.done }).click();

  await noteButton(page, 'handOff').click();
  await page.locator('[data-offer=plan] input').first().check();
  const ask = page.getByLabel(fill(handOffWords.askLine, { n: 1 }));
  await ask.fill(SENTENCE);
  expect(await directionOf(ask)).toBe('rtl');
  const paper = page.locator('.hand-off-paper');
  expect(await directionOf(paper.locator('dd').first())).toBe('rtl');
  await expectOwnWay(paper.locator('dd').first());
  await expectOwnWay(paper.locator('li').first());
});
