import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { activity as shape, type Activity } from '../../src/schema/activity.ts';
import type { Asked } from './checks/activities.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'content', 'en', 'activities');

function askedBy(activity: Activity): Asked {
  if (activity.kind === 'quiz') {
    return new Map(activity.questions.map(({ id, choices }) => [id, choices.map((choice) => choice.id)]));
  }
  const fields = [...activity.fields, ...activity.more];
  return new Map(fields.map((field) => [field.id, field.kind === 'choice' ? field.options.map(({ id }) => id) : null]));
}

/** What each activity asks, from its YAML. */
export const askedInContent = (): ReadonlyMap<string, Asked> =>
  new Map(
    globSync('*.yaml', { cwd: FOLDER }).map((file) => [
      basename(file, '.yaml'),
      askedBy(shape.parse(parse(readFileSync(join(FOLDER, file), 'utf8')))),
    ]),
  );
