import type { Locator, Page } from '@playwright/test';
import type { Values } from './answers.ts';
import type { Placed } from './content.ts';
import type { Control } from './controls.ts';
import { tableNamed, type Shown } from './form.ts';

/** What has the focus: the name, type and value of a control, or the words of anything else; null for the page itself. */
type Focused = { readonly name: string; readonly type: string; readonly value: string; readonly text: string };

const focused = (shown: Shown): Promise<Focused | null> =>
  shown.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const { name = '', type = '', value = '' } = element as Partial<HTMLInputElement>;
    return { name, type, value, text: element.textContent.trim() };
  });

/** Who types: the keyboard belongs to the page, also where the activity stands in a frame. */
type Typist = { readonly page: Page; readonly shown: Shown };

/** A day as it is typed into the parts of a box, month first. */
const digitsOf = (iso: string): string => {
  const [year = '', month = '', dayOfMonth = ''] = iso.split('-');
  return `${month}${dayOfMonth}${year}`;
};

/** Presses a key until the control that has the focus holds a value; throws when it never does. */
async function pressUntil({ page, shown }: Typist, key: string, value: string, most: number): Promise<void> {
  for (let press = 0; press <= most; press += 1) {
    if ((await held(shown)) === value) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key}, pressed ${String(most)} times, never came to “${value}”.`);
}

const held = (shown: Shown): Promise<string> =>
  shown.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    return element.type === 'radio' && !element.checked ? '' : element.value;
  });

async function typeInto(typist: Typist, control: Control, value: string): Promise<void> {
  const { keyboard } = typist.page;
  switch (control.kind) {
    case 'choice':
      // A group in which nothing is picked is entered at its first button, which Space picks.
      if ((await held(typist.shown)) === '') await keyboard.press('Space');
      return pressUntil(typist, 'ArrowDown', value, control.options.length);
    case 'select':
      return pressUntil(typist, 'ArrowDown', value, control.options.length + 1);
    case 'tick':
      return value === '' ? undefined : keyboard.press('Space');
    case 'date':
      return value === '' ? undefined : keyboard.type(digitsOf(value));
    default:
      await keyboard.press('Control+A');
      return keyboard.type(value);
  }
}

/**
 * Answers an activity with the keyboard alone, from its top to its end: Tab from stop to stop, and at each control that
 * has an answer the keys a reader would press. Folds are opened by Enter, lines by the button that adds them.
 *
 * @param shown what shows the activity: the page, or a frame in it
 * @param next words of the button that goes on to the next step, in an embed
 * @returns the names of the controls that were reached
 */
export async function fillByKeys(
  page: Page,
  section: Locator,
  placed: Placed,
  values: Values,
  shown: Shown = page,
  next?: string,
): Promise<Set<string>> {
  const tables = [...new Set(placed.controls.flatMap(({ line }) => (line ? [line.table] : [])))];
  const adds = tables.map((table) => tableNamed(placed, table).add);
  const done = new Set<string>();
  const wanted = placed.controls.filter(({ name }) => values[name] !== undefined);
  await section.evaluate((element: HTMLElement) => {
    element.tabIndex = -1;
    element.focus();
  });
  const most = 12 * placed.controls.length + 60;
  for (let stop = 0; stop < most && wanted.some(({ name }) => !done.has(name)); stop += 1) {
    await page.keyboard.press('Tab');
    // Adding a line brings the focus to its first box, which is a stop of its own.
    for (;;) {
      const at = await focused(shown);
      if (!at) break;
      const control = wanted.find(({ name }) => name === at.name);
      if (control && !done.has(control.name)) {
        await typeInto({ page, shown }, control, values[control.name] ?? '');
        done.add(control.name);
      }
      const opens = at.name === '' && (adds.includes(at.text) || at.text === next || (await isClosedFold(shown)));
      if (!opens) break;
      await page.keyboard.press('Enter');
      if (!adds.includes(at.text)) break;
    }
  }
  return done;
}

const isClosedFold = (shown: Shown): Promise<boolean> =>
  shown.evaluate(() => {
    const element = document.activeElement;
    const fold = element?.parentElement;
    return element?.localName === 'summary' && fold instanceof HTMLDetailsElement && !fold.open;
  });
