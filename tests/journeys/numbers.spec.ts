import type { Locator, Page } from '@playwright/test';
import { fill } from '../../src/domain/template/template.ts';
import { answer, fillIn, unfold, valuesIn } from './support/form.ts';
import { changesIn, watchChanges } from './support/live-regions.ts';
import { COUNT, SEARCH, funnelWords as words, labelOf, nounOf, sheet, view } from './support/numbers-sheet.ts';
import { expectSaid } from './support/status.ts';
import { expect, test } from './support/test.ts';
import { reload, visit } from './support/visit.ts';

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

/** The widths of the bars, from the drawing: the second figure of `M0 4H92V22H0z`. */
const bars = (section: Locator): Promise<number[]> =>
  section
    .locator('svg path:not(.bed):not(.on):not([fill])')
    .evaluateAll((paths) =>
      paths.map((path) => Number(/^M0 [\d.]+H([\d.]+)V/.exec(path.getAttribute('d') ?? '')?.[1])),
    );

test('an empty sheet says what to write, and draws no bar', async ({ page }) => {
  const section = await visit(page, sheet);
  await expect(section).toContainText(words.empty);
  await expect(section).toContainText(words.chance.needTries);
  expect(await bars(section)).toEqual([]);
  await expect(section.locator('table'), 'heads above nothing').toHaveCount(0);
  await fillIn(section, sheet, { applications: '34' });
  await expect(section.locator('figure li b').first()).toHaveText('34');
  await expect(section.locator('table'), 'one number is no step').toHaveCount(0);
});

test('a search is drawn: the longest bar for the first step, and the others to scale', async ({ page }) => {
  const section = await write(page, SEARCH);
  const widths = await bars(section);
  expect(widths).toHaveLength(view.steps.length);
  const [applications = 0, replies = 0, interviews = 0, finals = 0, offers = 0] = widths;
  expect(replies / applications).toBeCloseTo(9 / 34, 2);
  expect(interviews / applications).toBeCloseTo(4 / 34, 2);
  expect(finals / applications).toBeCloseTo(1 / 34, 2);
  expect(offers, 'none is thin, and still to be seen').toBeLessThan(finals);
  expect(offers).toBeGreaterThan(0);
  expect((await section.locator('svg').boundingBox())?.width).toBeGreaterThan(80);
});

test('beside the drawing stand its numbers, what they count, and what became of the rest', async ({ page }) => {
  const section = await write(page, SEARCH);
  const steps = section.locator('figure li');
  await expect(steps.locator('b')).toHaveText(['34', '9', '4', '1', '0']);
  await expect(steps.locator('span')).toHaveText([34, 9, 4, 1, 0].map((count, at) => nounOf(at, count)));
  await expect(steps.locator('small')).toHaveText([
    ...[25, 5, 3, 1].map((n, at) => fill(view.steps[at]?.stopped ?? '', { n })),
    words.soFar,
  ]);
});

test('a search is told in words: where it is narrowest, how sure that is, and what to look at', async ({ page }) => {
  const section = await write(page, SEARCH);
  const finding = section.locator('.finding');
  await expect(finding).toContainText(fill(words.narrowest, { from: nounOf(0), to: nounOf(1) }));
  await expect(finding).toContainText(
    fill(words.rate, { went: 9, started: 34, from: nounOf(0), about: fill(words.about, { share: '1 in 4' }) }),
  );
  await expect(finding).toContainText(fill(words.fits, { low: '1 in 7', high: '3 in 7' }));
  await expect(finding).toContainText(words.sure.hint);
  await expect(finding).toContainText(view.steps[0]?.look ?? 'The first step has nothing to look at.');
});

test('a run of no’s is told as chance alone would have it', async ({ page }) => {
  const section = await write(page, SEARCH);
  const { noWin, times, needGuess, certain, someWins, nearlyAlways } = words.chance;
  await expect(section).toContainText(fill(noWin.other, { tries: 4, often: fill(times.other, { n: 32 }) }));
  await fillIn(section, sheet, { guess: '' });
  await expect(section).toContainText(needGuess);
  await fillIn(section, sheet, { guess: '1' });
  await expect(section).toContainText(certain);
  await fillIn(section, sheet, { guess: '1000', offers: '1', finals: '2' });
  await expect(section).toContainText(fill(someWins.one ?? someWins.other, { wins: 1, tries: 4, often: nearlyAlways }));
});

