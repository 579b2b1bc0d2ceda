import { expect, test } from 'vitest';
import { describeCourse, describeLesson, describeResource } from '../../../src/exports/schema-org.ts';
import { found } from '../found.ts';
import { goodPage } from '../good-page.ts';
import { siteOf } from '../site.ts';
import { checkDescribed } from './described.ts';

const LESSON = {
  language: 'en',
  kind: 'lesson',
  name: 'Weigh',
  description: 'Put two side by side.',
  minutes: 8,
} as const;
const QUESTION = {
  id: 'q',
  ask: 'What do you know?',
  choices: [
    { id: 'a', text: 'Little', lead: 'Yes.', why: 'It is one case.', best: true },
    { id: 'b', text: 'All', lead: 'No.', why: 'It is one case.', best: false },
  ],
};
const CHECK = { kind: 'quiz', title: 'Check', questions: [QUESTION, QUESTION] } as const;
const HOME = 'https://cairn.example/';

const about = JSON.stringify(describeLesson(LESSON, `${HOME}course.jsonld`));
const sheet = JSON.stringify(describeResource({ ...LESSON, kind: 'worksheet' }));
const course = JSON.stringify(
  describeCourse({
    language: 'en',
    name: 'Cairn',
    description: 'x',
    url: HOME,
    lessons: [{ ...LESSON, url: `${HOME}lessons/fit/weigh/`, checks: [{ ...CHECK, questions: [QUESTION] }] }],
  }),
);

function faults(description: string, list = course, more = sheet): string[] {
  const pageOf = (text: string) =>
    goodPage({
      main: '<main id="main"><h1>Weigh</h1></main>',
      body: `<script type="application/ld+json">${text}</script>`,
    });
  const pages = { 'lessons/fit/weigh/index.html': pageOf(description), 'activities/weigh/index.html': pageOf(more) };
  return found(checkDescribed(siteOf({ 'index.html': goodPage(), ...pages, 'course.jsonld': list })));
}

function changed(text: string, before: string, after: string): string {
  if (!text.includes(before)) throw new Error(`The description has no ${before}`);
  return text.replace(before, after);
}

test('a lesson, an activity and a course as they are written have no problem', () => expect(faults(about)).toEqual([]));

test('another language has its own course, and says what language it is in', () => {
  const pageOf = (lang: string, text: string) =>
    goodPage({
      lang: ` lang="${lang}"`,
      main: '<main id="main"><h1>Weigh</h1></main>',
      body: `<script type="application/ld+json">${text}</script>`,
    });
  const welsh = (text: string) =>
    text.replaceAll('"inLanguage":"en"', '"inLanguage":"cy"').replaceAll(HOME, `${HOME}cy/`);
  const site = (said: (text: string) => string) => ({
    'index.html': goodPage(),
    'course.jsonld': course,
    'lessons/fit/weigh/index.html': pageOf('en', about),
    'cy/index.html': goodPage({ lang: ' lang="cy"' }),
    'cy/course.jsonld': said(course),
    'cy/lessons/fit/weigh/index.html': pageOf('cy', welsh(about)),
    'cy/activities/weigh/index.html': pageOf('cy', said(sheet)),
  });
  expect(found(checkDescribed(siteOf(site(welsh))))).toEqual([]);
  expect(found(checkDescribed(siteOf(site((text) => text))))).toEqual([
    'cy/activities/weigh/index.html:14:1 inLanguage en',
    'cy/course.jsonld:1:1 https://cairn.example/cy/lessons/fit/weigh/ left out',
    'cy/course.jsonld:1:1 inLanguage en',
  ]);
});

test('a page that says nothing, or says it twice, is found', () => {
  const page = goodPage();
  const said = { 'index.html': page, 'lessons/fit/weigh/index.html': page, 'course.jsonld': course };
  expect(found(checkDescribed(siteOf(said)))).toEqual(['lessons/fit/weigh/index.html:1:1 0 descriptions of the page']);
  expect(faults(`${about}</script><script type="application/ld+json">{}`)).toEqual([
    'lessons/fit/weigh/index.html:1:1 2 descriptions of the page',
  ]);
});

test.for<[string, string, RegExp]>([
  ['no JSON', '{', /@type undefined/],
  ['another name', changed(about, '"Weigh"', '"Wait"'), /the name "Wait" of "Weigh"/],
  ['no description', changed(about, 'Put two side by side.', ' '), /no description/],
  ['no time', changed(about, 'PT8M', 'PT0M'), /timeRequired PT0M/],
  ['another course', changed(about, 'course.jsonld', 'courses.jsonld'), /isPartOf https/],
  ['a quiz', changed(about, '"LearningResource"', '"Quiz"'), /a quiz on a page/],
])('%s is found on a lesson', ([, description, message]) => {
  expect(faults(description)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
});

test.for<[string, string, RegExp]>([
  ['no licence', changed(sheet, 'creativecommons', 'example'), /no license/],
  ['a price', changed(sheet, '"isAccessibleForFree":true', '"isAccessibleForFree":false'), /isAccessibleForFree/],
  ['another kind', changed(sheet, '"worksheet"', '"video"'), /no learningResourceType/],
  ['no use', changed(sheet, 'self-study', ''), /no educationalUse/],
])('%s is found on the page of an activity', ([, description, message]) => {
  expect(faults(about, course, description)).toEqual([expect.stringMatching(message)]);
});

test.for<[string, string, RegExp]>([
  ['no course', '{}', /no course/],
  ['a lesson left out', changed(course, 'fit/weigh', 'fit/wait'), /lessons\/fit\/weigh\/ left out/],
  [
    'a check without questions',
    changed(course, '"hasPart":[{"@type":"Question"', '"x":[{"@type":"Question"'),
    /no quiz/,
  ],
  [
    'a question without a right answer',
    changed(course, 'acceptedAnswer', 'answer'),
    /no right answer to "What do you know\?"/,
  ],
  ['a question without words', changed(course, 'What do you know?', ''), /a question without a text/],
])('%s is found in the course', ([, list, message]) => {
  expect(faults(about, list)).toEqual(expect.arrayContaining([expect.stringMatching(/^course\.jsonld:1:1 /)]));
  expect(faults(about, list)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
});
