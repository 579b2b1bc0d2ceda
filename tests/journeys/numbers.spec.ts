import type { Locator, Page } from '@playwright/test';
import { widgets } from '../../src/wording/en.ts';
import { activityNamed } from './support/content.ts';
import { controlIn, fillIn, sectionOf, valuesIn } from './support/form.ts';
import { changesIn, watchChanges } from './support/live-regions.ts';
import { expectSaid } from './support/status.ts';
import { expect, test } from './support/test.ts';
import { reload, visit } from './support/visit.ts';

const sheet = activityNamed('numbers');
const words = widgets.funnel;

const box = (section: Locator, name: string): Locator => section.locator(`[name="${name}"]`);

/** What a screen reader adds to the name of a box. */
const descriptionOf = (control: Locator): Promise<string> =>
  control.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim(),
  );

const write = async (page: Page, values: Record<string, string>): Promise<Locator> => {
  const section = await visit(page, sheet);
  await fillIn(section, sheet, values);
  return section;
};

const SEARCH = { applications: '34', replies: '9', interviews: '4', finals: '1', offers: '0', guess: '4' };

/** The widths of the bars, from the drawing: the second figure of `M0 4H92V22H0z`. */
const bars = (section: Locator): Promise<number[]> =>
  section
    .locator('svg path:not(.bed):not(.on):not([fill])')
    .evaluateAll((paths) => paths.map((path) => Number(/^M0 [\d.]+H([\d.]+)V/.exec(path.getAttribute('d') ?? '')?.[1])));

test('an empty sheet says what to write, and draws no bar', async ({ page }) => {
  const section = await visit(page, sheet);
  await expect(section).toContainText(words.empty);
  await expect(section).toContainText(words.chance.needTries);
  expect(await bars(section)).toEqual([]);
});

test('a search is drawn: the longest bar for the first step, and the others to scale', async ({ page }) => {
  const section = await write(page, SEARCH);
  const widths = await bars(section);
  expect(widths).toHaveLength(5);
  const [applications = 0, replies = 0, interviews = 0, finals = 0, offers = 0] = widths;
  expect(replies / applications).toBeCloseTo(9 / 34, 2);
  expect(interviews / applications).toBeCloseTo(4 / 34, 2);
  expect(finals / applications).toBeCloseTo(1 / 34, 2);
  expect(offers, 'none is thin, and still to be seen').toBeLessThan(finals);
  expect(offers).toBeGreaterThan(0);
  const box = await section.locator('svg').boundingBox();
  expect(box?.width).toBeGreaterThan(80);
  await expect(section.locator('figure li')).toHaveText([
    '34 applications25 went no further',
    '9 replies5 stopped after a reply',
    '4 interviews3 stopped after an interview',
    '1 final round1 stopped after the final round',
    '0 offersso far',
  ]);
});

test('a search is told in words: where most of it stops, how sure that is, and what to look at', async ({ page }) => {
  const section = await write(page, SEARCH);
  const finding = section.locator('[role=status]').filter({ hasText: 'Most of it stops' });
  await expect(finding.locator('p')).toHaveText([
    /^Most of it stops after you apply\. Of 34 applications, 9 went on: .*1 in 4\..* 1 in 7 to 3 in 7 .*hint/,
    /^Look at which adverts you pick, /,
  ]);
  await expect(section).toContainText(
    'Then 4 interviews with no offer would happen about 32 times in 100, by chance alone.',
  );
});

test('the same stands in a table', async ({ page }) => {
  const section = await write(page, SEARCH);
  const rows = section.locator('table tbody tr');
  await expect(rows).toHaveText([
    /^applications → replies9 of 34.*1 in 7 to 3 in 7.*15 to 43 in 100/,
    /^replies → interviews4 of 9.*1 in 5 to 3 in 4.*19 to 73 in 100/,
    `interviews → final rounds1 of 4${words.table.tooFew}`,
    `final rounds → offers0 of 1${words.table.tooFew}`,
  ]);
  await expect(section.locator('table thead th')).toHaveText([
    words.table.step,
    words.table.went,
    words.table.fits,
  ]);
  await expect(rows.first()).toBeVisible();
  await expect(section.locator('details').filter({ has: page.locator('table') })).toContainText(words.method);
});

test('few numbers are told to be too few', async ({ page }) => {
  const section = await write(page, { applications: '1', replies: '0' });
  await expect(section.getByText(words.tooFewLead, { exact: true })).toBeVisible();
  await expect(section).toContainText(words.tooFew);
  await expect(section).not.toContainText(words.empty);
  await expect(section).not.toContainText('Most of it stops');
});

test('a step that was left empty is passed over', async ({ page }) => {
  const section = await write(page, { applications: '40', interviews: '4' });
  await expect(section.locator('table tbody tr')).toHaveText([/^applications → interviews4 of 40.*4 to 23 in 100/]);
  await expect(section.locator('figure li').nth(1)).toContainText('–');
});

