import type { View } from '../../../src/schema/view.ts';
import type { Worksheet } from '../../../src/schema/worksheet.ts';
import { widgets } from '../../../src/wording/en/widgets.ts';
import type { Values } from './answers.ts';

const gapsIn = (text: string): string[] => [...text.matchAll(/\{([\w-]+)\}/g)].map(([, gap = '']) => gap);

/** Ids of what a view takes its result from; null where one visit cannot give it one. */
function sourcesOf(view: View, values: Values): readonly string[] | null {
  switch (view.kind) {
    case 'funnel':
      return view.steps.map(({ field }) => field);
    case 'card':
      return gapsIn(view.text);
    case 'piles':
    case 'roles':
      return [view.from];
    case 'matrix':
      return [view.cells];
    case 'message': {
      const text =
        view.choose === undefined ? view.texts[0] : view.texts.find(({ id }) => id === values[view.choose ?? '']);
      return [view.choose, view.tone].filter((id) => id !== undefined).concat(gapsIn(text?.plain ?? ''));
    }
    case 'calendar':
      return view.entries.flatMap(({ from, date }) => [from ?? date ?? '']);
    case 'plan':
      return view.steps.map(({ field }) => field);
    // These take several runs, or another activity.
    case 'trend':
    case 'compare':
      return null;
    default:
      // A kind that is not there yet: name it above, with what it takes its result from.
      return view satisfies never;
  }
}

/** What a view says while there is nothing to say. */
export function emptyOf(view: View): string {
  switch (view.kind) {
    case 'funnel':
      return widgets.views.funnel.empty;
    case 'message':
      return widgets.views.message.choose;
    default:
      return view.empty;
  }
}

/** The places among the views of a sheet of those that its first part alone gives a result. */
export function resultsOf(sheet: Worksheet, values: Values): readonly number[] {
  const first = sheet.fields.map(({ id }) => id);
  return sheet.views.flatMap((view, index) => {
    const sources = sourcesOf(view, values);
    return sources?.every((id) => first.includes(id) || id === 'lines') ? [index] : [];
  });
}
