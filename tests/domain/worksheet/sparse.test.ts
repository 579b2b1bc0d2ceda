import { expect, test } from 'vitest';
import { forBrowser } from '../../../src/domain/worksheet/browser.ts';
import { sparse, whole } from '../../../src/domain/worksheet/sparse.ts';
import { ALL, FIELDS, sheetWith } from './sheet.ts';

const card = { kind: 'card' as const, text: '{word}', empty: 'Nothing yet.' };
const overTheWire = (activity: Parameters<typeof sparse>[0]) =>
  JSON.parse(JSON.stringify(sparse(activity))) as ReturnType<typeof sparse>;

test.for([
  forBrowser(ALL),
  forBrowser(sheetWith([FIELDS.short])),
  forBrowser(
    sheetWith([FIELDS.short], { place: 'table', apart: true, more: [FIELDS.long], reads: ['other'], views: [card] }),
  ),
  forBrowser({ kind: 'quiz', title: 't', questions: [] }),
])('an activity comes out as it went in', (activity) => expect(whole(overTheWire(activity))).toEqual(activity));

test('what is as usual does not travel', () => {
  expect(Object.keys(sparse(forBrowser(sheetWith([FIELDS.short], { place: 'table', apart: true }))))).toEqual([
    'kind',
    'fields',
  ]);
  expect(sparse(forBrowser(sheetWith([FIELDS.short], { views: [card] })))).toMatchObject({ views: [card] });
});
