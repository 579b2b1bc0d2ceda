import type { Frame, Locator, Page } from '@playwright/test';
import type { SavedRecord } from '../../src/domain/saved/record.ts';
import { unpackPacket } from '../../src/files/unpack.ts';
import { embedStatus, onward, steps } from '../../src/wording/en/widgets.ts';
import { fill } from '../../src/domain/template/template.ts';
import { restore } from '../../src/wording/en/notes/restore.ts';
import { site } from '../../src/wording/en/site.ts';
import { setting } from '../tools/setting.ts';
import { answersFor, given, nothingIn, storedOf } from './support/answers.ts';
import type { Placed } from './support/content.ts';
import {
  backIn,
  EMBEDDED,
  embedOf,
  framesOf,
  frameTag,
  heightsOf,
  hostPage,
  keepsIn,
  nextIn,
  NO_TAB,
  ONE_OF_EACH,
  onwardIn,
  pour,
  SANDBOXES,
  SOME,
  STRICT,
} from './support/embeds.ts';
import { FAULTS } from './support/faults.ts';
import { sectionOf, valuesIn } from './support/form.ts';
import { test } from './support/host.ts';
import { fillByKeys } from './support/keys.ts';
import { expectNote } from './support/notes.ts';
import { rawRecord } from './support/stored.ts';
import { expect } from './support/test.ts';
import { typingsOf } from './support/typings.ts';
import { expectTold, shown } from './support/told.ts';
import { ready } from './support/visit.ts';
import { discovered, wordpressPage } from './support/wordpress.ts';

/** By night everything is tried on everything. */
const ALL = setting('JOURNEYS', 'short') === 'all';

/** The height that WordPress and this site promise to stay below. */
const HIGHEST = 1_000;

/** How far away the host is: another site, or another origin where the driver's keys do not reach a frame of another site. */
const farFor = (browserName: string): 'site' | 'origin' => (browserName === 'firefox' ? 'origin' : 'site');

/** Goes from the first step to the last, and looks at each. */
async function walk(frame: Frame, look: (step: number) => Promise<void>): Promise<number> {
  while (await backIn(frame).isVisible()) await backIn(frame).click();
  for (let step = 1; ; step += 1) {
    await look(step);
    if (!(await nextIn(frame).isVisible())) return step;
    await nextIn(frame).click();
    await expect(frame.locator('#step')).toContainText(String(step + 1));
  }
}

/** Every activity where most is forbidden, and one of each kind in every other frame; by night every activity in all. */
const TYPED = SANDBOXES.flatMap((sandbox) =>
  (sandbox === STRICT || ALL ? EMBEDDED : ONE_OF_EACH).map((typed) => ({ typed, sandbox })),
);

for (const { typed: placed, sandbox } of TYPED) {
  test(`${placed.id}: answered by keyboard alone; sandbox: ${sandbox ?? 'none'}`, async ({
    page,
    host,
    browserName,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 360, height: 1_100 });
    const [place, said] = keepsIn(sandbox)
      ? (['frame', embedStatus.place.frame] as const)
      : (['none', embedStatus.lost] as const);
    for (const typed of typingsOf(placed)) {
      await host.open(farFor(browserName), hostPage(frameTag(new URL(embedOf(placed), baseURL).href, sandbox)));
      const frame = await shown(page);
      const section = sectionOf(frame, placed);
      await fillByKeys(page, section, placed, typed, frame, steps.next);
      expect(await valuesIn(section)).toEqual({ ...nothingIn(placed), ...typed });
      await expect(section.locator('[data-saved]')).toHaveText(said);
      await expect(section.locator('[data-saved]')).toHaveAttribute('data-saved', place);
      await expectTold(page, frame);
      if (place === 'frame') await frame.evaluate(() => localStorage.clear());
    }
  });
}

