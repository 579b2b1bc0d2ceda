import { expect, test } from 'vitest';
import { change, faults, LESSON, write } from '../course.ts';

const card = (id: string) =>
  write(
    `content/en/evidence/${id}.yaml`,
    `claim: A claim.\nfound: A finding.\nstudied: People.\nlimit: A limit.\nsources: [smith-2013]\nchecked: '2026-11-23'\n`,
  );

test('a lesson cites four cards, and the fifth is reported', async () => {
  const tags = ['three', 'four', 'mood', 'five'].map((id) => `<Evidence id="${id}" />`).join('');
  expect(await faults(card('three'), card('four'), card('five'), change(LESSON, '<Evidence id="mood" />', tags)))
    .toMatchInlineSnapshot(`
      "content/en/lessons/reflection/first-no.mdx:21 | A day, a mood and a room all count.<Evidence id="three" /><Evidence id="four" /><Evidence id="mood" /><Evidence id="five" />
      found: “five”, which is evidence card number 5
      expected: 4 cards or fewer in a lesson
      fix: Keep the cards that the lesson needs most, and cut the sentence that cites this one."
    `);
});
