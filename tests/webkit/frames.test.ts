import { embedStatus } from '../../src/wording/en/widgets.ts';
import { restore } from '../../src/wording/en/notes/restore.ts';
import { nothingIn, storedOf } from '../journeys/support/answers.ts';
import { activityNamed } from '../journeys/support/content.ts';
import { EMBEDDED, embedOf, frameTag, hostPage, keepsIn, SANDBOXES, STRICT } from '../journeys/support/embeds.ts';
import { typingsOf } from '../journeys/support/typings.ts';
import { fillIn, ready, recordOf, saidIn, valuesIn } from './support/form.ts';
import type { Page } from './support/page.ts';
import { expect, test, type Host } from './support/test.ts';

/** A sandbox in which a new tab stays in the sandbox as well. */
const WITH_TABS = 'allow-scripts allow-same-origin allow-popups';

type Listening = Window & { said?: readonly { readonly type?: string; readonly height?: number }[] };

/** Opens an embed in somebody else's page, goes into its frame and waits until it works. */
async function openFrame(page: Page, host: Host, address: string, sandbox: string | undefined): Promise<void> {
  await host.open(hostPage(frameTag(address, sandbox)));
  await page.enter(await page.find('iframe'));
  await ready(page);
}

/** The host was told how high the frame's page is, and no zero ever. Ends in the page of the host. */
async function expectTold(page: Page): Promise<void> {
  const own = await page.run(() => document.documentElement.getBoundingClientRect().height);
  await page.enter(null);
  const heights = (): Promise<readonly number[]> =>
    page.run(() =>
      ((window as Listening).said ?? []).flatMap(({ type, height }) => (type === 'cairn:height' ? [height ?? 0] : [])),
    );
  await expect.poll(async () => Math.abs(((await heights()).at(-1) ?? 0) - own)).toBeLessThanOrEqual(1);
  for (const height of await heights()) expect(height).toBeGreaterThan(0);
}

for (const [placed, sandbox] of EMBEDDED.flatMap((one) =>
  [undefined, STRICT, WITH_TABS].map((fence) => [one, fence] as const),
)) {
  test(`${placed.id}: has its style, can be answered and tells its height; sandbox: ${sandbox ?? 'none'}`, async ({
    page,
    host,
    site,
  }) => {
    const [place, text] = keepsIn(sandbox) ? ['frame', embedStatus.place.frame] : ['none', embedStatus.lost];
    for (const typed of typingsOf(placed)) {
      await openFrame(page, host, `${site}${embedOf(placed)}`, sandbox);
      const ink = await page.run(() => getComputedStyle(document.documentElement).getPropertyValue('--ink'));
      expect(ink, 'the style has come').not.toBe('');
      expect(await valuesIn(page, placed)).toEqual(nothingIn(placed));
      await fillIn(page, placed, typed);
      expect(await valuesIn(page, placed)).toEqual({ ...nothingIn(placed), ...typed });
      expect(await saidIn(page, placed)).toEqual({ place, text });
      if (keepsIn(sandbox)) await page.run(() => localStorage.clear());
      await expectTold(page);
    }
  });
}

/** What a press in the frame leads to: another tab, or where none may be opened the address in a box. Goes there. */
async function follow(page: Page, selector: string, sandbox: string | undefined): Promise<void> {
  const before = await page.windows();
  await page.click(selector);
  if (sandbox === STRICT) {
    const address = await page.on(await page.find('#continue textarea'), ({ value }: HTMLTextAreaElement) => value);
    await page.enter(null);
    await page.go(address);
    return;
  }
  const opened = async (): Promise<readonly string[]> =>
    (await page.windows()).filter((window) => !before.includes(window));
  await expect.poll(async () => (await opened()).length).toBe(1);
  await page.turnTo((await opened())[0] ?? '');
}

for (const sandbox of [...SANDBOXES, WITH_TABS])
  test(`the answers come along to the full site; sandbox: ${sandbox ?? 'none'}`, async ({ page, host, site }) => {
    const placed = activityNamed('debrief');
    const [typed = {}] = typingsOf(placed);
    await openFrame(page, host, `${site}${embedOf(placed)}`, sandbox);
    await fillIn(page, placed, typed);
    await follow(page, '[data-continue]', sandbox);
    await expect.poll(page.address).toBe(`${site}/notes/`);
    await page.click('button', restore.apply);
    await expect
      .poll(async () => (await recordOf(page, placed))?.run.answers)
      .toEqual(storedOf(typed, expect.any(String)));
  });

// In the last of these even the new tab stays in the sandbox.
for (const sandbox of [...SANDBOXES, WITH_TABS, 'allow-scripts allow-popups'])
  test(`other links of a frame lead where they say; sandbox: ${sandbox ?? 'none'}`, async ({ page, host, site }) => {
    await openFrame(page, host, `${site}/embed/debrief/?centre=sample-town`, sandbox);
    await follow(page, '[data-centre="sample-town"] a', sandbox);
    await expect.poll(page.address).toBe('https://skills.sampleton.example/talk');
  });
