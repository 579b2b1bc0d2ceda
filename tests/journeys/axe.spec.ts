import { ACTIVITIES, LESSONS } from './support/content.ts';
import { expectNoViolations, violationsOn } from './support/axe.ts';
import { faintTextsIn } from './support/contrast.ts';
import { REPRESENTATIVE } from './support/representative.ts';
import { MISSING, sitemapPages } from './support/site.ts';
import { NOTES_STATES, ODD_STATES, reachAnswered, walkStates } from './support/states.ts';
import { expect, test } from './support/test.ts';

/** Sheets for paper, which no search engine is told of. Filled in: `filled-paper.spec.ts`. */
const PAPER = ACTIVITIES.filter(({ alone }) => alone).map(({ own }) => `${own}print/`);

test('no page of the site has a fault', async ({ page, request, watch }) => {
  test.slow();
  watch.expectError(/status of 404/);
  for (const path of [...(await sitemapPages(request)), ...PAPER, MISSING]) {
    await page.goto(path);
    await expectNoViolations(page, path);
  }
});

for (const placed of REPRESENTATIVE) {
  test(`${placed.id} has no fault in any state`, async ({ page }) => {
    await walkStates(page, placed, (state) => expectNoViolations(page, `${placed.id}, ${state}`));
  });
}

for (const { name, reach } of ODD_STATES) {
  test(`the sheet of numbers, ${name}, has no fault`, async ({ page }) => {
    await reach(page);
    await expectNoViolations(page, name);
  });
}

for (const { name, reach } of NOTES_STATES) {
  test(`the notes page, ${name}, has no fault`, async ({ page }) => {
    await reach(page);
    await expectNoViolations(page, name);
  });
}

for (const media of [{ reducedMotion: 'reduce' }, { contrast: 'more' }] as const) {
  test(`with ${JSON.stringify(media)} no page has a fault or an error`, async ({ page, request }) => {
    await page.emulateMedia(media);
    for (const path of await sitemapPages(request)) {
      await page.goto(path);
      expect.soft(await violationsOn(page), path).toEqual([]);
    }
    for (const placed of REPRESENTATIVE) {
      await reachAnswered(page, placed);
      expect.soft(await violationsOn(page), `${placed.id}, answered`).toEqual([]);
    }
  });
}

// Axe reads the fill of a text from the style sheet, where forced colours do not show; so this measures by itself.
for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colours, ${colorScheme}, every text can be read`, async ({ page, request }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    for (const path of await sitemapPages(request)) {
      await page.goto(path);
      expect.soft(await faintTextsIn(page), path).toEqual([]);
    }
    for (const placed of REPRESENTATIVE) {
      await reachAnswered(page, placed);
      expect.soft(await faintTextsIn(page), `${placed.id}, answered`).toEqual([]);
    }
  });
}

test('a fault would be found, from each set of rules', async ({ page }) => {
  await page.goto('/privacy/');
  await page.evaluate(() => {
    const image = document.createElement('img');
    const buttons = [0, 1].map(() => {
      const button = document.createElement('button');
      button.textContent = 'x';
      return button;
    });
    const faint = document.createElement('p');
    faint.textContent = 'This can hardly be seen.';
    const bad = new CSSStyleSheet();
    bad.replaceSync(`
      button { all: unset; inline-size: 8px; block-size: 8px }
      body > p { color: #ddd; background: #fff }
    `);
    document.adoptedStyleSheets = [bad];
    document.body.prepend(image, ...buttons, faint);
  });
  const found = (await violationsOn(page)).map(({ id }) => id);
  expect(found).toEqual(expect.arrayContaining(['image-alt', 'color-contrast', 'target-size', 'region']));
});

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const placed of REPRESENTATIVE) {
    await reachAnswered(page, placed);
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .map((animation) => Number(animation.effect?.getComputedTiming().duration))
        .filter((duration) => duration > 0),
    );
    expect(moving).toEqual([]);
  }
});

test('in forced colours the choice that is made can be told from the others', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const { path } of LESSONS) {
    await page.goto(path);
    for (const radio of await page.locator('main input[type=radio]').all()) {
      expect(await radio.evaluate((element) => getComputedStyle(element).appearance)).not.toBe('none');
    }
  }
});
