import type { Frame, Page } from '@playwright/test';
import { PLATFORMS } from '../../src/domain/kit/platforms.ts';
import { fill } from '../../src/domain/template/template.ts';
import { steps } from '../../src/wording/en/widgets.ts';
import { kit as words } from '../../src/wording/en/kit.ts';
import { nothingIn } from './support/answers.ts';
import { activityNamed } from './support/content.ts';
import { framesOf, SOME } from './support/embeds.ts';
import { valuesIn, sectionOf } from './support/form.ts';
import { test } from './support/host.ts';
import { fillByKeys } from './support/keys.ts';
import { expect } from './support/test.ts';
import { typingsOf } from './support/typings.ts';
import { ready } from './support/visit.ts';
import { discovered, here, wordpressPage } from './support/wordpress.ts';
import { setting } from '../tools/setting.ts';

const [first] = SOME.filter(({ activity }) => activity.kind === 'worksheet');
if (!first) throw new Error('No sheet can stand in a frame.');
const TRIED =
  setting('JOURNEYS', 'short') === 'all' ? SOME.filter(({ activity }) => activity.kind !== 'quiz') : [first];

const kitOf = (id: string): string => `/advisers/embed/${id}/`;
const summaryOf = (page: Page, id: keyof typeof words.platforms) =>
  page.locator(`#${id} > summary`).filter({ hasText: words.platforms[id].name });

/** What the kit says to paste, as it stands on the page, with the addresses of this copy of the site. */
const snippet = async (page: Page, id: string, baseURL: string | undefined): Promise<string> =>
  here((await page.locator(`#${id}`).textContent()) ?? '', baseURL);

const frameOn = async (page: Page): Promise<Frame> => {
  await expect(page.locator('iframe')).toHaveCount(1);
  const [frame] = framesOf(page);
  if (!frame) throw new Error('The host shows no frame.');
  await ready(frame);
  return frame;
};

for (const placed of TRIED) {
  const { id, activity } = placed;
  for (const { id: platform, way } of PLATFORMS) {
    test(`${id}: what the kit gives for ${platform} works when it is pasted`, async ({
      page,
      host,
      request,
      baseURL,
    }) => {
      await page.goto(kitOf(id));
      const text = await snippet(page, `${platform}-text`, baseURL);
      const full = new URL(placed.own, baseURL).href;
      if (way === 'text') {
        const [address = ''] = /^https?:\S+$/m.exec(text) ?? [];
        expect(address).toBe(full);
        await page.goto(address);
      } else if (way === 'card') {
        await host.open('site', text);
        await page.getByRole('link', { name: activity.title, exact: true }).click();
      } else {
        const html = way === 'address' ? wordpressPage(await discovered(text, request, baseURL)) : text;
        await host.open('site', html);
        const frame = await frameOn(page);
        const section = sectionOf(frame, placed);
        const [typed = {}] = typingsOf(placed);
        await fillByKeys(page, section, placed, typed, frame, steps.next);
        expect(await valuesIn(section)).toEqual({ ...nothingIn(placed), ...typed });
        if (way === 'address') return;
        const link = page.getByRole('link', { name: activity.title, exact: true });
        // The loader's frame takes the place of the link.
        if (way === 'loader') await expect(link).toBeHidden();
        else expect(await link.getAttribute('href')).toBe(full);
        return;
      }
      expect(page.url()).toBe(full);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(activity.title);
    });
  }

  test(`${id}: the frame without the loader works when it is pasted`, async ({ page, host, baseURL }) => {
    await page.goto(kitOf(id));
    await host.open('site', await snippet(page, 'html-frame', baseURL));
    await frameOn(page);
  });
}

test('a lesson is a link that works, and shows its first activity in a frame', async ({ page, host, baseURL }) => {
  const lesson = 'lessons/reflection/known-guessed';
  await page.goto(kitOf(lesson));
  const [card, frame] = [await snippet(page, 'links-text', baseURL), await snippet(page, 'drupal-text', baseURL)];
  await host.open('site', frame);
  await frameOn(page);
  await host.open('site', card);
  await page.getByRole('link').click();
  expect(new URL(page.url()).pathname).toBe(`/${lesson}/`);
});

test('the kit is used by keyboard: a platform is opened, its text copied, the others close', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(kitOf(first.id));
  await summaryOf(page, 'links').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('details.platform[open]')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(page.locator('#links-text')).toBeFocused();
  await page.keyboard.press('Tab');
  const button = page.locator('#links').getByRole('button', { name: words.copy });
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#links').getByRole('status')).toHaveText(words.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await page.locator('#links-text').textContent(),
  );
});

test('where the page may not copy, it says what to do, each time', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    });
  });
  await page.goto(kitOf(first.id));
  await page.locator('#wordpress').getByRole('button', { name: words.copy }).click();
  await expect(page.locator('#wordpress').getByRole('status')).toHaveText(words.notCopied);
  await page.locator('#wordpress-text').click();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(
    await page.locator('#wordpress-text').textContent(),
  );
});

test('each preview has the limits of its platform, and the embed in it says what is kept there', async ({ page }) => {
  await page.goto(kitOf(first.id));
  for (const { id, way, ...limits } of PLATFORMS) {
    const preview = page.locator(`#${id} iframe`);
    if (way === 'card' || way === 'text') {
      await expect(preview).toHaveCount(0);
      continue;
    }
    const said: string | null = 'sandbox' in limits ? limits.sandbox : null;
    expect(await preview.getAttribute('sandbox'), id).toBe(said);
    const title = fill(words.previewTitle, { platform: words.platforms[id].name, title: first.activity.title });
    await expect(preview).toHaveAttribute('title', title);
  }
  const frame = page.frameLocator('#wordpress iframe');
  await expect(frame.locator('[data-saved]')).toHaveAttribute('data-saved', 'none');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('every text to paste can be opened and read, and no button does nothing', async ({ page }) => {
    await page.goto(kitOf(first.id));
    for (const { id } of PLATFORMS) {
      if (!(await page.locator(`#${id}`).evaluate((part: HTMLDetailsElement) => part.open)))
        await page.locator(`#${id} > summary`).click();
      await expect(page.locator(`#${id}-text`)).toBeVisible();
      await expect(page.locator(`#${id} button:visible`)).toHaveCount(0);
    }
  });
});

test('the list leads to every lesson and every activity that can be framed', async ({ page }) => {
  await page.goto('/advisers/embed/');
  const links = await page.locator('.sheets a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  for (const { id, activity } of SOME.filter((one) => one.activity.kind !== 'quiz'))
    expect(links, activity.title).toContain(kitOf(id));
  expect(links.filter((href) => href.includes('/lessons/'))).toHaveLength(18);
  expect(links).not.toContain(kitOf(activityNamed('last-step').id));
});
