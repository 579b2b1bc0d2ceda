import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Activity } from '../../src/schema/activity.ts';
import { notes, widgets } from '../../src/wording/en/widgets.ts';
import { ACTIVITIES, LESSONS, rawActivity } from './support/content.ts';
import { controlIn, sectionOf, unfold } from './support/form.ts';
import { askedIn } from './support/raw-texts.ts';
import { REPRESENTATIVE } from './support/representative.ts';
import { sitemapPages } from './support/site.ts';
import { expectSaid } from './support/status.ts';
import { expect, test } from './support/test.ts';

type Node = { readonly type: string; readonly value?: string; readonly children?: readonly Node[] };

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The pieces of text that an author wrote in a lesson, without front matter, tags and marks. */
const textsOf = (mdx: string): string[] => {
  const [, , body = ''] = mdx.split(/^---$/m);
  const collect = ({ type, value, children = [] }: Node): string[] =>
    type === 'text' ? [plain(value ?? '')] : children.flatMap(collect);
  return collect(unified().use(remarkParse).use(remarkMdx).parse(body)).filter(Boolean);
};

/** What opens below a choice, in the words of the file. */
const explanationsOf = (activity: Activity): string[] => {
  if (activity.kind === 'self-check')
    return activity.fields.flatMap(({ options }) => options.map(({ note = '' }) => note));
  if (activity.kind === 'quiz')
    return activity.questions.flatMap(({ choices }) =>
      choices.flatMap(({ lead, why, reading = '' }) => [lead, why, reading]),
    );
  return [...activity.fields, ...activity.more].flatMap((field) => [
    field.hint ?? '',
    ...(field.kind === 'choice' ? field.options.map(({ note = '' }) => note) : []),
  ]);
};

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { path, text } of LESSONS) {
    test(`${path} has every word of its author`, async ({ page }) => {
      await page.goto(path);
      const shown = plain(await page.locator('main').innerText());
      const texts = textsOf(text);
      expect(texts.length).toBeGreaterThan(10);
      for (const piece of texts) expect.soft(shown).toContain(piece);
    });
  }

  test('every activity has every label, choice and explanation, and promises to keep nothing', async ({ page }) => {
    for (const placed of ACTIVITIES) {
      await page.goto(placed.own);
      const section = sectionOf(page, placed);
      const all = plain((await section.textContent()) ?? '');
      // With one scale only, the sheet's own title says what it is about.
      const { activity } = placed;
      const [only, ...others] = activity.kind === 'self-check' ? activity.scales.map(({ title }) => title) : [];
      const unsaid = others.length === 0 ? only : undefined;
      const asked = askedIn(rawActivity(placed.id)).filter((text) => text !== unsaid);
      for (const sentence of [activity.title, ...asked, ...explanationsOf(activity)])
        expect.soft(all, placed.id).toContain(plain(sentence));
      const names = await section
        .locator('[name]')
        .evaluateAll((found) => found.map((one) => one.getAttribute('name')));
      expect.soft([...new Set(names)].sort(), placed.id).toEqual(placed.controls.map(({ name }) => name).sort());
      await expectSaid(section, ['none']);
    }
  });

  for (const placed of REPRESENTATIVE) {
    const picked = placed.controls.filter(({ kind }) => kind === 'choice');
    if (picked.length === 0) continue;

    test(`${placed.id}: choosing opens the explanation of the choice and no other`, async ({ page }) => {
      await page.goto(placed.own);
      const section = sectionOf(page, placed);
      await unfold(section);
      for (const control of picked) {
        const group = section
          .locator('fieldset')
          .filter({ has: page.locator(`[name="${control.name}"]`) })
          .last();
        await expect(group.locator('.why:visible')).toHaveCount(0);
        for (const { id, text } of control.options.slice(0, 3)) {
          await group.getByText(text, { exact: true }).first().click();
          await expect(controlIn(section, control, id)).toBeChecked();
          const own = group
            .locator('.choice')
            .filter({ has: page.locator(`[value="${id}"]`) })
            .locator('.why');
          await expect(group.locator('.why:visible')).toHaveCount(await own.count());
          if ((await own.count()) > 0) await expect(own).toBeVisible();
        }
      }
    });
  }

  test('the notes page says why it can show nothing', async ({ page }) => {
    await page.goto('/notes/');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('noscript p')).toHaveText(notes.script);
  });

  test('no page shows a button that does nothing', async ({ page, request }) => {
    for (const path of await sitemapPages(request)) {
      await page.goto(path);
      await expect.soft(page.locator('button:visible'), path).toHaveCount(0);
    }
  });
});

test('a browser that cannot look inside with :has() shows every explanation', async ({ request }) => {
  for (const { own: path } of ACTIVITIES) {
    const html = await (await request.get(path)).text();
    const css = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, text = '']) => text).join('\n');
    const hides = (rules: string): boolean => /\.why\s*\{[^}]*display:\s*none/.test(rules);
    expect(hides(css), 'they are folded away somewhere').toBe(true);
    // Such a browser drops every rule that asks for it.
    expect(hides(css.replaceAll(/[^{}]*:has\([^{}]*\{[^{}]*\}/g, ''))).toBe(false);
  }
});

test('the words of the status line are those that the built page carries', async ({ request }) => {
  for (const { own: path } of ACTIVITIES) {
    const html = await (await request.get(path)).text();
    const built = [...html.matchAll(/data-saved="(\w+)"[^>]*>(.*?)<\/p>/g)].map(([, place, inner = '']) => [
      place,
      inner.replace(/<[^>]*>/g, ''),
    ]);
    expect(built.length).toBeGreaterThan(0);
    for (const line of built) expect(line).toEqual(['none', widgets.status.place.none]);
  }
});