for (const placed of EMBEDDED) {
  test(`${placed.id}: no step is higher than ${String(HIGHEST)} px at 320, empty or filled`, async ({
    page,
    host,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 360, height: 1_100 });
    await host.open('site', hostPage(frameTag(new URL(embedOf(placed), baseURL).href, STRICT)));
    const frame = await shown(page);
    const look = async (step: number): Promise<void> => {
      const { own } = await heightsOf(page, frame);
      expect.soft(own, `step ${String(step)}`).toBeLessThanOrEqual(HIGHEST);
      expect
        .soft(await frame.evaluate(() => document.documentElement.scrollWidth), `step ${String(step)}`)
        .toBeLessThanOrEqual(320);
      // What is too long for that scrolls inside its step, and never hangs out of the page.
      expect
        .soft(await frame.evaluate(() => document.documentElement.scrollHeight), `step ${String(step)}`)
        .toBeLessThanOrEqual(HIGHEST);
      await expectTold(page, frame);
    };
    const empty = await walk(frame, look);
    expect(empty).toBeGreaterThan(1);
    await pour(frame, answersFor(placed));
    expect(await walk(frame, look)).toBeGreaterThan(1);
  });
}

/** The one that all hosts are tried on. */
const sample = (): Placed => {
  const found = EMBEDDED.find(({ id }) => id === 'debrief');
  if (!found) throw new Error('content/en/activities/debrief.yaml is gone: choose another for the journeys of embeds.');
  return found;
};
const placed = sample();
const answers = given(answersFor(placed));

/** What a host forbids does not depend on what is asked: one stands for all, by night several. */
const TRIED = ALL ? SOME : [placed];

for (const [tried, sandbox] of TRIED.flatMap((one) => SANDBOXES.map((fence) => [one, fence] as const))) {
  test(`${tried.id}: goes on to the full site with its answers; sandbox: ${sandbox ?? 'none'}`, async ({
    page,
    context,
    host,
    baseURL,
    watch,
  }) => {
    watch.expectError(NO_TAB);
    await host.open('site', hostPage(frameTag(new URL(embedOf(tried), baseURL).href, sandbox)));
    const frame = await shown(page);
    const wanted = given(answersFor(tried));
    await pour(frame, wanted);
    await expect(frame.locator('[data-saved]')).toHaveAttribute('data-saved', keepsIn(sandbox) ? 'frame' : 'none');
    const arrived = async (): Promise<Page> => {
      if (sandbox === STRICT) {
        await onwardIn(frame).click();
        const box = frame.locator('#continue textarea').first();
        await expect(box).toBeVisible();
        await expect(frame.getByText(onward.carries)).toBeVisible();
        const other = await context.newPage();
        await other.goto(await box.inputValue());
        return other;
      }
      const [tab] = await Promise.all([context.waitForEvent('page'), onwardIn(frame).click()]);
      return tab;
    };
    const there = await arrived();
    await there.waitForURL(/\/notes\/$/);
    await there.getByRole('button', { name: restore.apply }).click();
    await expectNote(there, tried, answersFor(tried));
    const stored = JSON.parse((await rawRecord(there, tried)) ?? '') as SavedRecord;
    expect(stored.run.answers).toEqual(storedOf(wanted, expect.any(String)));
  });
}

/** Browsers in which a tab cannot be sent where it should go: once it has no opener, as in WebKit; or never. */
const TABS = [
  ['once it is cut off', 'cut'],
  ['anywhere', 'always'],
] as const;

