import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** Every entry that was asked for, as `collection/id`. */
const asked: string[] = [];

const group = { id: 'opening', title: 'Opening', lead: 'First.', lessons: ['one'] };
const COURSE = {
  themes: [{ ...group, id: 'reflection', lessons: ['two', 'three'] }],
  opening: group,
  closing: { ...group, id: 'closing', lessons: ['four'] },
  situations: [
    {
      id: 'again',
      title: 'Again',
      first: 'Again.',
      more: [],
      path: [
        { lesson: 'opening/one', because: 'It comes first.' },
        { lesson: 'reflection/two', because: 'It comes next.' },
      ],
    },
  ],
  related: [],
  evidence: { help: [], beside: [] },
};

vi.mock('astro:content', () => ({
  getCollection: () => Promise.resolve([]),
  getEntry: (collection: string, id: string) => {
    asked.push(`${collection}/${id}`);
    return Promise.resolve(
      collection === 'course' ? { data: COURSE } : { data: { title: id, for: 'All', now: 'Now.' }, body: 'Words.' },
    );
  },
}));

const lessonsAsked = (): string[] => asked.filter((one) => one.startsWith('lessons/'));

/** What is kept belongs to one build: each test loads the modules anew. */
const catalogue = async () => ({
  ...(await import('../../src/catalogue/course.ts')),
  ...(await import('../../src/catalogue/lessons.ts')),
});

beforeEach(() => {
  asked.length = 0;
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test('a build loads each lesson once, however many pages show the course', async () => {
  vi.stubEnv('PROD', true);
  const { loadCourse, loadLesson } = await catalogue();
  for (const id of ['opening/one', 'reflection/two', 'reflection/three', 'closing/four']) {
    const course = await loadCourse('cy');
    expect([course.opening, ...course.themes, course.closing].flatMap(({ lessons }) => lessons)).toContain(
      await loadLesson('cy', id),
    );
  }
  expect(lessonsAsked().sort()).toEqual([
    'lessons/cy/closing/four',
    'lessons/cy/opening/one',
    'lessons/cy/reflection/three',
    'lessons/cy/reflection/two',
  ]);
  expect(asked.filter((one) => one === 'course/cy')).toHaveLength(1);
});

test('while somebody edits, a lesson is read again each time', async () => {
  vi.stubEnv('PROD', false);
  const { loadLesson } = await catalogue();
  await loadLesson('cy', 'opening/one');
  await loadLesson('cy', 'opening/one');
  expect(lessonsAsked()).toHaveLength(2);
});
