import type { Page } from '@playwright/test';
import { fill } from '../../src/domain/template/template.ts';
import { site } from '../../src/wording/en/site.ts';
import { answersFor } from './support/answers.ts';
import { LESSONS, activityNamed } from './support/content.ts';
import { fillIn } from './support/form.ts';
import { expectAllNotes, fillSite, openNotes } from './support/notes.ts';
import { REPRESENTATIVE } from './support/representative.ts';
import { sitemapPages } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { reload, visit } from './support/visit.ts';

const words = site.take;

const copyButton = (page: Page) => page.getByRole('button', { name: words.copy, exact: true });

for (const { path } of LESSONS.slice(0, 2)) {
  test.describe(path, () => {
    test('“Copy link” copies the address of the lesson without its parts, and says so', async ({
      page,
      context,
      baseURL,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`${path}#evidence`);
      await copyButton(page).click();
      await expect(page.getByText(words.copied)).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${String(baseURL)}${path}`);
      await expect(copyButton(page)).toBeFocused();
    });

    for (const [how, refuse] of [
      [
        'refuses',
        () => {
          navigator.clipboard.writeText = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
        },
      ],
      [
        'has no clipboard',
        () => {
          Object.defineProperty(navigator, 'clipboard', { value: undefined });
        },
      ],
    ] as const) {
      test(`a browser that ${how} shows the address instead`, async ({ page, baseURL }) => {
        await page.addInitScript(refuse);
        await page.goto(path);
        await copyButton(page).click();
        await expect(page.getByText(fill(words.notCopied, { address: `${String(baseURL)}${path}` }))).toBeVisible();
        await expect(page.getByText(words.copied)).toHaveCount(0);
      });
    }

    test('the address can be read without any button', async ({ page, baseURL }) => {
      await page.goto(path);
      await expect(page.locator('main').getByText(`${String(baseURL)}${path}`, { exact: true })).toBeVisible();
    });

    test('“Print” prints', async ({ page }) => {
      await page.addInitScript(() => {
        window.print = () => {
          document.documentElement.toggleAttribute('data-printed');
        };
      });
      await page.goto(path);
      await page.getByRole('button', { name: words.print, exact: true }).click();
      await expect(page.locator('html')).toHaveAttribute('data-printed');
    });

    test('on paper, everything that is folded is open, and the parts of the screen are gone', async ({ page }) => {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      for (const folded of await page.locator('details > :not(summary)').all()) {
        const visible = await folded.evaluate((element) => element.checkVisibility());
        expect.soft(visible, (await folded.innerText()).slice(0, 40)).toBe(true);
      }
      for (const gone of ['header.top', '.skip', '.no-print', '.toc', 'button']) {
        await expect.soft(page.locator(`${gone}:visible`), gone).toHaveCount(0);
      }
      await expect(page.locator('h1')).toBeVisible();
      const box = await page.locator('.work, [data-activity]').first().boundingBox();
      expect(box?.width).toBeGreaterThan(100);
    });
  });
}

for (const placed of REPRESENTATIVE) {
  test(`${placed.id}: its page on paper, blank and filled in, has every question and explanation`, async ({ page }) => {
    const section = await visit(page, placed);
    const expectWhole = async (): Promise<void> => {
      await page.emulateMedia({ media: 'print' });
      const explanations = section.locator('.why');
      await expect(section.locator('.why:visible')).toHaveCount(await explanations.count());
      for (const { label } of placed.controls.filter(
        // A field that only some texts need is not there before one of them is chosen.
        (control) => !control.line && !control.texts && control.label !== '',
      ))
        await expect.soft(section.getByText(label, { exact: true }).first(), label).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
    };
    await expectWhole();
    await fillIn(section, placed, answersFor(placed));
    await reload(page, placed);
    await expectWhole();
  });
}

test('kind-letter and interview-log: a long answer is printed to its last line', async ({ page }) => {
  for (const placed of [activityNamed('kind-letter'), activityNamed('interview-log')]) {
    const section = await visit(page, placed);
    for (const control of placed.controls.filter(({ kind }) => kind === 'long')) {
      const box = section.locator(`[name="${control.name}"]`);
      await box.fill(Array.from({ length: 40 }, (_, line) => `Line ${String(line)}`).join('\n'));
      await page.emulateMedia({ media: 'print' });
      const hidden = await box.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
      expect(hidden, control.label).toBeLessThanOrEqual(0);
      await page.emulateMedia({ media: 'screen' });
    }
  }
});

test('the notes on paper have every answer', async ({ page }) => {
  await fillSite(page);
  await openNotes(page);
  await page.emulateMedia({ media: 'print' });
  await expectAllNotes(page);
  const all = page.locator('[data-note] :is(dt, dd)');
  expect(await all.count()).toBeGreaterThan(100);
  await expect(page.locator('[data-note] :is(dt, dd):visible')).toHaveCount(await all.count());
  await expect(page.locator('#notes button:visible')).toHaveCount(0);
});

test('every page makes a PDF, and nothing on it is wider than the paper', async ({ page, request }) => {
  // A4 less its margins, at 96 dots an inch.
  await page.setViewportSize({ width: Math.floor(((210 - 32) / 25.4) * 96), height: 900 });
  for (const path of await sitemapPages(request)) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect.soft(over, path).toBeLessThanOrEqual(0);
    const pdf = await page.pdf({ tagged: true, outline: true });
    expect.soft(pdf.subarray(0, 5).toString(), path).toBe('%PDF-');
    await page.emulateMedia({ media: 'screen' });
  }
});
