import { built, notes as words } from '../../src/wording/en/widgets.ts';
import { edit } from '../../src/wording/en/notes/edit.ts';
import { handOff } from '../../src/wording/en/notes/hand-off.ts';
import { move } from '../../src/wording/en/notes/move.ts';
import { restore } from '../../src/wording/en/notes/restore.ts';
import { site as siteWords } from '../../src/wording/en/site.ts';
import { nothingIn, plainAnswersFor, type Values } from '../journeys/support/answers.ts';
import { ACTIVITIES, activityNamed } from '../journeys/support/content.ts';
import { ready, recordOf, reload, saidIn, valuesIn, visit, write } from './support/form.ts';
import { downloaded, kept, listed, openNotes, plant, text } from './support/notes.ts';
import { KEYS, type Page } from './support/page.ts';
import { expect, test } from './support/test.ts';

const plan = activityNamed('plan');

const some: Readonly<Record<string, Values>> = Object.fromEntries(
  ['plan', 'numbers', 'wants'].map((id) => [id, plainAnswersFor(activityNamed(id))]),
);
const all = Object.fromEntries(ACTIVITIES.map((placed) => [placed.id, plainAnswersFor(placed)]));

const NOTE = '[data-note="plan"]';
const searchBox = '#notes input[type=search]';

/** Goes to another page and comes back, as by the button of the browser. */
async function leaveAndReturn(page: Page): Promise<void> {
  await page.follow('/lessons/');
  await page.back();
}

const valueOf = async (page: Page, selector: string): Promise<string> =>
  page.on(await page.find(selector), ({ value }: HTMLInputElement) => value);

test('everything that was answered is listed, and found by a search', async ({ page }) => {
  await plant(page, all);
  await openNotes(page);
  expect([...(await listed(page))].sort()).toEqual(Object.keys(all).sort());
  await page.type(await page.find(searchBox), 'dox0y');
  await expect.poll(() => listed(page)).toEqual(['plan']);
});

test('a text is changed where it stands in the notes', async ({ page }) => {
  await plant(page, some);
  await openNotes(page);
  await page.click(`${NOTE} button`, words.changeHere);
  const box = await page.find(`${NOTE} [name="do"]`);
  await expect.poll(() => page.run(() => document.activeElement?.getAttribute('name'))).toBe('do');
  await page.type(box, `${KEYS.end} and more`);
  const changed = `${some['plan']?.['do'] ?? ''} and more`;
  expect((await recordOf(page, plan))?.run.answers).toMatchObject({ do: changed });
  await page.click(`${NOTE} button`, edit.done);
  await expect.poll(() => page.run(() => document.querySelector('[data-note="plan"]')?.textContent)).toContain(changed);
});

test('after going back, the search of the notes says what is listed', async ({ page }) => {
  await plant(page, some);
  await openNotes(page);
  await page.type(await page.find(searchBox), 'dox0y');
  await expect.poll(() => listed(page)).toEqual(['plan']);
  await leaveAndReturn(page);
  expect([await valueOf(page, searchBox), await listed(page)]).toEqual(['dox0y', ['plan']]);
});

test('after going back, a text that is being changed in the notes is still there', async ({ page }) => {
  await plant(page, some);
  await openNotes(page);
  await page.click(`${NOTE} button`, words.changeHere);
  await page.type(await page.find(`${NOTE} [name="do"]`), `${KEYS.end}!`);
  const wanted = { ...some['plan'], do: `${some['plan']?.['do'] ?? ''}!` };
  await leaveAndReturn(page);
  expect(await valueOf(page, `${NOTE} [name="do"]`)).toBe(wanted.do);
  await page.type(await page.find(`${NOTE} [name="do"]`), `${KEYS.end}?`);
  expect((await recordOf(page, plan))?.run.answers).toMatchObject({ ...wanted, do: `${wanted.do}?` });
});

test('after going back, the sheet to hand over says what its boxes say', async ({ page }) => {
  await plant(page, some);
  await openNotes(page);
  await page.click('#notes button', words.handOff);
  await page.click('[data-offer="plan"] input');
  const question = '.hand-off fieldset input[type=text]';
  await page.type(await page.find(question), 'Which of these fits me?');
  const paper = (): Promise<string> => page.run(() => document.querySelector('[data-paper]')?.textContent ?? '');
  await expect.poll(paper).toContain('Which of these fits me?');
  await leaveAndReturn(page);
  const sheet = await paper();
  const asked = await page.pick((boxes: string) => document.querySelector(boxes), question);
  const value = asked ? await page.on(asked, (box: HTMLInputElement) => box.value) : '';
  expect(value, 'a question').toBe(sheet.includes('Which of these fits me?') ? 'Which of these fits me?' : '');
  const ticked = await page.run(() => document.querySelector<HTMLInputElement>('[data-offer="plan"] input')?.checked);
  expect(ticked ?? false, 'a tick').toBe(sheet.includes('dox0y'));
});