for (const [name, refuses] of TABS) {
  test(`${placed.id}: a browser that sends no tab ${name} leaves nobody with an empty one`, async ({
    page,
    context,
    host,
    baseURL,
  }) => {
    await page.addInitScript((when) => {
      const { open } = window;
      window.open = () => {
        const tab = open.call(window);
        if (!tab) return null;
        let cut = false;
        const location = {
          set href(address: string) {
            if (cut || when === 'always') throw new DOMException('The operation is insecure.', 'SecurityError');
            tab.location.href = address;
          },
        };
        return {
          close: () => tab.close(),
          location,
          set opener(value: unknown) {
            cut = true;
            tab.opener = value;
          },
        } as unknown as Window;
      };
    }, refuses);
    await host.open('site', hostPage(frameTag(new URL(embedOf(placed), baseURL).href)));
    const frame = await shown(page);
    await pour(frame, answers);
    const [tab] = await Promise.all([context.waitForEvent('page'), onwardIn(frame).click()]);
    if (refuses === 'cut') {
      await tab.waitForURL(/\/notes\/$/);
      expect(await tab.evaluate(() => window.opener === null)).toBe(true);
    } else {
      await expect(frame.getByText(onward.blocked)).toBeVisible();
      await expect(frame.locator('#continue textarea').first()).toHaveValue(/#move=1\./);
      expect(tab.isClosed()).toBe(true);
    }
  });
}

test('a sandbox that may shut in the new tab as well shows the address beside it', async ({
  page,
  context,
  host,
  baseURL,
  watch,
}) => {
  // Written by the browser: a tab without an origin gets no script from a plain web server.
  watch.expectError(/CORS policy|net::ERR_FAILED|Failed to load/);
  await host.open('site', hostPage(frameTag(new URL(embedOf(placed), baseURL).href, `${STRICT} allow-popups`)));
  const frame = await shown(page);
  await pour(frame, answers);
  await Promise.all([context.waitForEvent('page'), onwardIn(frame).click()]);
  await expect(frame.getByText(onward.opened)).toBeVisible();
  const there = await context.newPage();
  await there.goto(await frame.locator('#continue textarea').first().inputValue());
  await there.getByRole('button', { name: restore.apply }).click();
  await expectNote(there, placed, answersFor(placed));
});

for (const fault of FAULTS) {
  test(`${placed.id}: a frame of a browser that ${fault.name} says where its answers are`, async ({
    page,
    host,
    baseURL,
  }) => {
    await page.addInitScript(fault.break);
    await host.open('origin', hostPage(frameTag(new URL(embedOf(placed), baseURL).href)));
    const frame = await shown(page);
    await pour(frame, answers);
    expect(await valuesIn(sectionOf(frame, placed))).toMatchObject(answers);
    const [place, trouble] = fault.after === 'lost' ? (['none'] as const) : fault.after;
    const said = trouble ? `${embedStatus.place[place]} ${embedStatus.trouble[trouble]}` : embedStatus.place[place];
    const line = frame.locator('[data-saved]');
    await expect(line).toHaveAttribute('data-saved', place);
    await expect(line).toHaveText(fault.after === 'lost' ? embedStatus.lost : said);
  });
}

/** Looked at once, after a second of the frame's own time: a message that comes later is not waited for. */
const expectToldInTime = async (page: Page, frame: Frame): Promise<void> => {
  await frame.evaluate(() => new Promise((done) => setTimeout(done, 1_000)));
  const { own, given: told } = await heightsOf(page, frame);
  expect(Math.abs(own - told)).toBeLessThanOrEqual(1);
};

test('the height follows growing and shrinking within a second, also far below the fold', async ({
  page,
  host,
  baseURL,
}) => {
  const far = '<p style="height:6000px">Text of the host.</p>';
  for (const before of ['', far]) {
    await host.open('site', hostPage(frameTag(new URL(embedOf(placed), baseURL).href, STRICT), before));
    const frame = await shown(page);
    await expectTold(page, frame);
    for (const lines of [40, 0]) {
      await frame.evaluate((count) => {
        document.querySelector('footer')?.replaceChildren(
          ...Array.from({ length: count }, () => {
            const line = document.createElement('p');
            line.textContent = 'More.';
            return line;
          }),
        );
      }, lines);
      await expectToldInTime(page, frame);
    }
    expect(await page.evaluate(() => window.scrollY), 'the host is not moved').toBe(0);
  }
});

test('stepping on, links within and copying by hand never move the page of the host', async ({
  page,
  host,
  baseURL,
  watch,
}) => {
  watch.expectError(NO_TAB);
  watch.expectError(/Permissions policy violation: The Clipboard/);
  await page.setViewportSize({ width: 700, height: 400 });
  await host.open(
    'site',
    hostPage(frameTag(new URL('/embed/message/', baseURL).href, STRICT), '<p style="height:300px">Host.</p>'),
  );
  const frame = await shown(page);
  await page.evaluate(() => window.scrollTo(0, 120));
  // Pressed by script: a mouse would have to scroll to the buttons first.
  const press = (name: string): Promise<void> =>
    frame.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), name);
  for (const name of ['[data-step="next"]', '[data-step="next"]', '[data-step="back"]', '[data-continue]', '.gaps a'])
    await press(name);
  await expect(frame.locator('#continue textarea').first()).toBeVisible();
  await press('#continue .exports .btn');
  await expect(frame.getByText(onward.notCopied)).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(120);
});

