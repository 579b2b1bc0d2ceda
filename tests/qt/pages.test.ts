import { globSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { embedStatus, notes, widgets } from '../../src/wording/en/widgets.ts';
import { site } from '../../src/wording/en/site.ts';
import { ACTIVITIES, rawActivity, type Placed } from '../journeys/support/content.ts';
import { EMBEDDED, embedOf } from '../journeys/support/embeds.ts';
import { askedIn } from '../journeys/support/raw-texts.ts';
import { DIST, showSite } from '../tools/show.ts';
import { lookAt } from './look.ts';

// The engine of 2020 lacks what the scripts of the site cite. There every page stays as it was built: it can be read
// and answered, and promises nothing.

/** What there is of one activity. */
type Part = {
  /** Names of its controls that can be seen once every fold is open. */
  readonly names: readonly string[];
  readonly text: string;
  readonly places: readonly (string | undefined)[];
  readonly said: readonly string[];
};

type Look = {
  readonly faults: readonly string[];
  readonly parts: Readonly<Record<string, Part>>;
  /** All that can be read. */
  readonly text: string;
};

const look = (): Look => {
  const each = <Found extends Element>(root: ParentNode, selector: string): Found[] =>
    Array.from(root.querySelectorAll<Found>(selector));
  for (const fold of each<HTMLDetailsElement>(document, 'details')) fold.open = true;
  const parts = each<HTMLElement>(document, '[data-activity]').map((section) => {
    const lines = each<HTMLElement>(section, '[data-saved]');
    const shown = each(section, '[name]').filter((control) => control.getClientRects().length > 0);
    return [
      section.dataset['activity'] ?? '',
      {
        names: shown.map((control) => control.getAttribute('name') ?? ''),
        text: section.textContent,
        places: lines.map(({ dataset }) => dataset['saved']),
        said: lines.map(({ textContent }) => textContent.trim()),
      },
    ] as const;
  });
  return {
    faults: (window as { cairnFaults?: readonly string[] }).cairnFaults ?? ['nothing was collected'],
    parts: Object.fromEntries(parts),
    text: document.body.innerText,
  };
};

/** Every page that was built, by its path. */
const PATHS = globSync('**/*.html', { cwd: DIST })
  .map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`)
  .sort();

const pages = new Map<string, Look>();
let engine = '';

beforeAll(async () => {
  const { port, stop } = await showSite(DIST);
  const found = await lookAt(
    PATHS.map((path) => `http://127.0.0.1:${String(port)}${path}`),
    look,
  );
  await stop();
  engine = found.engine;
  for (const [index, path] of PATHS.entries()) {
    const seen = found.seen[index];
    if (seen) pages.set(path, seen);
  }
});

test('the engine is as old as it is meant to be, and opened every page', () => {
  expect(engine).toContain('Chrome/87.');
  expect([...pages.keys()]).toEqual(PATHS);
});

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Where each activity stands whole, and what its status line says before anything is answered. */
const PLACES: readonly { readonly placed: Placed; readonly path: string; readonly none: string }[] = [
  ...ACTIVITIES.map((placed) => ({ placed, path: placed.own, none: widgets.status.place.none })),
  ...EMBEDDED.map((placed) => ({ placed, path: embedOf(placed), none: embedStatus.place.none })),
];

const partOf = ({ placed, path }: (typeof PLACES)[number]): Part | undefined => pages.get(path)?.parts[placed.id];

test('every check and sheet still shows everything it asks, in boxes that can be filled in', () => {
  for (const place of PLACES) {
    const { placed, path } = place;
    const names = new Set(partOf(place)?.names);
    expect.soft([...names].sort(), path).toEqual(placed.controls.map(({ name }) => name).sort());
    const all = plain(partOf(place)?.text ?? '');
    // With one scale only, the sheet's own title says what it is about.
    const { activity } = placed;
    const [only, ...others] = activity.kind === 'self-check' ? activity.scales.map(({ title }) => title) : [];
    const unsaid = others.length === 0 ? only : undefined;
    const missing = askedIn(rawActivity(placed.id)).filter((text) => text !== unsaid && !all.includes(plain(text)));
    expect.soft(missing, path).toEqual([]);
  }
});

test('nothing claims to be kept', () => {
  for (const place of PLACES) {
    const { path, none } = place;
    const { places, said } = partOf(place) ?? {};
    expect.soft([places, said], path).toEqual([['none'], [none]]);
  }
});

test('the page says that nothing is worked out or kept', () => {
  for (const { path } of PLACES) {
    // A frame names its full page behind it.
    const said = path.startsWith('/embed/')
      ? site.embed.noScript.replace('{address}', 'https://')
      : site.lesson.noScript;
    expect.soft(pages.get(path)?.text, path).toContain(said);
  }
  expect.soft(pages.get('/notes/')?.text).toContain(notes.script);
});

test('no page throws', () => {
  for (const [path, { faults }] of pages) expect.soft(faults, path).toEqual([]);
});