test('a sheet to hand over is put together, and saved as text', async ({ page, browser }) => {
  await plant(page, some);
  await openNotes(page);
  await page.click('#notes button', words.handOff);
  await page.click('[data-offer="plan"] input');
  const { name, content } = await downloaded(browser, () => page.click('#notes button', handOff.markdown));
  expect(name).toMatch(/\.md$/);
  expect(content).toContain('dox0y');
  expect(content).not.toContain('60');
});

test('a file carries everything to another browser', async ({ page, browser }) => {
  await plant(page, all);
  await openNotes(page);
  const before = await kept(page);
  const { path, content } = await downloaded(browser, () => page.click('#notes button', words.save));
  expect(Object.keys((JSON.parse(content) as { readonly records: object }).records)).toHaveLength(ACTIVITIES.length);
  await page.run(() => localStorage.clear());
  await page.go('/notes/');
  await page.click('#notes button', words.open);
  await page.type(await page.find('#notes input[type=file]'), path);
  await page.find('[data-restore="plan"]');
  expect((await kept(page)).device, 'nothing is taken over unasked').toEqual({});
  await page.click('#notes button', restore.apply);
  await expect.poll(async () => (await kept(page)).device).toEqual(before.device);
});

test('a link carries what was ticked, and is out of the address at once', async ({ page }) => {
  await plant(page, some);
  await openNotes(page);
  await page.click('#notes button', words.move);
  await page.click('[data-move="plan"] input');
  await page.click('#notes button', move.make);
  await expect.poll(() => page.run(() => document.querySelector('svg.qr') !== null), { message: 'a code' }).toBe(true);
  const link = await valueOf(page, '#notes textarea');
  const before = await recordOf(page, plan);
  await page.run(() => localStorage.clear());
  await page.go('about:blank');
  await page.go(link);
  await page.find('[data-restore="plan"]');
  expect(await page.address()).toMatch(/\/notes\/$/);
  expect((await kept(page)).device, 'nothing is taken over unasked').toEqual({});
  await page.click('#notes button', restore.apply);
  await expect.poll(() => recordOf(page, plan)).toEqual(before);
});

test('wiping asks, can be undone, and leaves nothing to come back to', async ({ page }) => {
  await plant(page, some);
  await visit(page, plan);
  await page.follow('/notes/');
  await expect.poll(async () => (await listed(page)).length).toBe(3);
  const before = await kept(page);
  await page.click('#notes button', words.wipe);
  await page.click('#notes button', words.wipeNo);
  expect(await kept(page)).toEqual(before);
  await page.click('#notes button', words.wipe);
  await page.click('#notes button', words.wipeYes);
  await expect.poll(() => listed(page)).toEqual([]);
  expect(await kept(page)).toEqual({ device: {}, tab: {} });
  await page.click('#notes button', words.undo);
  await expect.poll(() => kept(page)).toEqual(before);
  await page.click('#notes button', words.wipe);
  await page.click('#notes button', words.wipeYes);
  await expect.poll(() => listed(page)).toEqual([]);
  await page.back();
  await ready(page);
  await expect.poll(() => valuesIn(page, plan)).toEqual(nothingIn(plan));
  expect((await saidIn(page, plan)).place).toBe('none');
  expect(await kept(page)).toEqual({ device: {}, tab: {} });
});

test('on a shared computer answers stay in the tab, and are erased for good', async ({ page }) => {
  await plant(page, { plan: some['plan'] ?? {} });
  await visit(page, plan);
  await page.click('label', built.shared);
  const onDevice = async (): Promise<readonly string[]> =>
    Object.keys((await kept(page)).device).filter((key) => key !== 'cairn:p:shared');
  await expect.poll(onDevice).toEqual([]);
  await expect.poll(async () => (await saidIn(page, plan)).place).toBe('tab');
  await reload(page);
  expect(await valuesIn(page, plan)).toEqual(some['plan']);
  expect((await saidIn(page, plan)).place).toBe('tab');
  await write(page, await page.find('[data-activity="plan"] [name="do"]'), 'secret');
  await page.click('button', siteWords.shared.finish);
  await expect.poll(() => kept(page)).toEqual({ device: {}, tab: {} });
  await page.back();
  const shown = await page.run(() =>
    [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value),
  );
  expect(`${await text(page)} ${shown.join(' ')}`).not.toContain('secret');
  await visit(page, plan);
  expect(await valuesIn(page, plan)).toEqual(nothingIn(plan));
});