test('a guess nobody made is asked for, and one in one is called too high', async ({ page }) => {
  const section = await write(page, { interviews: '4', offers: '0' });
  await expect(section).toContainText(words.chance.needGuess);
  await fillIn(section, sheet, { guess: '1' });
  await expect(section).toContainText(words.chance.certain);
  await fillIn(section, sheet, { guess: '1000', offers: '1' });
  await expect(section).toContainText('Then 1 or fewer offers from 4 interviews would happen more than 99 times in 100');
});

for (const { name, text, fault } of [
  { name: 'applications', text: 'abc', fault: widgets.worksheet.count['not-a-number'] },
  { name: 'replies', text: '-3', fault: widgets.worksheet.count['below-zero'] },
  { name: 'interviews', text: '3.5', fault: widgets.worksheet.count['not-whole'] },
  { name: 'finals', text: '99999', fault: 'Write 9999 or less. The page does not count further.' },
  { name: 'guess', text: '0', fault: 'Write 1 or more.' },
] as const) {
  test(`“${text}” in ${name} is kept, marked, and explained`, async ({ page }) => {
    const section = await write(page, { ...SEARCH, [name]: text });
    const control = box(section, name);
    await expect(control).toHaveValue(text);
    await expect(control).toHaveAttribute('aria-invalid', 'true');
    expect(await descriptionOf(control)).toContain(fault);
    await expect(section.locator('.error')).toHaveText([fault]);
    await expectSaid(section, ['device']);
    await reload(page, sheet);
    expect(await valuesIn(section)).toEqual({ ...SEARCH, spread: '', [name]: text });
    await expect(control).toHaveAttribute('aria-invalid', 'true');

    await control.fill(SEARCH[name]);
    await expect(control).not.toHaveAttribute('aria-invalid', /.*/);
    await expect(section.locator('.error')).toHaveCount(0);
  });
}

test('more interviews than applications is told, and nothing is taken away', async ({ page }) => {
  const section = await write(page, { applications: '4', interviews: '9' });
  const control = box(section, 'interviews');
  await expect(control).toHaveAttribute('aria-invalid', 'true');
  expect(await descriptionOf(control)).toBe(words.conflict.replace('{than}', 'Applications'));
  await expect(section.locator('.error')).toHaveText([words.conflict.replace('{than}', 'Applications')]);
  expect(await valuesIn(section)).toMatchObject({ applications: '4', interviews: '9' });
  expect(await bars(section)).toHaveLength(2);
  await reload(page, sheet);
  expect(await valuesIn(section)).toMatchObject({ applications: '4', interviews: '9' });
  await box(section, 'applications').fill('10');
  await expect(section.locator('.error')).toHaveCount(0);
  await expect(control).not.toHaveAttribute('aria-invalid', /.*/);
});

test('a hint stays part of what is read out when a fault joins it', async ({ page }) => {
  const section = await write(page, { guess: 'abc' });
  const description = await descriptionOf(box(section, 'guess'));
  expect(description).toContain('Your own guess.');
  expect(description).toContain(widgets.worksheet.count['not-a-number']);
});

test('what opens below a choice goes with the choice', async ({ page }) => {
  const spread = sheet.controls.find(({ name }) => name === 'spread');
  if (spread?.kind !== 'choice') throw new Error('The sheet has no field "spread" any more: mend this test.');
  const section = await visit(page, sheet);
  for (const { id } of spread.options) {
    await controlIn(section, spread, id).check();
    await expect(section.locator('.why:visible')).toHaveCount(1);
  }
});

test.describe('what is announced', () => {
  test('opening a sheet announces nothing', async ({ page }) => {
    await watchChanges(page);
    await write(page, SEARCH);
    await reload(page, sheet);
    expect(await changesIn(page)).toEqual([]);
  });

  test('a change announces what it changes, and nothing else', async ({ page }) => {
    const section = await write(page, SEARCH);
    await watchChanges(page);
    await changesIn(page);

    await box(section, 'guess').fill('5');
    const chance = 'Then 4 interviews with no offer would happen about 41 times in 100, by chance alone.';
    expect(await changesIn(page)).toEqual([chance]);

    await section.getByRole('radio').first().check();
    expect(await changesIn(page), 'a choice changes no sum, and the place stays the same').toEqual([]);

    await box(section, 'offers').fill('0 ');
    expect(await changesIn(page), 'the same number, written otherwise').toEqual([]);

    await box(section, 'replies').fill('10');
    const [finding, ...rest] = await changesIn(page);
    expect(finding).toContain('Of 34 applications, 10 went on');
    expect(rest).toEqual([]);
  });
});
