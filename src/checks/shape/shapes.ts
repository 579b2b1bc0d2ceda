import { activity } from '../../schema/activity.ts';
import { centre } from '../../schema/centre.ts';
import { course } from '../../schema/course.ts';
import { evidence } from '../../schema/evidence.ts';
import { lesson } from '../../schema/lesson.ts';
import { page } from '../../schema/page.ts';
import { references } from '../../schema/reference.ts';
import { tasks } from '../../schema/tasks.ts';
import { updates } from '../../schema/updates.ts';

/** The shape of every kind of file of the content; of lessons and pages it is that of their head. */
export const SHAPES = {
  lessons: lesson,
  pages: page,
  centres: centre,
  activities: activity,
  evidence,
  tasks,
  updates,
  course,
  references,
};