test('at a fixed height of 480 px everything can be reached by scrolling inside', async ({ page, host, baseURL }) => {
  await page.setViewportSize({ width: 360, height: 600 });
  await host.open('site', frameTag(new URL(embedOf(placed), baseURL).href, STRICT));
  const frame = await shown(page);
  await walk(frame, async () => {
    await onwardIn(frame).scrollIntoViewIfNeeded();
    await expect(onwardIn(frame)).toBeInViewport();
  });
});

test('two embeds on one page do not mix, and a copy of the loader or two make no difference', async ({
  page,
  host,
  baseURL,
}) => {
  const script = `<script src="${String(baseURL)}/embed.js"></script>`;
  const one = (id: string): string => new URL(`/embed/${id}/`, baseURL).href;
  await host.open('site', `${frameTag(one('debrief'), STRICT)}${script}${frameTag(one('landing'), STRICT)}${script}`);
  const [first, second] = framesOf(page);
  if (!first || !second) throw new Error('The host shows no two frames.');
  await ready(first);
  await ready(second);
  await expectTold(page, first);
  await expectTold(page, second);
  await pour(first, answers);
  expect(await valuesIn(second.locator('[data-activity]'))).not.toMatchObject(answers);
  const { own } = await heightsOf(page, first);
  expect((await heightsOf(page, second)).own).not.toBe(own);
});

