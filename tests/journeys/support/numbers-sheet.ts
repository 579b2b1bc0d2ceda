import type { FunnelView } from '../../../src/views/funnel/schema.ts';
import { widgets } from '../../../src/wording/en/widgets.ts';
import { activityNamed, type Placed } from './content.ts';

/** The sheet that counts a search and draws it. */
export const sheet: Placed = activityNamed('numbers');

const found =
  sheet.activity.kind === 'worksheet' ? sheet.activity.views.find(({ kind }) => kind === 'funnel') : undefined;
if (found?.kind !== 'funnel')
  throw new Error('content/en/activities/numbers.yaml has no view any more: mend the journeys through it.');

/** Its view, as its file has it. */
export const view: FunnelView = found;

/** What a step counts, as its file calls it. */
export const nounOf = (step: number, count = 2): string => {
  const { one = '', other = '' } = view.steps[step]?.noun ?? {};
  return count === 1 ? one : other;
};

/** The label of a field. */
export const labelOf = (name: string): string => sheet.controls.find((control) => control.name === name)?.label ?? '';

/** A search whose figures were worked out by hand: see the journeys. */
export const SEARCH = {
  applications: '34',
  replies: '9',
  interviews: '4',
  finals: '1',
  offers: '0',
  guess: '4',
} as const;

const ofFunnel = widgets.views.funnel;
const ofCounts = widgets.worksheet.count;

/** What its view says. */
export const funnelWords = ofFunnel;

/** What is said of a number that cannot be read. */
export const COUNT = ofCounts;
