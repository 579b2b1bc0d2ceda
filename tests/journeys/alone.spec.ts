import { answersFor } from './support/answers.ts';
import { ACTIVITIES } from './support/content.ts';
import { fillIn, valuesIn } from './support/form.ts';
import { REPRESENTATIVE } from './support/representative.ts';
import { expect, test } from './support/test.ts';
import { visit } from './support/visit.ts';

const ALONE = ACTIVITIES.filter(({ alone }) => alone);

test('the list of activities leads to each of them, and to no other', async ({ page }) => {
  await page.goto('/activities/');
  const links = page.locator('main .rows a');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(addresses.sort()).toEqual(ALONE.map(({ own }) => own).sort());
  for (const { activity, own } of ALONE)
    await expect(page.locator(`main .rows a[href="${own}"]`)).toContainText(activity.title);
});

test('the page of each activity has its title, and leads to its lesson and to its sheet for paper', async ({
  page,
}) => {
  for (const { id, activity, own, lesson } of ALONE) {
    await page.goto(own);
    await expect.soft(page.getByRole('heading', { level: 1 }), id).toHaveText(activity.title);
    await expect.soft(page.locator(`main a[href="${lesson}"]`), id).toBeVisible();
    await expect.soft(page.locator(`main a[href="${own}print/"]`), id).toBeVisible();
  }
});

test('a lesson that does not show a sheet whole leads to it', async ({ page }) => {
  for (const { id, own, lesson } of ALONE.filter((one) => one.lesson.startsWith('/lessons/') && one.path === one.own)) {
    await page.goto(lesson);
    await expect.soft(page.locator(`[id="${id}"] a[href="${own}"]`), id).toBeVisible();
  }
});

for (const placed of REPRESENTATIVE.filter(({ own, path }) => own !== path)) {
  test(`${placed.id}: what is written in the lesson stands on its own page, and the other way round`, async ({
    page,
  }) => {
    await fillIn(await visit(page, placed, placed.path), placed, answersFor(placed));
    const section = await visit(page, placed);
    expect(await valuesIn(section)).toEqual(answersFor(placed));
    await fillIn(section, placed, answersFor(placed, 1));
    expect(await valuesIn(await visit(page, placed, placed.path))).toEqual(answersFor(placed, 1));
  });
}
