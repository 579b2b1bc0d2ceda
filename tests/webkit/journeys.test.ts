import { exports, widgets } from '../../src/wording/en/widgets.ts';
import { answersFor, given, plainAnswersFor } from '../journeys/support/answers.ts';
import { activityNamed, typedOf } from '../journeys/support/content.ts';
import { REPRESENTATIVE } from '../journeys/support/representative.ts';
import { fillIn, ready, recordOf, reload, saidIn, valuesIn, visit, write } from './support/form.ts';
import { downloaded, plant } from './support/notes.ts';
import { KEYS, type Page } from './support/page.ts';
import { expect, test } from './support/test.ts';

const inside = (id: string, selector: string): string => `[data-activity="${id}"] ${selector}`;

const textOf = async (page: Page, selector: string): Promise<string> =>
  page.on(await page.find(selector), (element: HTMLElement) => element.innerText);

test('from the first page to a lesson', async ({ page }) => {
  await page.go('/');
  for (const way of ['a[href^="/start/"]', 'main a[href^="/lessons/"]'])
    await page.follow(
      await page.on(await page.find(way), (link: HTMLAnchorElement) => link.getAttribute('href') ?? ''),
    );
  await ready(page);
  expect(await page.address()).toMatch(/\/lessons\/[a-z-]+\/[a-z-]+\/$/);
});

test('a check explains the choice, by mouse and by keys, and keeps it', async ({ page }) => {
  const check = activityNamed('one-reading-check');
  const [question] = check.controls;
  const [first, second] = question?.options ?? [];
  if (!question || !first || !second) throw new Error('The check asks nothing.');
  await visit(page, check);
  const explained = (): Promise<readonly string[]> =>
    page.run(() =>
      [...document.querySelectorAll('[data-kind=quiz] .why')]
        .filter((why) => why.checkVisibility())
        .map((why) => why.closest('.choice')?.querySelector('input')?.value ?? ''),
    );
  await page.click(inside(check.id, `input[value="${first.id}"]`));
  await expect.poll(explained).toEqual([first.id]);
  await page.keys(KEYS.down);
  await expect.poll(explained).toEqual([second.id]);
  await reload(page);
  expect(given(await valuesIn(page, check))).toEqual({ [question.name]: second.id });
  expect(await explained()).toEqual([second.id]);
  expect(await saidIn(page, check)).toEqual({ place: 'device', text: widgets.status.place.device });
});

test('odd texts come back as they were', async ({ page }) => {
  await plant(page, Object.fromEntries(REPRESENTATIVE.map((placed) => [placed.id, answersFor(placed)])));
  for (const placed of REPRESENTATIVE) {
    await visit(page, placed);
    expect(await valuesIn(page, placed)).toEqual(answersFor(placed));
  }
});

test('a search is drawn and worked out', async ({ page }) => {
  const sheet = activityNamed('numbers');
  await visit(page, sheet);
  await fillIn(page, sheet, {
    applications: '34',
    replies: '9',
    interviews: '4',
    finals: '1',
    offers: '0',
    guess: '4',
  });
  const bars = (): Promise<readonly number[]> =>
    page.run(() =>
      [
        ...document.querySelectorAll<SVGGraphicsElement>('[data-view=funnel] svg path:not(.bed):not(.on):not([fill])'),
      ].map((bar) => bar.getBoundingClientRect().width),
    );
  await expect.poll(async () => (await bars()).length).toBe(5);
  const [longest = 0, ...others] = await bars();
  expect(longest).toBeGreaterThan(40);
  for (const bar of others) expect(bar).toBeLessThan(longest);
  expect(await textOf(page, '[data-view=funnel]')).toContain('34');
});

test('a line is added, with the focus in it, taken away and brought back', async ({ page }) => {
  const sheet = activityNamed('dates');
  await visit(page, sheet);
  const focused = (): Promise<string> => page.run(() => document.activeElement?.getAttribute('name') ?? '');
  const box = (slot: number): Promise<string> =>
    page
      .find(inside(sheet.id, `[name="list.${String(slot)}.what"]`))
      .then((found) => page.on(found, ({ value }: HTMLInputElement) => value));
  await write(page, await page.find(inside(sheet.id, '[name="list.1.what"]')), 'ring the landlord');
  const field = sheet.activity.kind === 'worksheet' && sheet.activity.fields.find(({ id }) => id === 'list');
  if (!field || field.kind !== 'table') throw new Error('dates has no table any more.');
  const lines = inside(sheet.id, '.slot:not([data-shut])');
  const count = (): Promise<number> => page.run((slots) => document.querySelectorAll(slots).length, lines);
  const before = await count();
  await page.click(inside(sheet.id, 'fieldset.lines button'), field.add);
  await expect.poll(count).toBe(before + 1);
  await expect.poll(focused).toMatch(/^list\./);
  await page.click(inside(sheet.id, '.slot button'));
  await expect.poll(async () => given(await valuesIn(page, sheet))).toEqual({});
  const said = widgets.worksheet.lines;
  await page.click(inside(sheet.id, 'fieldset.lines button'), said.undo);
  await expect.poll(() => box(1)).toBe('ring the landlord');
  expect((await recordOf(page, sheet))?.run.answers).toMatchObject({ 'list.1.what': 'ring the landlord' });
});

test('days become a file for a calendar, without a word of the reader', async ({ page, browser }) => {
  const sheet = activityNamed('dates');
  await visit(page, sheet);
  // A day that is not known is in no file.
  const known = sheet.controls.flatMap(({ name, unknown }) =>
    unknown ? [[name, unknown === 'day' ? '2027-03-04' : ''] as const] : [],
  );
  const answers = { ...plainAnswersFor(sheet), ...Object.fromEntries(known) };
  await fillIn(page, sheet, answers);
  const { name, content } = await downloaded(browser, () => page.click(inside(sheet.id, 'button'), exports.ics));
  expect(name).toBe(widgets.views.calendar.file);
  expect(content).toContain('BEGIN:VEVENT');
  expect(content).toContain('20270304');
  for (const { name: box } of typedOf(sheet)) expect(content).not.toContain(answers[box]);
  expect(await page.address()).toMatch(/\/activities\/dates\/$/);
});

test('a link opens a message, the address forgets it, and the message is put together', async ({ page }) => {
  const sheet = activityNamed('message');
  await visit(page, sheet, '/activities/message/#kind=thank-you');
  expect(await page.address()).toMatch(/\/activities\/message\/$/);
  expect((await valuesIn(page, sheet))['kind']).toBe('thank-you');
  await fillIn(page, sheet, { name: 'Ms Okafor', role: 'the junior accountant job' });
  await expect.poll(() => textOf(page, '[data-view=message]')).toContain('Okafor');
  await page.click('[data-view=message] button', exports.copy);
  const told = async (): Promise<boolean> => /Copied|did not let/.test(await textOf(page, '[data-view=message]'));
  await expect.poll(told, { message: 'copied, or not: it is said' }).toBe(true);
});

test('what one tab writes the other shows', async ({ page }) => {
  const sheet = activityNamed('plan');
  await visit(page, sheet);
  const [first = ''] = await page.windows();
  await page.newTab();
  await visit(page, sheet);
  await fillIn(page, sheet, plainAnswersFor(sheet));
  await page.turnTo(first);
  await expect.poll(() => valuesIn(page, sheet)).toEqual(plainAnswersFor(sheet));
});
