import type { Values } from '../../journeys/support/answers.ts';
import type { Placed } from '../../journeys/support/content.ts';
import type { Control } from '../../journeys/support/controls.ts';
import { valuesOf } from '../../journeys/support/values-of.ts';
import { recordKey } from '../../../src/domain/saved/keys.ts';
import type { SavedRecord } from '../../../src/domain/saved/record.ts';
import { expect } from 'vitest';
import { KEYS, type Page } from './page.ts';
import type { Ref } from './webdriver.ts';

/** Waits until every activity of the page reads and writes: its status line is a status only then. */
export const ready = (page: Page): Promise<void> =>
  expect
    .poll(
      () =>
        page.run(() => [
          document.querySelectorAll('[data-activity]').length > 0,
          document.querySelectorAll('[data-saved]:not([role=status])').length,
        ]),
      { message: 'the page starts' },
    )
    .toEqual([true, 0]);

/** Opens a page of an activity, its own unless another is named, and waits until it works. */
export async function visit(page: Page, placed: Placed, path = placed.own): Promise<void> {
  await page.go(path);
  await ready(page);
}

/** Loads the page again and waits until it works. */
export async function reload(page: Page): Promise<void> {
  await page.reload();
  await ready(page);
}

/** What stands in every control of an activity. */
export const valuesIn = async (page: Page, { id }: Placed): Promise<Values> =>
  page.on(await page.find(`[data-activity="${id}"] form`), valuesOf);

/** The record of an activity on this device, or null. */
export const recordOf = async (page: Page, { id }: Placed): Promise<SavedRecord | null> =>
  JSON.parse((await page.run((key) => localStorage.getItem(key), recordKey(id))) ?? 'null') as SavedRecord | null;

/** What the status line of an activity says, and for whom it is marked. */
export const saidIn = (page: Page, { id }: Placed): Promise<{ readonly place: string; readonly text: string }> =>
  page.run((activity) => {
    const line = document.querySelector<HTMLElement>(`[data-activity="${activity}"] [data-saved]`);
    return { place: line?.dataset['saved'] ?? '', text: line?.textContent.trim() ?? '' };
  }, id);

/** The control that answers with this value, if it can be seen; of a choice the button, of a list the list. */
const seenControl = (id: string, name: string, value: string | null): Element | undefined =>
  [
    ...document.querySelectorAll(
      `[data-activity="${id}"] [name="${name}"]${value === null ? '' : `[value="${value}"]`}`,
    ),
  ].find((element) => element.checkVisibility({ visibilityProperty: true }));

/** What opens more of an activity: a fold, another line of the table, the next step of an embed. */
const wayOn = (id: string, table: string | null): Element | null | undefined => {
  const seen = (selector: string): Element | undefined =>
    [...document.querySelectorAll(selector)].find((element) => element.checkVisibility({ visibilityProperty: true }));
  const within = `[data-activity="${id}"]`;
  return (
    seen(`${within} details:not([open]) > summary`) ??
    (table === null ? undefined : seen(`${within} fieldset.lines[id="${id}-${table}"] > p.row button`)) ??
    seen('[data-step="next"]')
  );
};

/** More presses than any activity takes to come to one of its controls. */
const MOST = 60;

/** Brings a control to light as a reader would. */
async function reach(page: Page, { id }: Placed, { name, kind, line }: Control, value: string): Promise<Ref> {
  for (let press = 0; press < MOST; press += 1) {
    const found = await page.pick(seenControl, id, name, kind === 'choice' ? value : null);
    if (found) return found;
    const way = await page.pick(wayOn, id, line?.table ?? null);
    if (!way) break;
    await page.press(way);
  }
  throw new Error(`${id} ${name} cannot be reached.`);
}

/** Its keys go into the parts of the box in an order that depends on the computer: a day is put in whole. */
const putDay = (page: Page, ref: Ref, day: string): Promise<void> =>
  page.on(
    ref,
    (box: HTMLInputElement, value) => {
      box.value = value;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      box.dispatchEvent(new Event('change', { bubbles: true }));
    },
    day,
  );

/** Types a text into a box in place of what stands there. */
export async function write(page: Page, box: Ref, text: string): Promise<void> {
  if (await page.on(box, ({ value }: HTMLInputElement) => value !== '')) {
    await page.press(box);
    await page.type(box, `${KEYS.control}a${KEYS.control}${KEYS.backspace}`);
  }
  if (text !== '') await page.type(box, text);
}

/** Answers one control, by mouse and keys, whatever has to be opened for it. */
export async function answer(page: Page, placed: Placed, control: Control, value: string): Promise<void> {
  const target = await reach(page, placed, control, value);
  switch (control.kind) {
    case 'choice':
      return page.press(target);
    case 'tick':
      if ((await page.on(target, (box: HTMLInputElement) => box.checked)) !== (value !== '')) await page.press(target);
      return;
    case 'select': {
      const option = await page.pick(
        (id: string, name: string, wanted: string) =>
          document.querySelector(`[data-activity="${id}"] [name="${name}"] option[value="${wanted}"]`),
        placed.id,
        control.name,
        value,
      );
      if (!option) throw new Error(`${placed.id} ${control.name} does not offer “${value}”.`);
      // The driver looks whether the list can be seen, and then chooses.
      await page.show(target);
      return page.press(option);
    }
    case 'date':
      return putDay(page, target, value);
    default:
      return write(page, target, value);
  }
}

/** Answers the controls for which there is something to say, in the order of the file. */
export async function fillIn(page: Page, placed: Placed, values: Values): Promise<void> {
  for (const control of placed.controls) {
    const value = values[control.name] ?? '';
    if (value !== '') await answer(page, placed, control, value);
  }
}
