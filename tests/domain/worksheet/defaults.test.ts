import { expect, test } from 'vitest';
import { toClientActivity } from '../../../src/domain/worksheet/client-activity.ts';
import { omitDefaults, withDefaults } from '../../../src/domain/worksheet/defaults.ts';
import { ALL, FIELDS, sheetWith } from './sheet.ts';

const card = { kind: 'card' as const, text: '{word}', empty: 'Nothing yet.' };
const overTheWire = (activity: Parameters<typeof omitDefaults>[0]) =>
  JSON.parse(JSON.stringify(omitDefaults(activity))) as ReturnType<typeof omitDefaults>;

test.for([
  toClientActivity(ALL),
  toClientActivity(sheetWith([FIELDS.short])),
  toClientActivity(
    sheetWith([FIELDS.short], {
      bestOn: 'table',
      standalone: true,
      more: [FIELDS.long],
      reads: ['other'],
      views: [card],
    }),
  ),
  toClientActivity({ kind: 'quiz', title: 't', questions: [] }),
])('an activity comes out as it went in', (activity) => expect(withDefaults(overTheWire(activity))).toEqual(activity));

test('what is as usual does not travel', () => {
  expect(
    Object.keys(omitDefaults(toClientActivity(sheetWith([FIELDS.short], { bestOn: 'table', standalone: true })))),
  ).toEqual(['kind', 'fields']);
  expect(omitDefaults(toClientActivity(sheetWith([FIELDS.short], { views: [card] })))).toMatchObject({ views: [card] });
});
