import { activityNamed, type Placed } from '../journeys/support/content.ts';
import { answer, fillIn, sectionOf, valuesIn } from '../journeys/support/form.ts';
import { answersFor } from '../journeys/support/answers.ts';
import { test as withHost } from '../journeys/support/host.ts';
import { storedTexts } from '../journeys/support/stored.ts';
import { expect, test } from '../journeys/support/test.ts';
import { ready } from '../journeys/support/visit.ts';
import { notes } from '../../src/wording/en/widgets.ts';
import { pseudoText } from './pseudo-text.ts';
import { fillSiteIn } from './support/answers.ts';
import { englishIn } from './support/english.ts';
import { textsOf } from './support/said.ts';

/** The switch at the foot of a page, by the tag of the language that it leads to. */
const SWITCH = (tag: string) => `footer a[hreflang="${tag}"]`;

for (const id of ['numbers', 'weigh', 'wants', 'nearby', 'one-reading-check', 'check-in']) {
  test(`${id}: what is answered in one language is there in the other, and back`, async ({ page }) => {
    const placed: Placed = activityNamed(id);
    const section = sectionOf(page, placed);
    await page.goto(placed.own);
    await ready(page);
    await fillIn(section, placed, answersFor(placed));
    const before = await storedTexts(page);
    await page.locator(SWITCH('ar-XB')).click();
    await expect(page).toHaveURL(`/ar-XB${placed.own}`);
    await ready(page);
    expect(await valuesIn(section)).toEqual(answersFor(placed));
    expect(await storedTexts(page)).toEqual(before);
    // An answer of that page goes back the same way.
    const control = placed.controls.find(({ kind, unknown }) => kind !== 'date' && unknown === undefined);
    if (!control) throw new Error(`${id} has nothing to answer.`);
    const other = Object.values(answersFor(placed, 1))[placed.controls.indexOf(control)] ?? '';
    await answer(section, placed, control, other);
    const there = await valuesIn(section);
    expect(there).not.toEqual(answersFor(placed));
    await page.locator(SWITCH('en')).click();
    await expect(page).toHaveURL(placed.own);
    await ready(page);
    expect(await valuesIn(section)).toEqual(there);
    expect(Object.keys(await storedTexts(page))).toEqual(Object.keys(before));
  });
}

for (const tag of ['en-XA', 'ar-XB'] as const) {
  test(`${tag}: the notes speak it, with every part of them open`, async ({ page }) => {
    const button = (name: 'changeHere' | 'handOff' | 'open' | 'move') =>
      page.getByRole('button', { name: pseudoText(notes[name], tag) }).first();
    await fillSiteIn(page, tag);
    await page.goto(`/${tag}/notes/`);
    await expect(page.locator('[data-note]').first()).toBeVisible();
    for (const name of ['changeHere', 'handOff', 'move', 'open'] as const) {
      await button(name).click();
      await expect(page.locator('[role=alert]')).toHaveCount(0);
    }
    await expect(page.locator('[data-offer]').first()).toBeVisible();
    await expect(page.locator('input[type=file]')).toBeVisible();
    for (const id of ['plan', 'numbers', 'interview-log', 'wants'])
      await page.locator(`[data-offer="${id}"] input`).first().check();
    // Each press leaves one fewer: the first of those that are left is pressed.
    const folded = page.locator('[data-note] button[aria-expanded=false]');
    for (let press = 0; press < 6; press += 1) await folded.first().click();
    expect(englishIn(await page.evaluate(textsOf))).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
    ).toBe(true);
  });
}

withHost(
  'the script for hosts brings the frame of the language that is asked for, and the default one else',
  async ({ page, host, baseURL }) => {
    const frames = ['ar-XB', 'cy', ''].map(
      (lang) => `<cairn-activity activity="landing" lang="${lang}"><a href="/">x</a></cairn-activity>`,
    );
    await host.open('site', `<script src="${baseURL ?? ''}/embed.js"></script>${frames.join('')}`);
    const addresses = page.locator('iframe');
    await expect(addresses).toHaveCount(3);
    expect(
      await addresses.evaluateAll((all: HTMLIFrameElement[]) => all.map(({ src }) => new URL(src).pathname)),
    ).toEqual(['/ar-XB/embed/landing/', '/embed/landing/', '/embed/landing/']);
    const first = page.frameLocator('iframe >> nth=0');
    await expect(first.locator('html')).toHaveAttribute('dir', 'rtl');
    // It has told its height: the host has given it.
    await expect(addresses.first()).toHaveAttribute('style', /height/);
  },
);
