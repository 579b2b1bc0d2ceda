import type { Page } from '@playwright/test';
import { fill } from '../../src/domain/template/template.ts';
import { notes } from '../../src/wording/en/widgets.ts';
import { site } from '../../src/wording/en/site.ts';
import { answersFor, given, nothingIn } from './support/answers.ts';
import { ACTIVITIES, rawActivity } from './support/content.ts';
import { embedOf, frameTag, framesOf, heightsOf, hostPage, ONE_OF_EACH } from './support/embeds.ts';
import { sectionOf, valuesIn } from './support/form.ts';
import { test } from './support/host.ts';
import { askedIn } from './support/raw-texts.ts';
import { recordFor } from './support/records.ts';
import { WALKED } from './support/representative.ts';
import { putSilently } from './support/silent.ts';
import { expectSaid } from './support/status.ts';
import { expect } from './support/test.ts';
import { reload, visit } from './support/visit.ts';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** An engine of 2020: it can read the scripts, and stops when they ask for what came later. */
const makeOld = (page: Page) =>
  page.addInitScript(() => {
    Reflect.deleteProperty(Object, 'hasOwn');
    Reflect.deleteProperty(Array.prototype, 'at');
  });

const settled = (page: Page): Promise<void> => page.evaluate(() => new Promise((done) => setTimeout(done, 100)));

test.describe('an engine that is too old for the scripts', () => {
  test.beforeEach(async ({ page }) => {
    await makeOld(page);
  });

  for (const placed of WALKED) {
    const { id, own, activity } = placed;

    test(`${id}: stands there as it was built, and promises nothing`, async ({ page }) => {
      await page.goto(own);
      await settled(page);
      const section = sectionOf(page, placed);
      await expect(page.getByText(site.lesson.noScript, { exact: true })).toBeVisible();
      // With one scale only, the sheet's own title says what it is about.
      const [only, ...others] = activity.kind === 'self-check' ? activity.scales.map(({ title }) => title) : [];
      const all = plain((await section.textContent()) ?? '');
      for (const text of askedIn(rawActivity(id)).filter((one) => others.length > 0 || one !== only))
        expect.soft(all).toContain(plain(text));
      expect(await valuesIn(section)).toEqual(nothingIn(placed));
      await putSilently(section, given(answersFor(placed)), 'input');
      await expectSaid(section, ['none']);
      await expect(page.locator('.needs-script:visible')).toHaveCount(0);
    });
  }

  for (const placed of ONE_OF_EACH) {
    test(`${placed.id}: its page for frames does so too, and tells how high it is`, async ({ host, page, baseURL }) => {
      await host.open('origin', hostPage(frameTag(new URL(embedOf(placed), baseURL).href)));
      const [frame] = framesOf(page);
      if (!frame) throw new Error('The page of the host has no frame.');
      const full = `https://cairn.example${placed.own}${placed.alone ? '' : `#${placed.id}`}`;
      const said = fill(site.embed.noScript, { address: full });
      await expect(frame.getByText(said, { exact: true })).toBeVisible();
      await expect(frame.locator('[data-activity] [name]').first()).toBeAttached();
      await expect(frame.locator('[data-saved]')).toHaveAttribute('data-saved', 'none');
      await expect
        .poll(async () => {
          const { own, given: high } = await heightsOf(page, frame);
          return Math.abs(own - high);
        })
        .toBeLessThanOrEqual(1);
    });
  }

  test('the notes say what holds, and keep what there is', async ({ page }) => {
    const [first] = WALKED;
    if (!first) throw new Error('There is no activity.');
    await page.goto('/about/');
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
      `cairn:a:${first.id}`,
      recordFor(given(answersFor(first))),
    ] as const);
    await page.goto('/notes/');
    await settled(page);
    await expect(page.getByText(notes.script, { exact: true })).toBeVisible();
    await expect(page.locator('#notes > *')).toHaveCount(0);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([`cairn:a:${first.id}`]);
    await page.goto(first.own);
    await settled(page);
    expect(await valuesIn(sectionOf(page, first)), 'what was kept is shown').toEqual(answersFor(first));
  });

  for (const { id, activity, controls } of WALKED.filter(({ alone }) => alone)) {
    test(`${id}: on paper it is the empty sheet`, async ({ page }) => {
      await page.goto(`/activities/${id}/print/`);
      await settled(page);
      await expect(page.getByText(site.paper.noScript, { exact: true })).toBeVisible();
      await expect(page.locator('#paper')).toContainText(plain(activity.title));
      await expect(page.locator('.blank-sheet')).toBeVisible();
      expect(controls.length).toBeGreaterThan(0);
    });
  }
});

/** What came after early 2022, to be missed by name. */
const makeElderly = (page: Page) =>
  page.addInitScript(() => {
    const young: readonly (readonly [object, readonly string[]])[] = [
      [Array.prototype, ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']],
      [String.prototype, ['isWellFormed', 'toWellFormed']],
      [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
      [Element.prototype, ['checkVisibility', 'setHTMLUnsafe']],
      [Promise, ['withResolvers', 'try']],
      [Object, ['groupBy']],
      [Map, ['groupBy']],
      [Array, ['fromAsync']],
      [window, ['structuredClone', 'reportError']],
    ];
    for (const [owner, names] of young) for (const name of names) Reflect.deleteProperty(owner, name);
    const asked: (this: Document, selector: string) => unknown = Reflect.get(Document.prototype, 'querySelector');
    Object.assign(Document.prototype, {
      querySelector(this: Document, selector: string) {
        if (selector.includes(':has(')) throw new DOMException(`${selector} is no selector.`, 'SyntaxError');
        return asked.call(this, selector);
      },
    });
  });

for (const placed of WALKED) {
  const { id } = placed;

  test(`${id}: an engine of 2022 keeps its answers and reads them back`, async ({ page }) => {
    await makeElderly(page);
    const section = await visit(page, placed);
    await putSilently(section, given(answersFor(placed)), 'input');
    await expectSaid(section, ['device']);
    await reload(page, placed);
    expect(await valuesIn(section)).toEqual(answersFor(placed));
    await expectSaid(section, ['device']);
  });
}

test('a part that cannot be brought to life stays as it was built, and the others work', async ({ page, watch }) => {
  watch.expectError(/this engine has a fault/);
  const lesson = ACTIVITIES.filter(({ path }) => path.startsWith('/lessons/')).find(
    ({ path, activity }) =>
      activity.kind === 'worksheet' && ACTIVITIES.some((one) => one.path === path && one.activity.kind === 'quiz'),
  );
  const check = ACTIVITIES.find(({ path, activity }) => path === lesson?.path && activity.kind === 'quiz');
  if (!lesson || !check) throw new Error('No lesson has a check and a sheet.');
  await page.addInitScript(() => {
    const { get } = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'elements') ?? {};
    Object.defineProperty(HTMLFormElement.prototype, 'elements', {
      get(this: HTMLFormElement): unknown {
        if (this.closest('[data-kind=worksheet]')) throw new Error('this engine has a fault');
        return get?.call(this);
      },
    });
  });
  await page.goto(lesson.path);
  await expect(sectionOf(page, check).locator('[data-saved][role=status]')).toHaveCount(1);
  const broken = sectionOf(page, lesson);
  await expect(broken.locator('form [name]').first()).toBeAttached();
  await expectSaid(broken, ['none']);
  await expect(page.getByText(site.lesson.noScript, { exact: true })).toBeVisible();
  await putSilently(sectionOf(page, check), given(answersFor(check)), 'input');
  await expectSaid(sectionOf(page, check), ['device']);
});
