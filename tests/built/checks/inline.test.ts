import { expect, test } from 'vitest';
import { found } from '../found.ts';
import { siteWith } from '../good-page.ts';
import { checkInline } from './inline.ts';

const faults = (body: string) => found(checkInline(siteWith({ body })));

test('a good page has no problem', () => expect(faults('<p class="on" data-on="x">x</p>')).toEqual([]));

test.for([
  ['a style', '<p style="color:red">x</p>', /a style attribute in <p style="color:red">/],
  ['a style in a drawing', '<svg><path style="fill:red"/></svg>', /a style attribute in <path/],
  ['a handler', '<button onclick="go()">x</button>', /the handler onclick in <button/],
  ['a handler in capitals', '<img OnError="go()" src="/a.png" alt="">', /the handler onerror/],
  ['script as an address', '<a href=" JavaScript:go()">x</a>', /a javascript: address/],
] as const)('%s is found', ([, body, message]) => {
  const problems = faults(body);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^index\.html:14:\d+ /);
  expect(problems[0]).toMatch(message);
});
