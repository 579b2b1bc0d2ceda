import { expect, test } from 'vitest';
import { found } from '../found.ts';
import { siteWith } from '../good-page.ts';
import { checkData } from './data.ts';

const faults = (body: string) => found(checkData(siteWith({ body })));

test('readable data, and scripts, are fine', () => {
  const body = '<script type="application/json">{"a":"\\u003c/script>"}</script><script>go()</script>';
  expect(faults(body)).toEqual([]);
});

test.for([
  ['half a text', '<script type="application/json" id="d">{"a":</script>'],
  ['nothing', '<script type="application/ld+json" id="d"></script>'],
  ['data that its own text ends', '<script type="application/json" id="d">{"a":"</script>"}</script>'],
] as const)('%s is found', ([, body]) => {
  expect(faults(body)).toEqual([
    expect.stringMatching(/^index\.html:14:1 data that is no JSON in <script type=.* id="d">$/),
  ]);
});
