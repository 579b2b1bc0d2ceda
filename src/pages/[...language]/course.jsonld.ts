import { whereThereIs } from '../../catalogue/pages.ts';
import type { APIRoute } from 'astro';
import { address } from '../../catalogue/address.ts';
import { loadCourse } from '../../catalogue/course.ts';
import { partsOf } from '../../domain/lesson/parts.ts';
import { describeCourse } from '../../exports/schema-org.ts';

export const getStaticPaths = () => whereThereIs('');

/** The course with its lessons and the questions of their checks, for machines. */
export const GET: APIRoute = async ({
  site,
  locals: {
    language,
    words: { site: words },
  },
}) => {
  const whole = (path: string): string => new URL(path, site).href;
  const lessons = partsOf(await loadCourse(language.tag)).flatMap((part) => part.lessons);
  const course = describeCourse({
    language: language.tag,
    name: words.name,
    description: words.home.lead,
    url: whole(address(language.tag)),
    lessons: lessons.map(({ title, now, href, minutes, activities }) => ({
      kind: 'lesson',
      name: title,
      description: now,
      minutes,
      url: whole(href),
      checks: activities.flatMap(({ activity }) => (activity.kind === 'quiz' ? [activity] : [])),
    })),
  });
  return new Response(JSON.stringify(course), { headers: { 'content-type': 'application/ld+json' } });
};
