import { expect, test } from 'vitest';
import { found } from '../found.ts';
import { siteWith } from '../good-page.ts';
import { checkMarkup } from './markup.ts';

const faults = async (body: string) => found(await checkMarkup(siteWith({ body })));

test('a good page has no problem', async () => expect(await faults('')).toEqual([]));

test.for([
  ['an element left open', '<div>', /^index\.html:14:\d+ Unclosed element/],
  ['an element where none may stand', '<p><div>x</div></p>', /^index\.html:14:/],
  ['an id twice', '<p id="main">x</p>', /Duplicate ID "main"/],
  ['a picture without words', '<img src="/a.png">', /alt/],
  ['a control without a label', '<input name="a">', /label/],
  ['words for something that is not there', '<p aria-describedby="gone">x</p>', /gone/],
] as const)('%s is found', async ([, body, message]) => expect((await faults(body)).join('\n')).toMatch(message));