test('the same stands in a table', async ({ page }) => {
  const section = await write(page, SEARCH);
  await section.getByText(words.table.summary, { exact: true }).click();
  const table = section.locator('table');
  await expect(table.locator('thead th')).toHaveText([words.table.step, words.table.went, words.table.fits]);
  await expect(table.locator('tbody th')).toHaveText([0, 1, 2, 3].map((at) => `${nounOf(at)} → ${nounOf(at + 1)}`));
  await expect(table.locator('tbody td:nth-of-type(1)')).toHaveText(
    [
      [9, 34],
      [4, 9],
      [1, 4],
      [0, 1],
    ].map(([went = 0, started = 0]) => fill(words.table.wentOf, { went, started })),
  );
  await expect(table.locator('tbody td:nth-of-type(2)')).toHaveText([
    fill(words.table.fitsOf, { from: '1 in 7', to: '3 in 7', low: 15, high: 43 }),
    fill(words.table.fitsOf, { from: '1 in 5', to: '3 in 4', low: 19, high: 73 }),
    words.table.tooFew,
    words.table.tooFew,
  ]);
  await expect(table).toBeVisible();
  await expect(section.locator('details').filter({ has: page.locator('table') })).toContainText(words.method);
});

test('few numbers are told to be too few', async ({ page }) => {
  const section = await write(page, { applications: '1', replies: '0' });
  await expect(section.getByText(words.tooFewLead, { exact: true })).toBeVisible();
  await expect(section).toContainText(words.tooFew);
  await expect(section).not.toContainText(words.empty);
  await expect(section).not.toContainText(fill(words.narrowest, { from: nounOf(0), to: nounOf(1) }));
});

test('a step that was left empty is passed over', async ({ page }) => {
  const section = await write(page, { applications: '40', interviews: '4' });
  await expect(section.locator('table tbody th')).toHaveText([`${nounOf(0)} → ${nounOf(2)}`]);
  await expect(section.locator('table tbody td').first()).toHaveText(
    fill(words.table.wentOf, { went: 4, started: 40 }),
  );
  await expect(section.locator('figure li b')).toHaveText(['40', '–', '4', '–', '–']);
});

for (const { name, text, fault } of [
  { name: 'applications', text: 'abc', fault: COUNT['not-a-number'] },
  { name: 'replies', text: '-3', fault: COUNT['below-zero'] },
  { name: 'interviews', text: '3.5', fault: COUNT['not-whole'] },
  { name: 'finals', text: '99999', fault: fill(COUNT['too-large'], { max: 9999 }) },
  { name: 'guess', text: '0', fault: fill(COUNT['too-small'], { min: 1 }) },
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
  expect(await descriptionOf(control)).toBe(fill(words.conflict, { than: labelOf('applications') }));
  await expect(section.locator('.error')).toHaveText([fill(words.conflict, { than: labelOf('applications') })]);
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
  const hint = sheet.activity.kind === 'worksheet' && sheet.activity.fields.find(({ id }) => id === 'guess')?.hint;
  expect(description).toContain(hint);
  expect(description).toContain(COUNT['not-a-number']);
});

test('what opens below a choice goes with the choice', async ({ page }) => {
  const section = await visit(page, sheet);
  await unfold(section);
  for (const control of sheet.controls) {
    if (control.kind !== 'choice') continue;
    for (const { id } of control.options) {
      await answer(section, sheet, control, id);
      await expect(section.locator('.why:visible')).toHaveCount(1);
    }
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

    const { noWin, times } = words.chance;
    await box(section, 'guess').fill('5');
    expect(await changesIn(page)).toEqual([fill(noWin.other, { tries: 4, often: fill(times.other, { n: 41 }) })]);

    await unfold(section);
    await section.getByRole('radio').first().check();
    const note = await section.locator('.why:visible').innerText();
    expect(await changesIn(page), 'a choice changes no sum, and the place stays the same').toEqual([note]);

    await box(section, 'offers').fill('0 ');
    expect(await changesIn(page), 'the same number, written otherwise').toEqual([]);

    await box(section, 'replies').fill('30');
    expect(await changesIn(page)).toEqual([fill(words.narrowest, { from: nounOf(1), to: nounOf(2) })]);
  });
});
