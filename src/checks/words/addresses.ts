import Slugger from 'github-slugger';
import type { Content } from '../read/content.ts';
import type { Body } from '../read/mdx.ts';
import { tagUses } from '../read/tags.ts';
import { passagesIn } from './passages.ts';

/** The places on a page that a link may lead to; null where only the built page knows them. */
type Anchors = ReadonlySet<string> | null;

type Address = readonly [address: string, anchors: Anchors];

/** The addresses that each page of the code brings, by its file in `src/pages`. A test compares the two. */
export const ROUTES: Readonly<Record<string, (content: Content) => Address[]>> = {
  'index.astro': () => [['/', null]],
  'notes.astro': () => [['/notes/', null]],
  'check-in.astro': () => [['/check-in/', null]],
  'evidence.astro': () => [['/evidence/', null]],
  'advisers/embed/index.astro': () => [['/advisers/embed/', null]],
  'advisers/updates.astro': () => [['/advisers/updates/', null]],
  'lessons/index.astro': () => [['/lessons/', null]],
  'lessons/[theme]/[slug].astro': ({ lessons }) =>
    lessons.map(({ id, body }) => [`/lessons/${id}/`, lessonAnchors(body)]),
  'activities/index.astro': () => [['/activities/', null]],
  'activities/[id]/index.astro': ({ activities }) => activities.map(({ id }) => [`/activities/${id}/`, null]),
  'activities/[id]/print.astro': ({ activities }) => activities.map(({ id }) => [`/activities/${id}/print/`, null]),
  'start/[situation].astro': ({ course }) =>
    course.root
      .at('situations')
      .items()
      .flatMap((situation): Address[] => {
        const { text } = situation.at('id');
        return text === undefined ? [] : [[`/start/${text}/`, null]];
      }),
};

/** Every address of the site that a text may link to. A page in words has the address of its name. */
export const addressesIn = (content: Content): ReadonlyMap<string, Anchors> =>
  new Map([
    ...Object.values(ROUTES).flatMap((addresses) => addresses(content)),
    ...content.pages.map(({ id, body }): Address => [`/${id}/`, headingAnchors(body)]),
  ]);

/** Headings get their anchors as the site gives them. */
function headingAnchors(body: Body): Set<string> {
  const slugger = new Slugger();
  return new Set(passagesIn(body).flatMap(({ heading, text }) => (heading ? [slugger.slug(text)] : [])));
}

/** The parts of a lesson besides its headings: the reading, each activity, the evidence, and what can be taken along. */
const lessonAnchors = (body: Body): Set<string> =>
  new Set([
    ...headingAnchors(body),
    ...tagUses(body).flatMap(({ name, id }) => (name === 'Activity' ? [id] : [])),
    ...['read', 'evidence', 'take'],
  ]);
