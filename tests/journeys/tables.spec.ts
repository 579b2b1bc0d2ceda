import type { Locator, Page } from '@playwright/test';
import { widgets } from '../../src/wording/en/widgets.ts';
import { answersFor, nothingIn, only, type Values } from './support/answers.ts';
import { ACTIVITIES, type Placed } from './support/content.ts';
import { addButton, fillIn, tableNamed, valuesIn } from './support/form.ts';
import { changesIn, watchChanges } from './support/live-regions.ts';
import { expectSaid } from './support/status.ts';
import { rawRecord } from './support/stored.ts';
import { expect, test } from './support/test.ts';
import { reload, visit } from './support/visit.ts';

const said = widgets.worksheet.lines;

/** Every table of the course. */
const TABLES = ACTIVITIES.flatMap((placed) =>
  [...new Set(placed.controls.flatMap(({ line }) => (line ? [line.table] : [])))].map((table) => ({ placed, table })),
);

const linesIn = (section: Locator, { id }: Placed, table: string): Locator =>
  section.locator(`fieldset.lines[id="${id}-${table}"] > .slot:visible`);

const button = (lines: Locator, name: string): Locator => lines.getByRole('button', { name });

/** Id of the first box of a line: where the focus goes when the line is opened. */
const firstBox = (placed: Placed, table: string, slot: number): string => {
  const [column] = tableNamed(placed, table).columns;
  return `${placed.id}-${table}-${String(slot)}-${column?.id ?? ''}`;
};

const focusedId = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');

/** The answers with those of some lines gone. */
const without = (values: Values, table: string, ...slots: readonly number[]): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      slots.some((slot) => name.startsWith(`${table}.${String(slot)}.`)) ? '' : value,
    ]),
  );

for (const { placed, table } of TABLES) {
  const { start, max, row } = tableNamed(placed, table);
  const ofTable = ({ line }: { readonly line?: { readonly table: string } }): boolean => line?.table === table;

  test(`${placed.id} ${table}: lines are added one by one, up to as many as there is room for`, async ({ page }) => {
    const section = await visit(page, placed);
    await section
      .locator('details.more')
      .evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
    const lines = linesIn(section, placed, table);
    await expect(lines).toHaveCount(start);
    for (let slot = start + 1; slot <= max; slot += 1) {
      await addButton(section, placed, table).click();
      await expect(lines).toHaveCount(slot);
      expect(await focusedId(page), 'the focus is in the new line').toBe(firstBox(placed, table, slot));
    }
    await expect(addButton(section, placed, table)).toHaveCount(0);
    expect(await valuesIn(section)).toEqual(nothingIn(placed));
    expect(await rawRecord(page, placed), 'an empty line is no answer').toBeNull();
  });

  test(`${placed.id} ${table}: a removed line is gone and comes back whole; the others stay as they are`, async ({
    page,
  }) => {
    const answers = only(answersFor(placed), placed, ofTable);
    const section = await visit(page, placed);
    await fillIn(section, placed, answers);
    const filled = { ...nothingIn(placed), ...answers };
    const lines = linesIn(section, placed, table);
    const all = section.locator(`fieldset.lines[id="${placed.id}-${table}"]`);
    const slot = Math.min(2, max);
    await watchChanges(page);
    await changesIn(page);

    await button(lines.nth(slot - 1), said.remove).click();
    await expect(lines).toHaveCount(max - 1);
    expect(await valuesIn(section)).toEqual(without(filled, table, slot));
    await expect(button(all, said.undo)).toBeFocused();
    expect(await changesIn(page)).toContain(said.removed);
    // Numbered as they stand: no number is missing.
    for (let place = 1; place < max; place += 1)
      await expect(lines.nth(place - 1)).toHaveAccessibleName(`${row} ${String(place)}`);
    await reload(page, placed);
    expect(await valuesIn(section), 'after a reload').toEqual(without(filled, table, slot));

    await fillIn(section, placed, answers);
    await button(lines.nth(slot - 1), said.remove).click();
    await button(all, said.undo).click();
    await expect(lines).toHaveCount(max);
    expect(await valuesIn(section)).toEqual(filled);
    expect(await focusedId(page)).toBe(firstBox(placed, table, slot));
    await expectSaid(section, ['device']);
    await reload(page, placed);
    expect(await valuesIn(section), 'after a reload').toEqual(filled);
  });
}

const weighed = ACTIVITIES.find(
  ({ activity }) => activity.kind === 'worksheet' && activity.views.some(({ kind }) => kind === 'matrix'),
);

if (weighed) {
  test(`${weighed.id}: on a phone its table of marks shows that there is more of it, and moves by keyboard`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const section = await visit(page, weighed);
    await fillIn(section, weighed, answersFor(weighed));
    const box = section.getByRole('region', { name: widgets.views.matrix.table.title, exact: true });
    const beyond = await box.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(beyond).toBeGreaterThan(20);
    // Four layers: a shade on each side, and a cover for each that moves along with what is in the box.
    const looks = await box.evaluate((element) => getComputedStyle(element).backgroundAttachment);
    expect(looks.split(', ')).toEqual(['local', 'local', 'scroll', 'scroll']);
    await box.focus();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });
}
