import type { BrowserContext, Page } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { fill } from '../../src/domain/template/template.ts';
import { notes } from '../../src/wording/en/widgets.ts';
import { move as words } from '../../src/wording/en/notes/move.ts';
import { restore } from '../../src/wording/en/notes/restore.ts';
import { fillSome, noteButton, noteOf, openNotes } from './support/notes.ts';
import { storedTexts } from './support/stored.ts';
import { expect, test, type Watch } from './support/test.ts';

const STEP = 'first-day-next';
const run = (answers: object) => ({ run: { id: 'm1', at: '2026-11-22T12:00:00.000Z', answers } });

/** Ticks some sheets and makes the link. */
const make = async (page: Page, ...ids: string[]): Promise<void> => {
  await openNotes(page);
  await noteButton(page, 'move').click();
  await expect(page.locator('[data-move] input:checked')).toHaveCount(0);
  for (const id of ids) await page.locator(`[data-move="${id}"] input`).check();
  await page.getByRole('button', { name: words.make }).click();
};
const linkOn = (page: Page): Promise<string> => page.getByLabel(words.link, { exact: true }).inputValue();

/** Opens a link on another device. */
const arrive = async (context: BrowserContext, link: string): Promise<Page> => {
  const other = await context.newPage();
  await other.goto(link);
  return other;
};

/** No address that was asked for has the packet in it. */
const expectUnsent = ({ requests }: Watch): void => {
  expect(requests.map((one) => one.url()).filter((url) => /move=|#/.test(url))).toEqual([]);
};

test('a link carries what was ticked, is out of the address once it is shown, and changes nothing unasked', async ({
  page,
  browser,
  baseURL,
  watch,
}) => {
  await fillSome(page, {
    plan: run({ do: 'read “one” advert\nעברית 🪨' }),
    [STEP]: run({ step: 'walk' }),
    numbers: {},
  });
  const before = await storedTexts(page);
  await make(page, 'plan', STEP);
  for (const sentence of words.explain) await expect(page.getByText(sentence)).toBeVisible();
  const link = await linkOn(page);
  expect(link).toMatch(new RegExp(`^${baseURL ?? ''}/notes/#move=`));
  expect(await storedTexts(page)).toEqual(before);
  expectUnsent(watch);

  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const other = await arrive(context, link);
  await expect(other.locator('[data-restore]')).toHaveCount(2);
  await expect.poll(() => other.evaluate(() => [location.hash, history.length])).toEqual(['', 2]);
  expect(other.url()).toBe(`${baseURL ?? ''}/notes/`);
  expect(await storedTexts(other)).toEqual({});
  await other.getByRole('button', { name: restore.apply }).click();
  await expect(noteOf(other, STEP)).toContainText('walk');
  await expect(noteOf(other, 'plan').locator('dd')).toHaveText('read “one” advert\nעברית 🪨', { useInnerText: true });
  expect(Object.keys(await storedTexts(other)).sort()).toEqual([`cairn:a:${STEP}`, 'cairn:a:plan']);
  expect(asked.filter((url) => url.includes('move='))).toEqual([]);
  await context.close();
});

test('a link into a page that is open already, over answers that differ, asks first', async ({ page }) => {
  await fillSome(page, { plan: run({ do: 'theirs' }) });
  await make(page, 'plan');
  const link = await linkOn(page);
  await fillSome(page, { plan: run({ do: 'mine' }) });
  await openNotes(page);
  const before = await storedTexts(page);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(link).hash);
  await expect(page.locator('[data-restore="plan"][data-is="differs"]')).toBeVisible();
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  expect(await storedTexts(page)).toEqual(before);
  // The same link once more: what it holds stands there already.
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(link).hash);
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  await expect(page.locator('[data-restore="plan"]')).toHaveCount(1);
});

test('the code of one short sheet is read by a camera, and gives the same answers', async ({
  page,
  browser,
  baseURL,
}) => {
  await fillSome(page, { [STEP]: run({ step: 'walk round the block' }), plan: {} });
  await make(page, STEP);
  await expect(page.getByRole('img', { name: fill(words.codeLabel, { title: 'One next step' }) })).toBeVisible();
  const { data, width, height } = PNG.sync.read(await page.locator('svg.qr').screenshot());
  const decoded = jsQR(new Uint8ClampedArray(data), width, height)?.data ?? '';
  expect(decoded).toBe(await linkOn(page));
  expect(decoded.length).toBeLessThanOrEqual(300);
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await arrive(context, decoded);
  await other.getByRole('button', { name: restore.apply }).click();
  await expect(noteOf(other, STEP).locator('dd')).toHaveText(['walk round the block']);
  await context.close();
});

