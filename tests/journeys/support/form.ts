import type { Frame, Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { FieldOf } from '../../../src/schema/field.ts';
import type { Values } from './answers.ts';
import type { Placed } from './content.ts';
import type { Control } from './controls.ts';
import { valuesOf } from './values-of.ts';

/** Something that shows our pages: a tab, or a frame in somebody else's page. */
export type Shown = Page | Frame;

/** The place of an activity on its page. */
export const sectionOf = (shown: Shown, { id }: Placed): Locator => shown.locator(`[data-activity="${id}"]`);

/** The control of a name; of a choice, the radio button with that value. */
export const controlIn = (section: Locator, { name, kind }: Control, value = ''): Locator =>
  kind === 'choice' ? section.locator(`[name="${name}"][value="${value}"]`) : section.locator(`[name="${name}"]`);

/** One element of a control, whatever is chosen in it. */
export const elementIn = (section: Locator, control: Control): Locator =>
  controlIn(section, control, control.options[0]?.id ?? '');

/** Opens what is folded, as a reader does, so that every field can be reached. */
export async function unfold(section: Locator): Promise<void> {
  const folded = section.locator('details:not([open]) > summary:visible');
  while ((await folded.count()) > 0) await folded.first().click();
}

/** A table of an activity, by its id. */
export const tableNamed = ({ id, activity }: Placed, table: string): FieldOf<'table'> => {
  const fields = activity.kind === 'worksheet' ? [...activity.fields, ...activity.more] : [];
  const field = fields.find((one) => one.id === table);
  if (field?.kind !== 'table') throw new Error(`${id} has no table “${table}”.`);
  return field;
};

/** The button that opens another line of a table. */
export const addButton = (section: Locator, placed: Placed, table: string): Locator =>
  section
    .locator(`fieldset.lines[id="${placed.id}-${table}"]`)
    .getByRole('button', { name: tableNamed(placed, table).add, exact: true });

/** Answers a control that can be seen. */
export async function put(section: Locator, control: Control, value: string): Promise<void> {
  const target = controlIn(section, control, value);
  switch (control.kind) {
    case 'choice':
      if (value !== '') await target.check();
      return;
    case 'tick':
      return target.setChecked(value !== '');
    case 'select':
      await target.selectOption(value);
      return;
    default:
      return target.fill(value);
  }
}

/** What stands in the control that chooses a text. */
const chosenIn = async (section: Locator, name: string): Promise<string> => (await valuesIn(section))[name] ?? '';

/**
 * Brings a control to light as a reader would: unfolds, opens another line, chooses a text that has the gap.
 * Returns what puts back what had to be changed for it.
 */
async function reach(section: Locator, placed: Placed, control: Control): Promise<() => Promise<void>> {
  const target = elementIn(section, control);
  const nothing = async (): Promise<void> => Promise.resolve();
  if (await target.isVisible()) return nothing;
  let back = nothing;
  const { texts, line } = control;
  const chooser = placed.controls.find(({ name }) => name === texts?.choose);
  if (texts && chooser && !texts.ids.includes(await chosenIn(section, chooser.name))) {
    const before = await chosenIn(section, chooser.name);
    await put(section, chooser, texts.ids[0] ?? '');
    if (before !== '') back = () => put(section, chooser, before);
  }
  if (!(await target.isVisible())) await unfold(section);
  if (line) {
    const add = addButton(section, placed, line.table);
    // Each press opens the first line that is free; there are never more of them than lines.
    for (let press = 0; press < line.slot && !(await target.isVisible()); press += 1) await add.click();
  }
  await expect(target, `${placed.id} ${control.name} can be reached`).toBeVisible();
  return back;
}

/** Answers one control, whatever has to be opened for it; what was chosen before for another one stays chosen. */
export async function answer(section: Locator, placed: Placed, control: Control, value: string): Promise<void> {
  // Nothing needs no line to be opened for it.
  if (
    value === '' &&
    !(await elementIn(section, control).isVisible()) &&
    (await chosenIn(section, control.name)) === ''
  )
    return;
  const back = await reach(section, placed, control);
  await put(section, control, value);
  await back();
}

/** Answers the controls for which there is a value, in the order of the file. */
export async function fillIn(section: Locator, placed: Placed, values: Values): Promise<void> {
  await unfold(section);
  for (const control of placed.controls) {
    const value = values[control.name];
    if (value !== undefined) await answer(section, placed, control, value);
  }
}

/** What stands in every control of an activity; of a choice, the value of the button that is picked. */
export async function valuesIn(section: Locator): Promise<Values> {
  return section.locator('form').evaluate(valuesOf);
}
