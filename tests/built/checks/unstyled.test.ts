import { expect, test } from 'vitest';
import { found } from '../found.ts';
import { siteWith } from '../good-page.ts';
import { checkUnstyled } from './unstyled.ts';

const faults = (body: string) => found(checkUnstyled(siteWith({ body })));

test.for([
  ['words with a space between them', '<p><b>Fit</b> <span>Lesson 1</span></p>'],
  ['a sentence with a link in it', '<p>See <a href="#main">this</a>, and “<b>that</b>”.</p>'],
  ['blocks beside each other', '<ul><li><a href="#main">One</a></li><li><a href="#main">Two</a></li></ul>'],
  ['a number raised above the line', '<p>Moderately.<sup><a href="#main">1</a></sup> A panel agrees more.</p>'],
  ['an address that may break', '<p><span>https://cairn.example/<wbr>start/</span></p>'],
  ['boxes to tick', '<p><label><input name="a">Very</label><label><input name="b">A little</label></p>'],
  ['a drawing with its size', '<svg width="4" height="4" aria-hidden="true"></svg>'],
  ['shapes for other drawings', '<svg width="0" height="0" aria-hidden="true"></svg>'],
] as const)('%s are fine', ([, body]) => expect(faults(body)).toEqual([]));

test.for([
  [
    'words in two boxes',
    '<p><span>Lesson 1 of 4</span><span>About 8 minutes</span></p>',
    /Lesson 1 of 4About 8 minutes/,
  ],
  [
    'a sentence behind another',
    '<p><span>It is kept.</span><span>Are you done?</span></p>',
    /It is kept\.Are you done/,
  ],
  ['a word behind a text', '<p>Cairn<b>Lessons</b></p>', /CairnLessons/],
  ['a word behind a link', '<nav><a href="#main"><b>Next</b></a><a href="#main">Stop</a></nav>', /NextStop/],
  ['a drawing without a size', '<svg viewBox="0 0 4 4" aria-hidden="true"></svg>', /<svg viewBox="0 0 4 4"/],
  ['a drawing with one side', '<svg width="4" aria-hidden="true"></svg>', /<svg width="4"/],
  ['a drawing as wide as the page', '<svg width="100%" height="4" aria-hidden="true"></svg>', /100%/],
] as const)('%s is found', ([, body, message]) => expect(faults(body).join('\n')).toMatch(message));
