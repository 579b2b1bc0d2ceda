import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { activity as shape, type Activity } from '../../src/schema/activity.ts';
import { controlsOf, type Control } from '../journeys/support/controls.ts';
import type { Asked } from './checks/activities.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'content', 'en', 'activities');

/** The values that a control offers; null for one box or one list to open. */
const valuesOf = ({ kind, options }: Control): readonly string[] | null =>
  kind === 'choice' || kind === 'tick' ? options.map(({ id }) => id) : null;

const askedBy = (activity: Activity): Asked =>
  new Map(controlsOf(activity, () => []).map((control) => [control.name, valuesOf(control)]));

/** What each activity asks, from its YAML, and not from the code that draws it. */
export const askedInContent = (): ReadonlyMap<string, Asked> =>
  new Map(
    globSync('*.yaml', { cwd: FOLDER }).map((file) => [
      basename(file, '.yaml'),
      askedBy(shape.parse(parse(readFileSync(join(FOLDER, file), 'utf8')))),
    ]),
  );