test('the loader makes a frame out of <cairn-activity>, and leaves the link where it cannot', async ({
  page,
  host,
  baseURL,
}) => {
  const link = '<a href="https://cairn.example/activities/landing/">For the next hour</a>';
  await host.open(
    'site',
    `<script async src="${String(baseURL)}/embed.js"></script>
     <cairn-activity activity="landing" theme="dark" centre="sample-town">${link}</cairn-activity>
     <cairn-activity activity="no/../such" theme="dark">${link}</cairn-activity>`,
  );
  await expect(page.locator('cairn-activity iframe')).toHaveCount(1);
  const frame = await shown(page);
  expect(frame.url()).toBe(`${String(baseURL)}/embed/landing/?theme=dark&centre=sample-town`);
  await expect(frame.getByText('Sampleton job and skills centre')).toBeVisible();
  await expectTold(page, frame);
  await expect(page.getByRole('link', { name: 'For the next hour' })).toHaveCount(1);
  expect(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  await page.evaluate(
    (address) => {
      const late = document.createElement('iframe');
      late.src = address;
      document.body.append(late);
    },
    `${String(baseURL)}/embed/debrief/`,
  );
  await expect.poll(() => framesOf(page).length).toBe(2);
  const late = framesOf(page)[1];
  if (!late) throw new Error('The host shows no second frame.');
  await ready(late);
  await expectTold(page, late);
});

test('forged messages change nothing, on either side', async ({ page, host, baseURL }) => {
  const address = new URL(embedOf(placed), baseURL).href;
  await host.open(
    'site',
    `<script src="${String(baseURL)}/embed.js"></script>${frameTag(address, STRICT)}<iframe srcdoc="x"></iframe>`,
  );
  const frame = await shown(page);
  await expectTold(page, frame);
  const before = await heightsOf(page, frame);
  // From a window that is no frame of ours, and with nonsense in it.
  const stranger = framesOf(page)[1];
  for (const forged of [
    { type: 'cairn:height', v: 1, height: 5_000 },
    { type: 'cairn:height', v: 2, height: 5_000 },
    { type: 'cairn:height', v: 1, height: '5000px' },
    'cairn:height',
    null,
  ])
    await stranger?.evaluate((data) => parent.postMessage(data, '*'), forged);
  // From ours: what no page of ours would say.
  for (const forged of [
    { type: 'cairn:height', v: 2, height: 5_000 },
    { type: 'cairn:height', v: 1, height: 'Infinity' },
    { type: 'other', v: 1, height: 5_000 },
  ])
    await frame.evaluate((data) => parent.postMessage(data, '*'), forged);
  // To ours: only the known settings are taken.
  const element = await frame.frameElement();
  for (const forged of [
    { type: 'cairn:init', v: 1, theme: 'url(x)', lang: '<b>', html: '<p>' },
    { type: 'cairn:init', v: 9, theme: 'dark' },
    { type: 'cairn:wipe', v: 1 },
  ])
    await page.evaluate(([one, data]) => (one as HTMLIFrameElement).contentWindow?.postMessage(data, '*'), [
      element,
      forged,
    ] as const);
  await page.waitForTimeout(300);
  expect(await heightsOf(page, frame)).toEqual(before);
  expect(await frame.evaluate(() => document.documentElement.dataset['scheme'])).toBeUndefined();
  await page.evaluate(([one, data]) => (one as HTMLIFrameElement).contentWindow?.postMessage(data, '*'), [
    element,
    { type: 'cairn:init', v: 1, theme: 'dark' },
  ] as const);
  await expect(frame.locator('html')).toHaveAttribute('data-scheme', 'dark');
});

/** What a published page of WordPress did with the addresses that its frame told it. */
const followedBy = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { left: string[] }).left);

for (const late of [false, true]) {
  test(`an imitation of WordPress${late ? ', whose script comes late,' : ''} shows it at its height at every step, and follows it to the full site`, async ({
    page,
    host,
    request,
    baseURL,
    watch,
  }) => {
    watch.expectError(NO_TAB);
    await host.open('site', wordpressPage(await discovered(placed.own, request, baseURL), late));
    const frame = await shown(page);
    const link = page.getByRole('link', { name: placed.activity.title });
    if (late) {
      // As long as nobody listens the frame is hidden, and its link stands there instead.
      await page.waitForTimeout(1_000);
      await expect(page.locator('iframe')).toBeHidden();
      await expect(link).toHaveAttribute('href', new URL(placed.own, baseURL).href);
      await page.evaluate(() => (window as unknown as { listen: () => void }).listen());
    }
    await expect(page.locator('iframe')).toBeVisible();
    await expect(link).toBeHidden();
    await walk(frame, () => expectTold(page, frame));
    await pour(frame, answers);
    await onwardIn(frame).click();
    await expect.poll(async () => (await followedBy(page)).length).toBe(1);
    const [to = ''] = await followedBy(page);
    expect(await unpackPacket(new URL(to).hash.replace('#move=', ''))).toMatchObject({ state: 'ok' });
    await expect(frame.getByText(onward.asked)).toBeVisible();
    await expect(frame.locator('#continue textarea').first()).toHaveValue(to);
    // WordPress follows nobody to another site: then the frame does not say that it was asked to.
    await frame.getByRole('link', { name: site.support.link }).click();
    await expect(frame.getByText(onward.blocked)).toBeVisible();
    expect(await followedBy(page)).toHaveLength(1);
  });
}

