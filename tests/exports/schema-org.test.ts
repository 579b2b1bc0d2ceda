import { expect, test } from 'vitest';
import type { Quiz } from '../../src/schema/quiz.ts';
import { describeCourse, describeLesson, describeResource } from '../../src/exports/schema-org.ts';

const LESSON = {
  language: 'cy',
  kind: 'lesson',
  name: 'Weigh',
  description: 'Put two side by side.',
  minutes: 8,
} as const;

test('a lesson says little of itself, and where the rest is', () => {
  expect(describeLesson(LESSON, 'https://cairn.example/course.jsonld')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: 'Weigh',
    description: 'Put two side by side.',
    timeRequired: 'PT8M',
    isPartOf: 'https://cairn.example/course.jsonld',
  });
});

test('a resource says what it is, how long it takes, and what it belongs to', () => {
  const partOf = { type: 'Course', name: 'Cairn', url: 'https://cairn.example/' } as const;
  expect(describeResource({ ...LESSON, partOf })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: 'Weigh',
    description: 'Put two side by side.',
    inLanguage: 'cy',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    educationalUse: 'self-study',
    learningResourceType: 'lesson',
    timeRequired: 'PT8M',
    isAccessibleForFree: true,
    isPartOf: { '@type': 'Course', name: 'Cairn', url: 'https://cairn.example/' },
  });
  expect(describeResource(LESSON)).not.toHaveProperty('isPartOf');
});

test('the questions of a check stand in the course with every answer, the right ones apart', () => {
  const choice = (id: string, best: boolean) => ({ id, text: `Text ${id}`, lead: 'Lead.', why: `Why ${id}.`, best });
  const check: Quiz = {
    kind: 'quiz',
    title: 'Check',
    questions: [{ id: 'q', ask: 'Which?', choices: [choice('a', false), choice('b', true), choice('c', false)] }],
  };
  const answer = (id: string) => ({
    '@type': 'Answer',
    text: `Text ${id}`,
    answerExplanation: { '@type': 'Comment', text: `Lead. Why ${id}.` },
  });
  const course = describeCourse({
    language: 'cy',
    name: 'Cairn',
    description: 'x',
    url: 'https://cairn.example/',
    lessons: [
      { ...LESSON, url: 'https://cairn.example/a/', checks: [check] },
      { ...LESSON, url: 'https://cairn.example/b/', checks: [] },
    ],
  });
  expect(course).toMatchObject({
    '@type': 'Course',
    hasCourseInstance: { courseMode: 'online', courseWorkload: 'PT16M' },
    hasPart: [
      {
        url: 'https://cairn.example/a/',
        hasPart: [
          {
            '@type': 'Quiz',
            name: 'Check: Weigh',
            hasPart: [
              {
                '@type': 'Question',
                eduQuestionType: 'Multiple choice',
                text: 'Which?',
                acceptedAnswer: [answer('b')],
                suggestedAnswer: [answer('a'), answer('c')],
              },
            ],
          },
        ],
      },
      { url: 'https://cairn.example/b/', hasPart: [] },
    ],
  });
});
