import { VIEWS } from '../domain/worksheet/all-views.ts';
import type { FieldWord } from '../domain/worksheet/define-field.ts';
import type { ViewExport } from '../domain/worksheet/define-view.ts';
import { needsOf } from '../domain/worksheet/needs.ts';
import type { Activity } from '../schema/activity.ts';
import type { View } from '../schema/view.ts';
import type { PilesWording } from '../views/piles/words.ts';
import type { Spoken } from '../wording/spoken.ts';
import type { ExportWording, LinesWording, WidgetWording, WorksheetWording } from '../wording/wording.ts';

const COPY = ['copy', 'copied', 'notCopied'] as const;
/** Files need code that may not arrive. */
const FILE = ['notLoaded'] as const;

/** What the buttons say that take something along. */
const TAKEN: Readonly<Record<ViewExport, readonly (keyof ExportWording)[]>> = {
  copy: COPY,
  ics: ['ics', ...FILE],
  svg: ['svg', ...FILE],
  csv: ['csv', ...FILE],
  mail: ['mail'],
};

/** What works in every frame: files and mail drafts are blocked in most, without a word. */
const IN_FRAMES: readonly (keyof ExportWording)[] = COPY;

/** The words that not every page has, and whether this one does. */
type Needed<T> = { readonly [Word in keyof T as Partial<Pick<T, Word>> extends Pick<T, Word> ? Word : never]: boolean };

/** Words without those that a page does not need. */
const pickMessages = <T extends object>(words: T, needs: Needed<T>): T =>
  Object.fromEntries(Object.entries(words).filter(([word]) => needs[word as keyof Needed<T>] !== false)) as T;

/** The words of the buttons that the views of these kinds have. */
const exportsFor = (exports: ExportWording, views: readonly View['kind'][], framed: boolean): Partial<ExportWording> =>
  Object.fromEntries(
    views
      .flatMap((kind) => VIEWS[kind].exports)
      .flatMap((taken) => TAKEN[taken])
      .filter((word) => !framed || IN_FRAMES.includes(word))
      .map((word) => [word, exports[word]]),
  );

/**
 * The sentences that these activities need: a page carries no others.
 *
 * @param framed in an embed, which says where else to keep answers and what is left to the full site
 */
export function messagesFor(
  { language, words: { embedStatus, exports, widgets } }: Spoken,
  activities: readonly Activity[],
  framed = false,
): WidgetWording {
  const needs = needsOf(activities);
  const asks = (word: FieldWord): boolean => needs.words.has(word);
  const taken = exportsFor(exports, needs.views, framed);
  const { lines } = widgets.worksheet;
  const { piles, ...views } = widgets.views;
  const worksheet: WorksheetWording = {
    ...widgets.worksheet,
    lines: pickMessages<LinesWording>(lines, {
      places: asks('places'),
      placed: asks('placed'),
      noLines: asks('noLines'),
    }),
  };
  const all: WidgetWording['views'] = {
    ...views,
    piles: pickMessages<PilesWording>(piles, { rings: needs.rings, stamps: needs.stamps }),
  };
  return pickMessages<WidgetWording>(
    {
      language: language.locale,
      ...widgets,
      ...(framed && { status: embedStatus }),
      ...(Object.keys(taken).length > 0 ? { exports: taken } : {}),
      worksheet: pickMessages(worksheet, {
        announced: asks('announced'),
        count: asks('count'),
        more: needs.folds,
        choose: asks('choose'),
        tooMany: asks('tooMany'),
        lines: asks('lines'),
        runs: needs.runs,
      }),
      views: Object.fromEntries(needs.views.map((kind) => [kind, all[kind]])),
    },
    { selfCheck: needs.selfChecks },
  );
}