test('without script all steps are there, and nothing is promised', async ({ page, host, baseURL, watch }) => {
  watch.expectError(/Blocked script execution/);
  await host.open('site', frameTag(new URL(embedOf(placed), baseURL).href, ''));
  const [frame] = framesOf(page);
  if (!frame) throw new Error('The host shows no frame.');
  const sections = frame.locator('section.step');
  await expect(sections.first()).toBeVisible();
  for (const section of await sections.all()) await expect(section).toBeVisible();
  await expect(nextIn(frame)).toBeHidden();
  await expect(frame.locator('[data-saved]')).toHaveText(embedStatus.place.none);
  // A press on a link does nothing here, so the way out is the first that is read, as words, and in the first screen.
  const said = fill(site.embed.noScript, { address: `https://cairn.example${placed.own}` });
  const line = frame.locator('#step + noscript > p');
  await expect(line).toHaveText(said);
  await expect(line).toBeInViewport({ ratio: 1 });
});

test('without script every frame names its full page at its top', async ({ request }) => {
  for (const { id } of EMBEDDED) {
    const html = await (await request.get(embedOf({ id }))).text();
    expect
      .soft(html, id)
      .toMatch(/<\/p><noscript><p[^>]*>[^<]*https:\/\/cairn\.example\/[^<]*<\/p><\/noscript><section/);
    expect.soft(html, id).not.toContain(site.lesson.noScript);
  }
});

test('without script the questions of every check are answered, and each choice is explained', async ({
  page,
  host,
  baseURL,
  watch,
}) => {
  watch.expectError(/Blocked script execution/);
  const checks = EMBEDDED.filter(({ activity }) => activity.kind === 'quiz');
  expect(checks.length).toBeGreaterThan(0);
  for (const check of checks) {
    await host.open('site', frameTag(new URL(embedOf(check), baseURL).href, ''));
    const [frame] = framesOf(page);
    if (!frame) throw new Error('The host shows no frame.');
    const section = sectionOf(frame, check);
    await expect(section.locator('.why').first()).toBeHidden();
    const asked = new Set(check.controls.map(({ name }) => name));
    for (const name of asked) {
      const choice = section
        .locator('.choice')
        .filter({ has: frame.locator(`[name="${name}"]`) })
        .first();
      await choice.locator('input').check();
      await expect(choice.locator('.why')).toBeVisible();
    }
    await expect(section.locator('.why:visible')).toHaveCount(asked.size);
  }
});

test('a host chooses a listed career centre by the address, and nobody can put another there', async ({
  page,
  host,
  baseURL,
  watch,
}) => {
  watch.expectError(NO_TAB);
  const address = new URL(embedOf(placed), baseURL).href;
  const lines = (frame: Frame): Locator => frame.locator('[data-centre]:visible');

  await host.open('site', hostPage(frameTag(`${address}?centre=sample-town`, STRICT)));
  const frame = await shown(page);
  await expect(lines(frame)).toHaveCount(1);
  await expect(lines(frame)).toContainText('Sampleton job and skills centre');
  await expect(lines(frame)).toContainText('sample');
  await walk(frame, async (step) => {
    await expectTold(page, frame);
    expect((await heightsOf(page, frame)).own, `step ${String(step)}`).toBeLessThanOrEqual(HIGHEST);
  });
  await frame.getByRole('link', { name: site.embed.booking }).click();
  await expect(frame.locator('#continue textarea').first()).toHaveValue('https://skills.sampleton.example/talk');

  await host.open('site', hostPage(frameTag(`${address}?centre=no-such-place`, STRICT)));
  const other = await shown(page);
  await expectTold(page, other);
  await expect(lines(other)).toHaveCount(0);
  await page.evaluate(() =>
    document
      .querySelector('iframe')
      ?.contentWindow?.postMessage({ type: 'cairn:init', v: 1, theme: 'dark', centre: 'sample-town' }, '*'),
  );
  await expect(other.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await expect(lines(other)).toHaveCount(0);
});
