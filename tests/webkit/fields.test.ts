import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { widgets } from '../../src/wording/en/widgets.ts';
import { answersFor, given, nothingIn, storedOf, type Values } from '../journeys/support/answers.ts';
import { ACTIVITIES, type Placed } from '../journeys/support/content.ts';
import { typingsOf } from '../journeys/support/typings.ts';
import { answer, fillIn, ready, recordOf, reload, saidIn, valuesIn, visit } from './support/form.ts';
import type { Page } from './support/page.ts';
import { DIST } from '../tools/show.ts';
import { expect, test } from './support/test.ts';

const KEPT = { place: 'device', text: widgets.status.place.device };

/** Everything that was answered stands on the screen and on the device, and the status line says so. */
async function expectThere(page: Page, placed: Placed, values: Values, when: string): Promise<void> {
  expect(await valuesIn(page, placed), when).toEqual({ ...nothingIn(placed), ...values });
  const stored = (await recordOf(page, placed))?.run.answers ?? {};
  expect(given(stored as Values), when).toEqual(storedOf(values, expect.any(String)));
  expect(await saidIn(page, placed), when).toEqual(KEPT);
}

/** Opens an activity in a browser that keeps nothing of it, and answers it. */
async function begin(page: Page, placed: Placed, typed: Values): Promise<void> {
  await visit(page, placed);
  await page.run(() => localStorage.clear());
  await page.go('about:blank');
  await visit(page, placed);
  expect(await valuesIn(page, placed)).toEqual(nothingIn(placed));
  await fillIn(page, placed, typed);
}

type Marked = Window & { cairnSame?: boolean };

for (const placed of ACTIVITIES) {
  test(`${placed.id}: everything that is typed and picked is there after a reload`, async ({ page }) => {
    for (const typed of typingsOf(placed)) {
      await begin(page, placed, typed);
      await expectThere(page, placed, typed, 'once it is filled in');
      await reload(page);
      await expectThere(page, placed, typed, 'after a reload');
    }
  });

  test(`${placed.id}: everything is there after going to another page and back, and stays there`, async ({ page }) => {
    for (const typed of typingsOf(placed)) {
      await begin(page, placed, typed);
      await page.run(() => void ((window as Marked).cairnSame = true));
      await page.follow('/privacy/');
      await page.back();
      await ready(page);
      const isSame = await page.run(() => (window as Marked).cairnSame === true);
      expect(isSame, 'the browser kept the page whole: otherwise this is one more reload').toBe(true);
      await expectThere(page, placed, typed, 'after going back');
      const changed = placed.controls.find(({ name }) => given(typed)[name] !== undefined);
      if (!changed) throw new Error(`${placed.id} was not answered.`);
      const value = answersFor(placed, 1)[changed.name] ?? '';
      const other = changed.kind === 'short' || changed.kind === 'long' ? 'another' : value;
      await answer(page, placed, changed, other);
      await expectThere(page, placed, { ...typed, [changed.name]: other }, 'after one more answer');
      await page.forward();
      await page.back();
      await ready(page);
      await expectThere(page, placed, { ...typed, [changed.name]: other }, 'after going back once more');
    }
  });
}

test('no activity of the built site is left out', () => {
  const built = globSync('**/*.html', { cwd: DIST }).flatMap((path) =>
    [...readFileSync(join(DIST, path), 'utf8').matchAll(/data-activity="([^"]+)"/g)].map(([, id = '']) => id),
  );
  expect(new Set(built)).toEqual(new Set(ACTIVITIES.map(({ id }) => id)));
});
