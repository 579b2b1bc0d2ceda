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

// Ids are the paths as they are: they are permanent, so nothing may be derived from a title or tidied up.
const generateId = ({ entry }: { entry: string }): string => entry.replace(/\.\w+$/, '');

export const collections = {
  lessons: defineCollection({
    loader: glob({ base: './content/en/lessons', pattern: '**/*.mdx', generateId }),
    schema: lesson,
  }),
  activities: defineCollection({
    loader: glob({ base: './content/en/activities', pattern: '*.yaml', generateId }),
    schema: orOldNames(activity),
  }),
  centres: defineCollection({
    loader: glob({ base: './content/centres', pattern: '*.yaml', generateId }),
    schema: centre,
  }),
  evidence: defineCollection({
    loader: glob({ base: './content/en/evidence', pattern: '*.yaml', generateId }),
    schema: evidence,
  }),
  pages: defineCollection({
    loader: glob({ base: './content/en/pages', pattern: '**/*.mdx', generateId }),
    schema: page,
  }),
  course: defineCollection({
    loader: glob({ base: './content/en', pattern: 'course.yaml', generateId }),
    schema: orOldNames(course),
  }),
  tasks: defineCollection({
    loader: glob({ base: './content/en', pattern: 'tasks.yaml', generateId }),
    schema: tasks,
  }),
  updates: defineCollection({
    loader: glob({ base: './content/en', pattern: 'updates.yaml', generateId }),
    schema: updates,
  }),
  references: defineCollection({ loader: file('./content/references.json'), schema: reference }),
};
