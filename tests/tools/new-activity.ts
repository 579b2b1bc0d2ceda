import type { Generated } from './generated.ts';

/** A worksheet with one question, to be changed into what it shall ask: `content/en/activities/<name>.yaml`. */
export const newActivity = (name: string): readonly Generated[] => [
  {
    file: `content/en/activities/${name}.yaml`,
    text: `kind: worksheet
title: Name this sheet
intro:
  - Say in one sentence what it is for.
sample: Write here how a finished one could look.
bestOn: phone
fields:
  - id: first
    kind: long
    label: What do you ask first?
    hint: Help with the answer, if it is needed.
    rows: 2
`,
  },
];
