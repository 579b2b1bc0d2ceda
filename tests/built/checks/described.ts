import { editionsOf, type Edition } from '../editions.ts';
import { placeOf, type Page } from '../page.ts';
import type { Problem } from '../problem.ts';
import { textOf, type Site } from '../site.ts';

const FIX = 'Correct src/exports/schema-org.ts, or what the page gives it.';
const COURSE = 'course.jsonld';
const DESCRIBED = /^(lessons\/[^/]+\/[^/]+|activities\/[^/]+|check-in)\/index\.html$/;
const LESSON = /^lessons\/[^/]+\/[^/]+\/index\.html$/;

type Thing = Readonly<Record<string, unknown>>;

function thingsIn(text: string): Thing[] {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? [data as Thing] : [];
  } catch {
    return [];
  }
}

const all = (value: unknown): Thing[] => (Array.isArray(value) ? (value as Thing[]) : []);
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const basicFaults = (thing: Thing): string[] => [
  ...['name', 'description'].filter((key) => !isText(thing[key])).map((key) => `no ${key}`),
  ...(thing['@type'] === 'LearningResource' ? [] : [`@type ${String(thing['@type'])}`]),
  ...(/^PT[1-9]\d*M$/.test(String(thing['timeRequired'])) ? [] : [`timeRequired ${String(thing['timeRequired'])}`]),
];

const resourceFaults = (thing: Thing, tag: string): string[] => [
  ...basicFaults(thing),
  ...(isText(thing['educationalUse']) ? [] : ['no educationalUse']),
  ...(thing['inLanguage'] === tag ? [] : [`inLanguage ${String(thing['inLanguage'])}`]),
  ...(thing['isAccessibleForFree'] === true ? [] : ['no isAccessibleForFree']),
  ...(String(thing['license']).startsWith('https://creativecommons.org/') ? [] : ['no license']),
  ...(/^(lesson|worksheet|self-check)$/.test(String(thing['learningResourceType'])) ? [] : ['no learningResourceType']),
];

/** A lesson leaves the rest to the course that it names. */
const lessonFaults = (thing: Thing, { origin, base }: Site, { prefix }: Edition): string[] => [
  ...basicFaults(thing),
  ...(thing['isPartOf'] === origin + base + prefix + COURSE ? [] : [`isPartOf ${String(thing['isPartOf'])}`]),
];

/** What a page says about itself agrees with what it shows, and nothing is called a quiz that has no right answer. */
function checkPage(page: Page, site: Site, edition: Edition): Problem[] {
  const scripts = page.tags.filter(({ attributes }) => attributes['type'] === 'application/ld+json');
  const [script] = scripts;
  if (!script || scripts.length > 1) {
    return [{ at: `${page.path}:1:1`, found: `${scripts.length} descriptions of the page`, fix: FIX }];
  }
  const [thing = {}] = thingsIn(script.text);
  const heading = page.tags.find(({ name }) => name === 'h1')?.text.trim() ?? '';
  const faults = [
    ...(thing['@context'] === 'https://schema.org' ? [] : [`@context ${String(thing['@context'])}`]),
    ...(thing['name'] === heading ? [] : [`the name "${String(thing['name'])}" of "${heading}"`]),
    ...(LESSON.test(page.path.slice(edition.prefix.length))
      ? lessonFaults(thing, site, edition)
      : resourceFaults(thing, edition.tag)),
    ...(script.text.includes('"Quiz"') ? ['a quiz on a page'] : []),
  ];
  return faults.map((found) => ({ at: placeOf(page, script), found, fix: FIX }));
}

function quizFaults(quiz: Thing): string[] {
  const questions = all(quiz['hasPart']);
  return [
    ...(quiz['@type'] === 'Quiz' && questions.length > 0 ? [] : [`no quiz in "${String(quiz['name'])}"`]),
    ...questions.flatMap((question) => {
      const answers = [...all(question['acceptedAnswer']), ...all(question['suggestedAnswer'])];
      return [
        ...(question['@type'] === 'Question' && isText(question['text']) ? [] : ['a question without a text']),
        ...(all(question['acceptedAnswer']).length > 0 ? [] : [`no right answer to "${String(question['text'])}"`]),
        ...(answers.length > 1 && answers.every(({ text }) => isText(text)) ? [] : ['a question with one answer']),
      ];
    }),
  ];
}

/** The course lists every lesson that has a page, each with its checks. */
function checkCourse(site: Site, { prefix, tag }: Edition, lessons: readonly Page[]): Problem[] {
  const [course = {}] = thingsIn(textOf(site, prefix + COURSE));
  const parts = all(course['hasPart']);
  const urls = parts.map(({ url }) => url);
  const faults = [
    ...(course['@type'] === 'Course' ? [] : ['no course']),
    ...lessons
      .map((page) => site.origin + page.address)
      .filter((url) => !urls.includes(url))
      .map((url) => `${url} left out`),
    ...(parts.length > lessons.length ? ['a lesson without a page'] : []),
    ...parts.flatMap((part) => [
      ...resourceFaults(part, tag),
      ...(all(part['hasPart']).length > 0 ? [] : [`no check in "${String(part['name'])}"`]),
      ...all(part['hasPart']).flatMap(quizFaults),
    ]),
  ];
  return faults.map((found) => ({ at: `${prefix}${COURSE}:1:1`, found, fix: FIX }));
}

/** Lessons, activities and the course say in schema.org's words what they are. */
export function checkDescribed(site: Site): Problem[] {
  return editionsOf(site).flatMap((edition) => {
    const like = (form: RegExp) => edition.pages.filter(({ path }) => form.test(path.slice(edition.prefix.length)));
    return [
      ...like(DESCRIBED).flatMap((page) => checkPage(page, site, edition)),
      ...checkCourse(site, edition, like(LESSON)),
    ];
  });
}
