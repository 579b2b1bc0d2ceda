import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { activity } from './schema/activity.ts';
import { centre } from './schema/centre.ts';
import { course } from './schema/course.ts';
import { evidence } from './schema/evidence.ts';
import { lesson } from './schema/lesson.ts';
import { orOldNames } from './schema/old-names.ts';
import { page } from './schema/page.ts';
import { reference } from './schema/reference.ts';
import { tasks } from './schema/tasks.ts';
import { updates } from './schema/updates.ts';

const base = './content';

// Ids are the paths as they are: they are permanent, so nothing may be derived from a title or tidied up.
const idOf = (entry: string): string => entry.replace(/\.\w+$/, '');

/** What lies in one folder of each language: an id is the tag of the language and the path in that folder. */
const inFolder = (folder: string, pattern: string) =>
  glob({
    base,
    pattern: `*/${folder}/${pattern}`,
    generateId: ({ entry }) => idOf(entry).replace(`/${folder}/`, '/'),
  });

/** A file that each language has once: its id is the tag of the language. */
const once = (name: string) =>
  glob({ base, pattern: `*/${name}.yaml`, generateId: ({ entry }) => idOf(entry).replace(`/${name}`, '') });

export const collections = {
  lessons: defineCollection({ loader: inFolder('lessons', '**/*.mdx'), schema: lesson }),
  activities: defineCollection({ loader: inFolder('activities', '*.yaml'), schema: orOldNames(activity) }),
  evidence: defineCollection({ loader: inFolder('evidence', '*.yaml'), schema: evidence }),
  pages: defineCollection({ loader: inFolder('pages', '**/*.mdx'), schema: page }),
  course: defineCollection({ loader: once('course'), schema: orOldNames(course) }),
  tasks: defineCollection({ loader: once('tasks'), schema: tasks }),
  updates: defineCollection({ loader: once('updates'), schema: updates }),
  centres: defineCollection({
    loader: glob({ base: `${base}/centres`, pattern: '*.yaml', generateId: ({ entry }) => idOf(entry) }),
    schema: centre,
  }),
  references: defineCollection({ loader: file(`${base}/references.json`), schema: reference }),
};
