import { devices, type Page } from '@playwright/test';
import { REPRESENTATIVE } from './support/representative.ts';
import { TEXT, overfullIn, setText, sidewaysIn, smallTargetsIn } from './support/boxes.ts';
import { holdScripts } from './support/gate.ts';
import { fillSite, openNotes } from './support/notes.ts';
import { painted, shiftsIn, watchShifts } from './support/shifts.ts';
import { MISSING, sitemapPages } from './support/site.ts';
import { NOTES_STATES, ODD_STATES, walkStates } from './support/states.ts';
import { expect, test } from './support/test.ts';
import { ready } from './support/visit.ts';

const { viewport, hasTouch, isMobile } = devices['Pixel 7'];
const SCREENS = {
  'a phone': { viewport, hasTouch, isMobile },
  'a desktop': { viewport: { width: 1280, height: 800 }, hasTouch: false, isMobile: false },
} as const;

for (const [screen, options] of Object.entries(SCREENS)) {
  test.describe(`on ${screen}`, () => {
    test.use(options);

    for (const placed of REPRESENTATIVE) {
      for (const returning of [false, true]) {
        const visit = returning ? 'a later visit' : 'a first visit';

        test(`nothing moves on ${visit} that begins at ${placed.id} when script comes late`, async ({
          page,
          context,
        }) => {
          if (returning) await fillSite(page);
          const visited = await context.newPage();
          await watchShifts(visited);
          const gate = await holdScripts(visited);
          await visited.goto(`${placed.path}#${placed.id}`, { waitUntil: 'commit' });
          await painted(visited);
          await expect(visited.locator('footer').last()).toBeAttached();
          gate.open();
          await ready(visited);
          expect(await shiftsIn(visited)).toEqual([]);
        });
      }
    }

    for (const returning of [false, true]) {
      test(`nothing moves on any page on ${returning ? 'a later visit' : 'a first visit'}`, async ({
        page,
        context,
        request,
      }) => {
        if (returning) await fillSite(page);
        for (const path of await sitemapPages(request)) {
          const visited = await context.newPage();
          await watchShifts(visited);
          const gate = await holdScripts(visited);
          await visited.goto(path, { waitUntil: 'commit' });
          await painted(visited);
          await expect(visited.locator('footer').last()).toBeAttached();
          gate.open();
          await visited.waitForLoadState('networkidle');
          expect.soft(await shiftsIn(visited), path).toEqual([]);
          await visited.close();
        }
      });
    }
  });
}

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  for (const path of ['/', '/lessons/']) {
    test(`nothing moves on ${path} when progress is drawn`, async ({ page }) => {
      await fillSite(page);
      await watchShifts(page);
      const gate = await holdScripts(page);
      await page.goto(path, { waitUntil: 'commit' });
      await painted(page);
      await expect(page.locator('footer').last()).toBeAttached();
      await page.locator('#progress-said').scrollIntoViewIfNeeded();
      const before = await page.locator('#progress-said').textContent();
      gate.open();
      await expect(page.locator('#progress-said')).not.toHaveText(before ?? '');
      expect(await shiftsIn(page)).toEqual([]);
    });
  }
});

test('a shift would be seen', async ({ page }) => {
  await watchShifts(page);
  await openNotes(page);
  await painted(page);
  await shiftsIn(page);
  await page.evaluate(() => {
    const block = document.createElement('p');
    block.textContent = 'This comes late and pushes everything down. '.repeat(20);
    document.body.prepend(block);
  });
  await expect.poll(() => shiftsIn(page)).not.toEqual([]);
});

test.describe('on the narrowest screen', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  const expectFits = async (page: Page, where: string): Promise<void> => {
    for (const [text, rules] of Object.entries(TEXT)) {
      await setText(page, rules);
      expect.soft(await sidewaysIn(page), `${where}, ${text}: too wide`).toEqual([]);
      expect.soft(await overfullIn(page), `${where}, ${text}: over what follows`).toEqual([]);
    }
  };

  test('no page scrolls sideways', async ({ page, request, watch }) => {
    watch.expectError(/status of 404/);
    for (const path of [...(await sitemapPages(request)), MISSING]) {
      await page.goto(path);
      await expectFits(page, path);
    }
  });

  for (const placed of REPRESENTATIVE) {
    test(`${placed.id} does not scroll sideways in any state`, async ({ page }) => {
      await walkStates(page, placed, (state) => expectFits(page, `${placed.id}, ${state}`));
    });
  }

  for (const { name, reach } of ODD_STATES) {
    test(`the sheet of numbers, ${name}, does not scroll sideways`, async ({ page }) => {
      await reach(page);
      await expectFits(page, name);
    });
  }

  for (const { name, reach } of NOTES_STATES) {
    test(`the notes page, ${name}, does not scroll sideways`, async ({ page }) => {
      await reach(page);
      await expectFits(page, name);
    });
  }
});

test.describe('on a touch screen', () => {
  test.use(SCREENS['a phone']);

  test('everything to be pressed on any page is as high as a fingertip', async ({ page, request, watch }) => {
    watch.expectError(/status of 404/);
    for (const path of [...(await sitemapPages(request)), MISSING]) {
      await page.goto(path);
      expect.soft(await smallTargetsIn(page), path).toEqual([]);
    }
  });

  for (const placed of REPRESENTATIVE) {
    test(`everything to be pressed on ${placed.id} is as high as a fingertip in any state`, async ({ page }) => {
      await walkStates(page, placed, async (state) => {
        expect.soft(await smallTargetsIn(page), `${placed.id}, ${state}`).toEqual([]);
      });
    });
  }

  for (const { name, reach } of ODD_STATES) {
    test(`everything to be pressed on the sheet of numbers, ${name}, is as high as a fingertip`, async ({ page }) => {
      await reach(page);
      expect(await smallTargetsIn(page)).toEqual([]);
    });
  }

  for (const { name, reach } of NOTES_STATES) {
    test(`everything to be pressed on the notes page, ${name}, is as high as a fingertip`, async ({ page }) => {
      await reach(page);
      expect(await smallTargetsIn(page)).toEqual([]);
    });
  }
});
