import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { quiz } from '../../src/schema/quiz.ts';
import { built } from '../../src/wording/en/widgets.ts';
import { site } from '../../src/wording/en/site.ts';
import { stepsIn } from '../content/sessions.ts';
import { ACTIVITIES } from './support/content.ts';
import { sidewaysIn } from './support/boxes.ts';
import { flat, readPdf } from './support/pdf.ts';
import { sitemapPages } from './support/site.ts';
import { expect, test } from './support/test.ts';

const CONTENT = join(import.meta.dirname, '..', '..', 'content', 'en');
const SESSIONS = join(CONTENT, 'pages', 'advisers', 'sessions');
const { situations } = parse(readFileSync(join(CONTENT, 'course.yaml'), 'utf8')) as {
  situations: { id: string; title: string; first: string }[];
};

/** How many sides of A4 a page may take. A sheet has two. */
const SIDES: Readonly<Record<string, number>> = {
  '/advisers/privacy/': 1,
  '/advisers/sessions/': 1,
  '/advisers/sessions/one-to-one/': 1,
};

for (const file of readdirSync(SESSIONS)) {
  const name = file.replace(/\.mdx$/, '');
  const path = `/advisers/sessions/${name}/`;

  test(`the session ${name} prints on one sheet, with all its steps, questions and the support line`, async ({
    page,
  }) => {
    const text = readFileSync(join(SESSIONS, file), 'utf8');
    await page.goto(path);
    const pdf = await readPdf(await page.pdf({ format: 'A4', tagged: true }));
    expect(pdf.sides).toBeLessThanOrEqual(SIDES[path] ?? 2);
    expect(pdf.outside).toEqual([]);
    const said = flat(pdf.text);
    const steps = stepsIn(text);
    expect(steps.length).toBeGreaterThanOrEqual(5);
    for (const { from, to, title } of steps)
      expect.soft(said).toContain(flat(`${String(from)} to ${String(to)}: ${title}`));
    for (const [, id = ''] of text.matchAll(/<Questions id="([^"]+)"/g)) {
      const { questions } = quiz.parse(parse(readFileSync(join(CONTENT, 'activities', `${id}.yaml`), 'utf8')));
      for (const { ask, choices } of questions) {
        expect.soft(said).toContain(flat(ask));
        for (const choice of choices) expect.soft(said).toContain(flat(choice.text + choice.lead + choice.why));
      }
    }
    expect.soft(said).toContain(flat(site.support.lead));
    for (const { number } of site.support.lines) expect.soft(said).toContain(flat(number));
    expect.soft(said, 'its address').toContain(flat(path));
  });
}

for (const path of ['/advisers/privacy/', '/advisers/sessions/']) {
  test(`${path} prints on one side`, async ({ page }) => {
    await page.goto(path);
    expect((await readPdf(await page.pdf({ format: 'A4' }))).sides).toBe(SIDES[path]);
  });
}

test('each situation has a link, its first sentence, and an address that one press marks whole', async ({ page }) => {
  await page.goto('/advisers/');
  const table = page.getByRole('table', { name: site.advisers.links.caption });
  await expect(table.getByRole('row')).toHaveCount(situations.length + 1);
  for (const { id, title, first } of situations) {
    const row = table.getByRole('row').filter({ has: page.getByRole('link', { name: title, exact: true }) });
    await expect.soft(row.getByText(first, { exact: true })).toBeVisible();
    const address = row.locator('.address');
    await address.click();
    const marked = await page.evaluate(() => getSelection()?.toString() ?? '');
    expect.soft(marked, title).toBe(await address.textContent());
    expect.soft(new URL(marked).pathname).toBe(`/start/${id}/`);
  }
});

test('the print pack has every sheet for paper, and says where it is easier', async ({ page }) => {
  await page.goto('/advisers/print-pack/');
  // Those of a situation look back on the reader's own last step: nothing to hand out.
  const alone = ACTIVITIES.filter((placed) => placed.alone && placed.lesson.startsWith('/lessons/'));
  await expect(page.locator('.sheets li')).toHaveCount(alone.length);
  for (const { id, activity } of alone) {
    const entry = page.locator('.sheets li').filter({ has: page.locator(`a[href="/activities/${id}/print/"]`) });
    await expect.soft(entry.getByRole('link', { name: activity.title, exact: true })).toBeVisible();
    if (activity.kind === 'quiz') throw new Error(`${id} is a check, and has no sheet.`);
    await expect.soft(entry).toContainText(built.place[activity.bestOn]);
  }
});

test('the pages for advisers lead up to each other, ask for no script, and do not scroll sideways at 320 px', async ({
  page,
  request,
}) => {
  const paths = (await sitemapPages(request)).filter((path) => path.startsWith('/advisers/'));
  expect(paths.length).toBeGreaterThan(8);
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of paths) {
    await page.goto(path);
    await expect.soft(page.locator('script'), path).toHaveCount(0);
    expect.soft(await sidewaysIn(page), path).toEqual([]);
    const above = await page.getByRole('navigation', { name: site.advisers.above }).getByRole('link').all();
    const hrefs = await Promise.all(above.map((link) => link.getAttribute('href')));
    expect.soft(hrefs, path).toEqual(paths.filter((one) => one !== path && path.startsWith(one)).sort());
  }
  await expect(page.locator('footer').getByRole('link', { name: site.foot.advisers })).toHaveAttribute(
    'href',
    '/advisers/',
  );
});
