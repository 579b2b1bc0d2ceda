import type { Page } from '@playwright/test';
import { FIELDS } from '../../src/domain/worksheet/all-fields.ts';
import { fieldsOf } from '../../src/domain/worksheet/fields.ts';
import { forEmbed } from '../../src/domain/worksheet/for-embed.ts';
import { heightOf } from '../../src/domain/worksheet/height.ts';
import type { Field } from '../../src/schema/field.ts';
import { EMBEDDED, embedOf } from './support/embeds.ts';
import { expect, test } from './support/test.ts';
import { ready } from './support/visit.ts';

// The steps of frames are cut at build, by heights that each kind of field guesses (`src/fields/<kind>/field.ts`). Here the
// guesses are measured: who changes a style changes the guess beside it.

/** How far a guess may be off: by so many pixels, or by so large a part of it. */
const OFF = { pixels: 48, part: 0.2 };

/** How much less than guessed is right: the answers of a rating stand beside each other where they are short. */
const LESS: Readonly<Partial<Record<Field['kind'], number>>> = {
  rating: 0.5,
  // Nothing stands in its tables yet; its guess is a whole step, so that it has one of its own.
  grid: 1,
};

/** Every sheet in a frame, with its fields as they stand there. */
const FRAMED = EMBEDDED.flatMap((placed) => {
  const activity = forEmbed(placed.activity);
  return activity.kind === 'worksheet' ? [{ placed, fields: fieldsOf(activity) }] : [];
});

/** Opens a frame's page as narrow as guesses are made for, as full as they take it to be: much is written, notes are open. */
async function open(page: Page, { placed }: (typeof FRAMED)[number]): Promise<void> {
  await page.setViewportSize({ width: 320, height: 1_100 });
  await page.goto(embedOf(placed));
  await ready(page);
  await page.locator('[data-activity]').evaluate(async (root) => {
    const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    for (const add of root.querySelectorAll<HTMLElement>('[id$="-add"]')) add.click();
    await drawn();
    for (const box of root.querySelectorAll<HTMLTextAreaElement>('textarea:not([data-shut] *)')) {
      box.value = 'Words and words, and some more. '.repeat(8);
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
    for (const group of root.querySelectorAll('fieldset')) {
      const notes = [...group.querySelectorAll(':scope > .choice > .why')];
      notes.sort((one, other) => other.textContent.length - one.textContent.length);
      notes[0]?.parentElement?.querySelector('input')?.click();
    }
    await drawn();
  });
}

/** The fields that are not as high as guessed, each with both heights. */
async function wrongIn(page: Page, { placed, fields }: (typeof FRAMED)[number]): Promise<readonly string[]> {
  const ids = fields.map(({ id }) => `${placed.id}-${id}`);
  const heights = await page.evaluate((all) => {
    for (const part of document.querySelectorAll('.step, .place')) {
      part.removeAttribute('hidden');
      part.removeAttribute('data-shut');
    }
    return all.map((id) => {
      const box = document.getElementById(id);
      return (box?.closest('.field') ?? box)?.getBoundingClientRect().height ?? 0;
    });
  }, ids);
  return fields.flatMap((field, at) => {
    const [guess, height] = [heightOf(field), heights[at] ?? 0];
    const more = Math.max(OFF.pixels, OFF.part * guess);
    const less = Math.max(more, (LESS[field.kind] ?? 0) * guess);
    if (height > 0 && height <= guess + more && height >= guess - less) return [];
    return [
      `${field.kind} ${placed.id}.${field.id}: ${String(Math.round(height))} px, and ${String(guess)} were guessed`,
    ];
  });
}

for (const framed of FRAMED) {
  test(`${framed.placed.id}: its fields are as high as was guessed where its steps were cut`, async ({ page }) => {
    await open(page, framed);
    expect(await wrongIn(page, framed)).toEqual([]);

    // And a style that makes them higher would be noticed.
    await page.evaluate(() => {
      const style = new CSSStyleSheet();
      style.replaceSync(':is(.field, .choice, .scale, .card) { padding-block: 4rem }');
      document.adoptedStyleSheets = [style];
    });
    const noticed = framed.fields.filter(({ kind }) => !(kind in LESS));
    expect((await wrongIn(page, framed)).length).toBeGreaterThanOrEqual(noticed.length);
  });
}

test('every kind of field is measured', () => {
  const onSheets = Object.values(FIELDS).filter(({ stands }) => stands.some((place) => place === 'sheet'));
  const measured = new Set(FRAMED.flatMap(({ fields }) => fields.map(({ kind }) => kind)));
  expect([...measured].sort()).toEqual(onSheets.map(({ kind }) => kind).sort());
});
