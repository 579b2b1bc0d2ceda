import { expect, test, type Page } from '@playwright/test';
import { linkTo, shownOf } from './states.ts';

/** The day on which every picture is taken. */
const TODAY = new Date('2026-11-25T10:00:00Z');

/** A tab's width and looks. `paper` is the sheet for paper, as it is printed. */
const LOOKS = {
  phone: { width: 360, scheme: 'light', forced: 'none', media: 'screen' },
  desktop: { width: 1280, scheme: 'light', forced: 'none', media: 'screen' },
  dark: { width: 360, scheme: 'dark', forced: 'none', media: 'screen' },
  forced: { width: 360, scheme: 'dark', forced: 'active', media: 'screen' },
  printed: { width: 700, scheme: 'light', forced: 'none', media: 'print' },
  paper: { width: 700, scheme: 'light', forced: 'none', media: 'print' },
} as const;

type Look = keyof typeof LOOKS;

/** Which states of an activity are kept as pictures: those that look like no other one. */
const PICTURES: readonly (readonly [id: string, look: Look, ...states: string[]])[] = [
  ['not-fair-check', 'phone', 'empty', 'complete'],
  ['not-fair-next', 'phone', 'complete', 'unreadable'],
  ['made-up', 'phone', 'empty', 'complete', 'faulty', 'newer'],
  ['boxes', 'phone', 'empty', 'half', 'earlier'],
  ['counting', 'phone', 'empty', 'complete', 'faulty', 'refused'],
  ['steam', 'phone', 'complete'],
  ['check-in', 'phone', 'half', 'earlier'],
  ['shelves', 'phone', 'empty', 'complete'],
  ['heaps', 'phone', 'complete'],
  ['letter', 'phone', 'half', 'complete'],
  ['dates', 'phone', 'complete'],
  ['hands', 'phone', 'complete'],
  ['counting', 'desktop', 'complete'],
  ['shelves', 'desktop', 'complete'],
  ['counting', 'dark', 'complete'],
  ['made-up', 'dark', 'complete'],
  ['check-in', 'forced', 'complete'],
  ['counting', 'forced', 'faulty'],
  ['letter', 'printed', 'complete'],
  ['made-up', 'paper', 'empty', 'complete'],
  ['boxes', 'paper', 'earlier'],
  ['counting', 'paper', 'complete'],
  ['dates', 'paper', 'complete'],
  ['hands', 'paper', 'complete'],
  ['heaps', 'paper', 'complete'],
  ['letter', 'paper', 'complete'],
  ['shelves', 'paper', 'complete'],
  ['steam', 'paper', 'complete'],
];

/** Title letters may come too late to be used; for a picture they are waited for, whatever that costs. */
const waitForTitles = (page: Page): Promise<unknown> =>
  page.route(
    (url) => url.pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      await route.fulfill({ response, body: text.replaceAll(/font-display:\s*optional/g, 'font-display:block') });
    },
  );

const refuseStorage = (): void => {
  for (const name of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  }
};

/** Opens an activity in a state; where nothing can be stored, it is answered there. */
async function reach(page: Page, id: string, state: string, look: Look): Promise<void> {
  const { address } = shownOf(id);
  if (state === 'refused') {
    await page.addInitScript(refuseStorage);
    await page.goto(address);
  } else {
    await page.goto(linkTo(id, state));
    await page.waitForURL(`**${address}`);
  }
  const section = page.locator(`[data-activity="${id}"]`);
  await expect(section.locator('[data-saved][role=status]')).toBeVisible();
  if (state === 'refused') await section.locator('input[type=text]').first().fill('7');
  if (look === 'paper') await page.goto(`${address}print/`);
}

for (const [id, look, ...states] of PICTURES) {
  const { width, scheme, forced, media } = LOOKS[look];
  for (const state of states) {
    const name = `${id} ${state} ${look}`;
    test(name, async ({ page }) => {
      await page.clock.setFixedTime(TODAY);
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme, forcedColors: forced });
      await waitForTitles(page);
      await reach(page, id, state, look);
      // Half a sheet is left as it opens; the others show what is folded too.
      if (state !== 'half') {
        await page.locator('main details').evaluateAll((all) => {
          for (const one of all) one.setAttribute('open', '');
        });
      }
      await page.emulateMedia({ media });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const shown = look === 'paper' ? page.locator('#paper') : page.locator(`[data-activity="${id}"]`);
      await expect(shown).toHaveScreenshot(`${name.replaceAll(' ', '-')}.png`);
    });
  }
}
