import { describe, expect, test } from 'vitest';
import { CARD, change, faults, LESSON, LIST, PAGE, QUIZ, SHEET, TASKS } from '../course.ts';

test('an avoided word is reported wherever words are, with the reason and with what to write', async () => {
  expect(
    await faults(
      change(LESSON, 'title: A first no', 'title: A journey'),
      change(LESSON, 'It does not say\nwhat you are worth.', 'You will bounce\nback from it.'),
      change(LESSON, 'Ana, 40, cook', 'Ana, 40, loser'),
      change(PAGE, 'A few people', 'Invest in yourself'),
      change(QUIZ, 'It is one reading.', 'Everything happens for a reason.'),
      change(CARD, 'note: Agreement of about 0.44.', 'note: The Hidden  Job Market.'),
      change(LIST, 'It helps to count.', 'Failure is a gift.'),
      change(TASKS, 'Help somebody up', 'Empower somebody'),
      change(SHEET, 'title: Count one search', 'title: You’ve got this'),
    ),
  ).toMatchInlineSnapshot(`
    "content/en/activities/counting.yaml:2 | title: You’ve got this
    found: “You’ve got this”
    expected: other words: it cheers, and nobody who was turned down today wants to be cheered on
    fix: Cut it.

    content/en/activities/first-no-check.yaml:14 | why: Everything happens for a reason.
    found: “happens for a reason”
    expected: other words: it promises what nobody can know
    fix: Cut it: nobody knows that.

    content/en/course.yaml:14 | - { lesson: reflection/first-no, because: Failure is a gift. }
    found: “is a gift”
    expected: other words: it asks a person to feel better, or finds a use for their pain
    fix: Write “It hurt.”, then a fact.

    content/en/evidence/agree.yaml:5 | note: The Hidden  Job Market.
    found: “Hidden Job Market”
    expected: other words: this is the jargon of job advice
    fix: Write “jobs that are not advertised”.

    content/en/lessons/reflection/first-no.mdx:2 | title: A journey
    found: “journey”
    expected: other words: this is a picture or an idiom, which fails in a translator and with readers who take words as they are
    fix: Write “search”, or say what comes next.

    content/en/lessons/reflection/first-no.mdx:8 | A no hurts. You will bounce
    found: “bounce back”
    expected: other words: this is a picture or an idiom, which fails in a translator and with readers who take words as they are
    fix: Write what a person can do on that day.

    content/en/lessons/reflection/first-no.mdx:42 | <Example who="Ana, 40, loser">
    found: “loser”
    expected: other words: it says that the person was not enough, or is goods for sale
    fix: Cut it.

    content/en/pages/about.mdx:8 | Invest in yourself who were turned down in 2020.
    found: “Invest in yourself”
    expected: other words: it says that the person was not enough, or is goods for sale
    fix: Write what it costs and who asks for it.

    content/en/tasks.yaml:11 | - { id: help, text: Empower somebody, works: [porter, nurse, till, clerk] }
    found: “Empower”
    expected: other words: this is the jargon of job advice
    fix: Write what somebody can do now."
  `);
});

test('a phrase that the file breaks in two is told in the line where its text begins', async () => {
  expect(await faults(change(CARD, 'note: Agreement of about 0.44.', 'note: >\n  Some say that\n  doors\n  open.')))
    .toMatchInlineSnapshot(`
    "content/en/evidence/agree.yaml:5 | note: >
    found: “doors open”
    expected: other words: this is a picture or an idiom, which fails in a translator and with readers who take words as they are
    fix: Write what becomes possible, and for whom."
  `);
});

describe('in a quiz', () => {
  test('what a friend might wrongly say may be a choice that is not the best one', async () => {
    expect(await faults(change(QUIZ, 'text: What I am worth', 'text: I have to stay positive'))).toBe('');
  });

  test('it may not be the best one, and not an explanation', async () => {
    const found = await faults(
      change(QUIZ, 'text: Very little', 'text: Stay positive'),
      change(QUIZ, 'why: some things do.', 'why: stay positive.'),
    );
    expect(found).toContain('| text: Stay positive\nfound: “Stay positive”');
    expect(found).toContain('| why: stay positive.\nfound: “stay positive”');
  });

  test('an idiom may not: nobody can refuse what they do not understand', async () => {
    expect(await faults(change(QUIZ, 'text: What I am worth', 'text: My next job is around the corner'))).toContain(
      'found: “around the corner”',
    );
  });
});

test('ids are no words', async () => {
  expect(await faults(change(QUIZ, 'id: worth', 'id: passion'))).toBe('');
});
