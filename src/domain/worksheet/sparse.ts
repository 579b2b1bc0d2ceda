import type { Worksheet } from '../../schema/worksheet.ts';
import type { ActivityData } from './browser.ts';

type Usual = 'title' | 'intro' | 'place' | 'apart' | 'more' | 'reads' | 'views';

/** What most sheets say once titles and places are taken out of them. */
const USUAL: Pick<Worksheet, Usual> = {
  title: '',
  intro: [],
  place: 'phone',
  apart: false,
  more: [],
  reads: [],
  views: [],
};

/** An activity as it travels: a sheet without what is as usual. */
export type SparseData = Exclude<ActivityData, Worksheet> | (Omit<Worksheet, Usual> & Partial<Pick<Worksheet, Usual>>);

/** Leaves out of a sheet what {@link whole} puts back. */
export function sparse(activity: ActivityData): SparseData {
  if (activity.kind !== 'worksheet') return activity;
  const usual: Readonly<Record<string, unknown>> = USUAL;
  const said = Object.entries(activity).filter(
    ([name, value]) => !(name in usual) || JSON.stringify(value) !== JSON.stringify(usual[name]),
  );
  // Only what may be missing was left out.
  return Object.fromEntries(said) as SparseData;
}

/** The activity again. */
export const whole = (data: SparseData): ActivityData => (data.kind === 'worksheet' ? { ...USUAL, ...data } : data);
