import type { Generated } from './generated.ts';

const question = (id: string, ask: string): string => `  - id: ${id}
    ask: ${ask}
    choices:
      - id: this
        text: What the lesson says
        lead: 'Yes.'
        why: Say why.
        best: true
        reading: This sentence of the lesson is one that the best choice below rests on.
      - id: that
        text: What one would think first
        lead: 'Not this one:'
        why: say why not, and kindly.
`;

/**
 * A lesson with its check and its next step. Its texts say what belongs in their place; the check of the content says what
 * is still to be written.
 *
 * @param name theme and slug, as `fit/weigh`
 */
export function newLesson(name: string): readonly Generated[] {
  const slug = name.split('/')[1] ?? '';
  return [
    {
      file: `content/en/lessons/${name}.mdx`,
      text: `---
title: Name this lesson
for: For whom it is
now: The one sentence that helps, if nothing else is read.
covers: []
---

Begin with the reader: what has happened, and how that may feel.

This sentence of the lesson is one that the best choice below rests on.

<Example who="Name, 40, trade">

What an invented person did. Nobody else in the course has this name.

</Example>

<Activity id="${slug}-check" />

<Activity id="${slug}-next" />
`,
    },
    {
      file: `content/en/activities/${slug}-check.yaml`,
      text: `kind: quiz
title: Check your understanding
questions:
${question('first', 'Describe a moment, and ask what the reader would do.')}${question('second', 'Ask about something else that the lesson says.')}`,
    },
    {
      file: `content/en/activities/${slug}-next.yaml`,
      text: `kind: worksheet
title: One next step
intro:
  - Say what a small step could be.
sample: On Tuesday morning, I will do one small thing.
bestOn: phone
fields:
  - id: step
    kind: long
    label: What will you do, and on which day?
    rows: 2
`,
    },
  ];
}
