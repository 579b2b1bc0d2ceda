import { readFile } from 'node:fs/promises';
import type { APIRequestContext, Page } from '@playwright/test';
import { exports, steps, widgets } from '../../src/wording/en/widgets.ts';
import { given, plainAnswersFor } from './support/answers.ts';
import { ACTIVITIES, activityNamed, type Placed } from './support/content.ts';
import { fillIn, valuesIn } from './support/form.ts';
import { RULES } from './support/lines.ts';
import { recordFor } from './support/records.ts';
import { REPRESENTATIVE } from './support/representative.ts';
import { plant } from './support/stored.ts';
import { expect, test, type Watch } from './support/test.ts';
import { reload, visit } from './support/visit.ts';

const runs = widgets.worksheet.runs;

const isScript = (address: string): boolean => new URL(address).pathname.endsWith('.js');

/** The scripts that a script loads only when they are asked for. */
async function askedIn(request: APIRequestContext, address: string): Promise<string[]> {
  const text = await (await request.get(address)).text();
  return [...text.matchAll(/import\([`"'](.+?)[`"']\)/g)].map(([, path = '']) => new URL(path, address).href);
}

test('what is loaded only when it is asked for does not come by itself, not even when everything is answered', async ({
  page,
  request,
  watch,
}) => {
  for (const placed of REPRESENTATIVE) {
    const section = await visit(page, placed);
    await fillIn(section, placed, plainAnswersFor(placed));
    await reload(page, placed);
  }
  const came = [...new Set(watch.requests.map((one) => one.url()))].filter(isScript);
  const asked = (await Promise.all(came.map((address) => askedIn(request, address)))).flat();
  expect(asked, 'something is loaded only when it is asked for').not.toEqual([]);
  // The rules for lines are asked for with the first line that is entered: below.
  expect(came.filter((address) => asked.includes(address) && !RULES.test(address))).toEqual([]);
});

/** What a sheet with tables loads once a line is entered: the rules, and the list of everyday tasks where one is picked. */
const LATER = [RULES, /\/tasks\.js$/];

for (const [id, parts] of [
  ['weigh', 1],
  ['nearby', 2],
  ['plan', 0],
] as const) {
  const placed = activityNamed(id);
  const came = (watch: Watch): RegExp[] =>
    LATER.filter((part) => watch.requests.some((one) => part.test(new URL(one.url()).pathname)));

  test(`${id}: what lines need comes once one is entered, and not before`, async ({ page, watch }) => {
    const section = await visit(page, placed);
    await page.waitForLoadState('networkidle');
    expect(came(watch)).toEqual([]);
    await section.locator(':is(input, select, textarea):visible').first().focus();
    await expect.poll(() => came(watch)).toEqual(LATER.slice(0, parts));
    await page.waitForLoadState('networkidle');
    expect(came(watch)).toEqual(LATER.slice(0, parts));
  });

  test(`${id}: what lines need comes at once where one is filled in already`, async ({ page, watch }) => {
    await page.goto('/privacy/');
    await plant(page, placed, recordFor(given(plainAnswersFor(placed))));
    await visit(page, placed);
    await page.waitForLoadState('networkidle');
    expect(came(watch)).toEqual(LATER.slice(0, parts));
  });
}

test('nearby: the names of the tasks come from the lists of tasks, wherever other lists stand', async ({ page }) => {
  const placed = activityNamed('nearby');
  await page.route(`**${placed.own}`, async (route) => {
    const response = await route.fetch();
    const list = '<select aria-label="Other"><optgroup label="Other"><option>Other</option></optgroup></select>';
    const body = (await response.text()).replace('<main', () => `${list}<main`);
    await route.fulfill({ response, body });
  });
  const section = await visit(page, placed);
  await section.locator('select[name="tasks.1.task"]').selectOption({ index: 1 });
  const task = await section.locator('select[name="tasks.1.task"] option:checked').textContent();
  await expect(section.locator('.role-group').first()).toContainText(task ?? 'a task');
});

test('nearby: a frame has what lines need with it: nothing comes when one is entered', async ({ page, watch }) => {
  const placed = activityNamed('nearby');
  const section = await visit(page, placed, `/embed/${placed.id}/`);
  await page.waitForLoadState('networkidle');
  const before = watch.requests.length;
  await section.getByRole('button', { name: steps.next, exact: true }).click();
  await section.locator(':is(input, select, textarea):visible').first().focus();
  await page.waitForLoadState('networkidle');
  expect(watch.requests).toHaveLength(before);
});

/** Lets nothing more come from the site. */
const cutOff = (page: Page) => page.route('**/*.js', (route) => route.abort());

for (const [word, view] of [
  ['ics', 'calendar'],
  ['csv', 'matrix'],
] as const) {
  const placed = ACTIVITIES.find(
    ({ activity }) => activity.kind === 'worksheet' && activity.views.some(({ kind }) => kind === view),
  );
  if (!placed) continue;
  test(`${placed.id}: where the code for a file cannot be loaded, that is said, each time, and nothing is lost`, async ({
    page,
    watch,
  }) => {
    watch.expectError(/ERR_FAILED/);
    const section = await visit(page, placed);
    const answers = plainAnswersFor(placed);
    await fillIn(section, placed, answers);
    await cutOff(page);
    const said = section.locator('.exports').getByText(exports.notLoaded);
    await expect(said).toHaveCount(0);
    const save = section.getByRole('button', { name: exports[word], exact: true });
    await save.click();
    await expect(said).toBeVisible();
    await expect(save, 'the focus stays').toBeFocused();
    await save.click();
    await expect(said).toBeVisible();
    expect(await valuesIn(section)).toEqual(answers);
  });
}

const log = ACTIVITIES.find(
  ({ activity }) => activity.kind === 'worksheet' && activity.views.some(({ kind }) => kind === 'trend'),
);

if (log) {
  test(`${log.id}: its drawing is saved in the colours of the page, with its title`, async ({ page }) => {
    const runOf = (round: number) => ({
      id: `m${String(round)}`,
      at: `2026-11-0${String(round + 1)}T10:00:00.000Z`,
      answers: plainAnswersFor(log, round),
    });
    await visit(page, log);
    await plant(page, log, JSON.stringify({ v: 1, run: runOf(3), past: [0, 1, 2].map(runOf) }));
    const section = await reload(page, log);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      section.getByRole('button', { name: exports.svg, exact: true }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toMatch(/^<\?xml.*\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(text).toMatch(/<title>[^<]+<\/title><rect [^>]*fill="rgb/);
  });
}

const again = ACTIVITIES.find(({ activity }) => activity.kind !== 'quiz' && activity.again !== undefined);

const beginAgain = async (page: Page, placed: Placed) => {
  const section = await visit(page, placed);
  await fillIn(section, placed, plainAnswersFor(placed));
  const { activity } = placed;
  const label = activity.kind === 'quiz' ? '' : (activity.again ?? '');
  await section.getByRole('button', { name: label, exact: true }).click();
  await expect(section.getByText(runs.begun)).toBeVisible();
  return section;
};

if (again) {
  test(`${again.id}: where earlier answers cannot be shown, that is said; they are there on the next visit`, async ({
    page,
    watch,
  }) => {
    watch.expectError(/ERR_FAILED/);
    const section = await beginAgain(page, again);
    await cutOff(page);
    await section.locator('.runs summary').click();
    await expect(section.getByText(runs.notLoaded)).toBeVisible();
    await page.unrouteAll();
    await reload(page, again);
    await section.locator('.runs summary').click();
    await expect(section.locator('.run dd').first()).toBeVisible();
    await expect(section.getByText(runs.notLoaded)).toHaveCount(0);
  });
}
