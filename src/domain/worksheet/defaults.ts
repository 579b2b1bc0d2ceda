import type { Worksheet } from '../../schema/worksheet.ts';
import type { ActivityData } from './client-activity.ts';

type Usual = 'title' | 'intro' | 'bestOn' | 'more' | 'reads' | 'views';

/** What most sheets say once titles and places are taken out of them. */
const DEFAULTS: Pick<Worksheet, Usual> = {
  title: '',
  intro: [],
  bestOn: 'phone',
  more: [],
  reads: [],
  views: [],
};

/** An activity as it travels: a sheet without what is as usual. */
export type SparseData = Exclude<ActivityData, Worksheet> | (Omit<Worksheet, Usual> & Partial<Pick<Worksheet, Usual>>);

/** Leaves out of a sheet what {@link withDefaults} puts back. */
export function omitDefaults(activity: ActivityData): SparseData {
  if (activity.kind !== 'worksheet') return activity;
  const usual: Readonly<Record<string, unknown>> = DEFAULTS;
  const said = Object.entries(activity).filter(
    ([name, value]) => !(name in usual) || JSON.stringify(value) !== JSON.stringify(usual[name]),
  );
  // Only what may be missing was left out.
  return Object.fromEntries(said) as SparseData;
}

/** The activity again. */
export const withDefaults = (data: SparseData): ActivityData =>
  data.kind === 'worksheet' ? { ...DEFAULTS, ...data } : data;
