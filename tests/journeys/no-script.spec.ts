import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { notes, widgets } from '../../src/wording/en.ts';
import { ACTIVITIES, LESSONS } from './support/content.ts';
import { controlIn, sectionOf, unfold } from './support/form.ts';
import { isWithin, withoutBlocks } from './support/css.ts';
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

  for (const placed of ACTIVITIES) {
    test(`${placed.id} has every question, choice and explanation, and promises to keep nothing`, async ({ page }) => {
      await page.goto(placed.path);
      const section = sectionOf(page, placed);
      const all = plain((await section.textContent()) ?? '');
      const { activity } = placed;
      const said =
        activity.kind === 'quiz'
          ? activity.questions.flatMap(({ ask, choices }) => [
              ask,
              ...choices.flatMap(({ text, lead, why, reading }) => [text, lead, why, reading ?? '']),
            ])
          : [...activity.fields, ...activity.more].flatMap((field) => [
              field.label,
              field.hint ?? '',
              ...(field.kind === 'choice' ? field.options.flatMap(({ text, note }) => [text, note ?? '']) : []),
            ]);
      for (const sentence of [activity.title, ...said]) expect.soft(all).toContain(plain(sentence));
      for (const { name, label } of placed.controls) {
        expect.soft(await section.locator(`[name="${name}"]`).count(), label).toBeGreaterThan(0);
      }
      await expectSaid(section, ['none']);
    });

    for (const control of placed.controls) {
      if (control.kind !== 'choice') continue;

      test(`${placed.id}: choosing in “${control.label}” opens its explanation and no other`, async ({ page }) => {
        await page.goto(placed.path);
        const section = sectionOf(page, placed);
        await unfold(section);
        const group = section.getByRole('group', { name: control.label, exact: true });
        await expect(group.locator('.why:visible')).toHaveCount(0);
        for (const { id, text } of control.options) {
          await group.getByText(text, { exact: true }).click();
          await expect(controlIn(section, control, id)).toBeChecked();
          const open = group.locator('.why:visible');
          const own = group
            .locator('.choice')
            .filter({ has: page.locator(`[value="${id}"]`) })
            .locator('.why');
          await expect(open).toHaveCount(await own.count());
          if ((await own.count()) > 0) expect(await open.innerText()).toBe(await own.innerText());
        }
      });
    }
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
  for (const { path } of ACTIVITIES) {
    const html = await (await request.get(path)).text();
    const css = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, text = '']) => text).join('\n');
    const hides = (rules: string): boolean => /\.why\s*\{[^}]*display:\s*none/.test(rules);
    expect(hides(css), 'they are folded away somewhere').toBe(true);
    expect(isWithin(css, '@supports selector(:has(*))', '.why')).toBe(true);
    expect(hides(withoutBlocks(css, '@supports selector(:has(*))'))).toBe(false);
  }
});

test('the words of the status line are those that the built page carries', async ({ request }) => {
  for (const { path } of ACTIVITIES) {
    const html = await (await request.get(path)).text();
    const built = [...html.matchAll(/data-saved="(\w+)"[^>]*>(.*?)<\/p>/g)].map(([, place, inner = '']) => [
      place,
      inner.replace(/<[^>]*>/g, ''),
    ]);
    expect(built.length).toBeGreaterThan(0);
    for (const line of built) expect(line).toEqual(['none', widgets.status.place.none]);
  }
});