test('where everything is picked, the link is a short one, and gives the same answers', async ({
  page,
  browser,
  baseURL,
}) => {
  const answers = { recent: 'days', re1: 'once', re2: 'unsure', rs1: 'more' };
  await fillSome(page, { 'check-in': run(answers), numbers: {} });
  await make(page, 'check-in');
  const link = await linkOn(page);
  expect(link).toMatch(/#move=check-in\.1[\w-]{1,63}$/);
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await arrive(context, link);
  await other.getByRole('button', { name: restore.apply }).click();
  const stored = await storedTexts(other);
  expect(JSON.parse(stored['cairn:a:check-in'] ?? '')).toMatchObject({ run: { answers } });
  await context.close();
});

test('a code is offered for one sheet only, and not for a long one', async ({ page }) => {
  const long = Array.from({ length: 80 }, (_, at) => `word${String(at * 7919)}`).join(' ');
  await fillSome(page, { plan: run({ do: long }), [STEP]: run({ step: 'walk' }) });
  await make(page, 'plan');
  await expect(page.getByText(words.codeLong)).toBeVisible();
  await page.locator(`[data-move="${STEP}"] input`).check();
  await expect(page.getByLabel(words.link, { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: words.make }).click();
  await expect(page.getByText(words.codeOne)).toBeVisible();
  await expect(page.locator('svg.qr')).toHaveCount(0);
});

test('what is too much for a link is said to be, and the file is named', async ({ page }) => {
  // Nothing that could be made much shorter.
  const noise = Array.from({ length: 3_000 }, () => Math.random().toString(36).slice(2)).join(' ');
  await fillSome(page, { plan: run({ do: noise }), numbers: {} });
  await openNotes(page);
  await noteButton(page, 'move').click();
  await page.getByLabel(words.all, { exact: true }).check();
  await page.getByRole('button', { name: words.make }).click();
  await expect(page.getByText(/This is too much for a link: \d+ characters/)).toBeVisible();
  await expect(page.getByLabel(words.link, { exact: true })).toHaveCount(0);
});

test('without anything ticked there is no link', async ({ page }) => {
  await fillSome(page, { plan: {} });
  await make(page);
  await expect(page.getByText(words.none)).toBeVisible();
});

test('a link that is damaged, newer, too large or none of ours says so, stays in the address, and changes nothing', async ({
  page,
}) => {
  await fillSome(page, { plan: run({ do: 'mine' }) });
  await make(page, 'plan');
  const link = await linkOn(page);
  const before = await storedTexts(page);
  for (const [packet, fault] of [
    [link.slice(0, -3), 'damaged'],
    [link.replace('#move=1.', '#move=2.'), 'newer'],
    [link + 'A'.repeat(9_000), 'too-large'],
    ['/notes/#move=hello', 'not-ours'],
    ['/notes/#move=', 'not-ours'],
  ] as const) {
    await page.goto('/privacy/');
    await page.goto(packet);
    await expect(page.getByText(restore.faults[fault]), packet.slice(0, 60)).toBeVisible();
    // It was not read: whoever wants to try again, or to ask, must still have it.
    expect(new URL(page.url()).hash).toBe(new URL(packet, page.url()).hash);
    expect(await storedTexts(page)).toEqual(before);
  }
});

test('a link opens whatever a mail program or a sentence left at its end', async ({ page }) => {
  const answers = { recent: 'days', re1: 'once', re2: 'unsure', rs1: 'more' };
  await fillSome(page, { plan: run({ do: 'walk' }), 'check-in': run(answers) });
  const links: Record<string, string> = {};
  for (const id of ['plan', 'check-in']) {
    await make(page, id);
    links[id] = await linkOn(page);
  }
  for (const stray of ['.', ')', '?', '…', ' ', '%20', '”', '’', '>', ',', ';', ':', '!', '%0A', ').', '_', '-']) {
    for (const [id, link] of Object.entries(links)) {
      await page.goto('/privacy/');
      await page.goto(link + stray);
      await expect(page.locator(`[data-restore="${id}"][data-is="same"]`), `${id}${stray}`).toBeVisible();
      await expect.poll(() => new URL(page.url()).hash).toBe('');
    }
  }
});

test('where the part of the page that reads links does not arrive, the link is still there to try again', async ({
  page,
  watch,
}) => {
  watch.expectError(/ERR_FAILED|Failed to fetch|Failed to load/);
  await fillSome(page, { plan: run({ do: 'walk' }) });
  await make(page, 'plan');
  const link = await linkOn(page);
  await page.goto('/privacy/');
  await page.route(/arrive[^/]*\.js$/, (route) => route.abort());
  await page.goto(link);
  await expect(page.getByText(notes.notLoaded).first()).toBeVisible();
  expect(page.url()).toBe(link);
  await page.unroute(/arrive[^/]*\.js$/);
  await page.reload();
  await expect(page.locator('[data-restore="plan"]')).toBeVisible();
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  // Neither the history nor what is restored of it brings it back.
  await page.goto('/privacy/');
  await page.goBack();
  expect(new URL(page.url()).hash).toBe('');
});
