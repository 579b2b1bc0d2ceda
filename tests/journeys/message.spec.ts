import type { Locator, Page } from '@playwright/test';
import { fill, plural } from '../../src/domain/template/template.ts';
import { exports, widgets } from '../../src/wording/en/widgets.ts';
import { language } from '../../src/wording/en/language.ts';
import { plainAnswersFor, type Values } from './support/answers.ts';
import { ACTIVITIES, activityNamed, type Placed } from './support/content.ts';
import { answer, elementIn, fillIn, valuesIn } from './support/form.ts';
import { expect, test } from './support/test.ts';
import { visit } from './support/visit.ts';

const words = widgets.views.message;

const viewOf = ({ activity, id }: Placed) => {
  const view = activity.kind === 'worksheet' && activity.views.find(({ kind }) => kind === 'message');
  if (!view || view.kind !== 'message') throw new Error(`${id} has no message.`);
  return view;
};

const MESSAGES = ACTIVITIES.filter(
  ({ activity }) => activity.kind === 'worksheet' && activity.views.some(({ kind }) => kind === 'message'),
);

const result = (section: Locator): Locator => section.locator('[data-view=message]');
const copyButton = (section: Locator): Locator =>
  result(section).getByRole('button', { name: exports.copy, exact: true });
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Chooses the first text, where there are several. */
const choose = async (section: Locator, placed: Placed): Promise<Values> => {
  const { choose: name, texts } = viewOf(placed);
  const control = placed.controls.find((one) => one.name === name);
  const value = texts[0]?.id ?? '';
  if (control) await answer(section, placed, control, value);
  return control ? { [control.name]: value } : {};
};

for (const placed of MESSAGES) {
  test(`${placed.id}: an open gap is marked in the text, said when it is copied, and filled by its box`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const section = await visit(page, placed);
    const chosen = await choose(section, placed);
    const view = result(section);
    const open = view.locator('.gaps li');
    const gaps = await open.count();
    if (gaps > 0) {
      await expect(view.locator('.gaps')).toContainText(fill(plural(words.open, gaps, language.locale), { n: gaps }));
      const names = await open.allTextContents();
      await copyButton(section).click();
      const listed = new Intl.ListFormat(language.locale).format(names.map((name) => `[${name}]`));
      await expect(view.getByText(fill(words.copiedOpen, { gaps: listed }))).toBeVisible();
      const copied = await clipboard(page);
      for (const name of names) expect(copied).toContain(`[${name}]`);
      for (const mark of await view.locator('.letter mark').all()) await expect(mark).toContainText(words.gap);
      // The way to the box of a gap leads to the box.
      await open.first().getByRole('link').click();
      const target = await open.first().getByRole('link').getAttribute('href');
      await expect(page.locator(`[id="${target?.slice(1) ?? ''}"]`)).toBeInViewport();
    }

    const answers = { ...plainAnswersFor(placed), ...chosen };
    const needed = Object.fromEntries(
      Object.entries(answers).filter(([name]) => {
        const control = placed.controls.find((one) => one.name === name);
        return !control?.texts || control.texts.ids.includes(Object.values(chosen)[0] ?? '');
      }),
    );
    await fillIn(section, placed, needed);
    await expect(view.locator('.gaps')).toContainText(words.filled);
    await expect(view.locator('mark')).toHaveCount(0);
    await copyButton(section).click();
    await expect(view.getByText(exports.copied, { exact: true })).toBeVisible();
    const copied = await clipboard(page);
    expect(copied).not.toMatch(/[[\]{}]/);
    const shown = (await view.locator('.letter p').allInnerTexts()).join(' ').replace(/\s+/g, ' ');
    for (const paragraph of copied.split(/\n+/)) expect(shown).toContain(paragraph.replace(/\s+/g, ' ').trim());
    expect(await valuesIn(section)).toMatchObject(needed);
  });

  test(`${placed.id}: where the browser does not let the page copy, the text is there to be copied by hand`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
    });
    const section = await visit(page, placed);
    await choose(section, placed);
    await fillIn(section, placed, plainAnswersFor(placed));
    await copyButton(section).click();
    const box = result(section).getByLabel(exports.notCopied);
    await expect(box).toBeFocused();
    const selected = await box.evaluate((text: HTMLTextAreaElement) => [text.selectionStart, text.selectionEnd]);
    expect(selected).toEqual([0, (await box.inputValue()).length]);
    expect((await box.inputValue()).length).toBeGreaterThan(20);
  });
}

test('message: only the boxes of the chosen text are shown, and what is in the others is not lost', async ({
  page,
}) => {
  const placed = activityNamed('message');
  const section = await visit(page, placed);
  const answers = plainAnswersFor(placed);
  await fillIn(section, placed, answers);
  const chooser = placed.controls.find(({ name }) => name === viewOf(placed).choose);
  if (!chooser) throw new Error('message has no choice of texts.');
  for (const { id } of viewOf(placed).texts) {
    await answer(section, placed, chooser, id);
    for (const control of placed.controls) {
      const shown = !control.texts || control.texts.ids.includes(id);
      await expect.soft(elementIn(section, control), `${id}: ${control.name}`).toBeVisible({ visible: shown });
    }
    expect(await valuesIn(section)).toEqual({ ...answers, [chooser.name]: id });
  }
});

test('message: a draft that mail programs would cut off is not offered, and copying is named instead', async ({
  page,
}) => {
  const placed = activityNamed('message');
  const section = await visit(page, placed);
  await section.locator('select[name=kind]').selectOption('send-to-friend');
  const name = section.locator('[name=name]');
  const draft = result(section).getByText(exports.mail, { exact: true });
  const lengthWith = async (text: string): Promise<number> => {
    await name.fill(text);
    return ((await draft.getAttribute('href')) ?? '').length;
  };
  const room = 1_900 - (await lengthWith('x')) + 1;
  expect(await lengthWith('x'.repeat(room))).toBe(1_900);
  await expect(result(section).getByText(words.tooLong)).toHaveCount(0);
  await name.fill('x'.repeat(room + 1));
  await expect(result(section).getByText(words.tooLong)).toBeVisible();
  await expect(draft).toHaveCount(0);
  await expect(result(section).getByText(words.mail)).toHaveCount(0);
  await expect(copyButton(section)).toBeVisible();
  // A letter of Hebrew takes six characters of an address.
  await name.fill('א'.repeat(Math.ceil(room / 6) + 1));
  await expect(result(section).getByText(words.tooLong)).toBeVisible();
  await name.fill('Sam');
  await expect(draft).toHaveAttribute('href', /^mailto:/);
  await expect(result(section).getByText(words.tooLong)).toHaveCount(0);
});
