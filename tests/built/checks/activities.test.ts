import { expect, test } from 'vitest';
import { found } from '../found.ts';
import { siteWith } from '../good-page.ts';
import { checkActivities, type Asked } from './activities.ts';

const RESTORE = 'restore()';
const ASKED: ReadonlyMap<string, Asked> = new Map([
  [
    'numbers',
    new Map<string, readonly string[] | null>([
      ['replies', null],
      ['spread', ['one', 'few']],
    ]),
  ],
]);

const FORM = '<form method="dialog" autocomplete="off">';
const STATUS = '<p data-saved="none">x</p>';
const GOOD = `<section data-activity="numbers" data-kind="worksheet" id="numbers">${FORM}<input name="replies"><input type="radio" name="spread" value="one"><input type="radio" name="spread" value="few"><button type="button">x</button>${STATUS}</form></section><script>${RESTORE}</script>`;

const LOOKS = '<style>.kept{color:red}</style>';

const faults = (piece = '', other = '') => {
  if (!GOOD.includes(piece)) throw new Error(`A good activity has no ${piece}`);
  return found(checkActivities(siteWith({ body: GOOD.replace(piece, other) + LOOKS }), ASKED, RESTORE));
};

test('a good activity has no problem', () => expect(faults()).toEqual([]));

test('an activity on a page that has styles, and not those of activities, is found', () => {
  const styled = (css: string) =>
    found(checkActivities(siteWith({ body: `${GOOD}<style>${css}</style>` }), ASKED, RESTORE));
  expect(styled('.kept{color:red}')).toEqual([]);
  expect(styled('p{color:red}')).toEqual([expect.stringMatching('an activity without its styles')]);
});

test.for<[string, string, string, RegExp]>([
  ['no anchor', ' id="numbers"', '', /<section data-activity="numbers" data-kind="worksheet">/],
  ['an unknown kind', '"worksheet"', '"poll"', /data-kind="poll"/],
  ['a form that can be sent', ' method="dialog"', '', /<form autocomplete="off">/],
  ['a form that browsers refill', ' autocomplete="off"', '', /<form method="dialog">/],
  ['a form with a target', ' method="dialog"', ' method="dialog" action="/x"', /action="\/x"/],
  ['a second form', STATUS, `${STATUS}</form>${FORM}`, /2 forms/],
  ['a submit button', '<button type="button">', '<button>', /the submit button <button>/],
  [
    'a submit input',
    '<button type="button">',
    '<input type="submit"><button type="button">',
    /the submit button <input/,
  ],
  [
    'a line that claims something',
    'data-saved="none"',
    'data-saved="device"',
    /1 status lines: <p data-saved="device">/,
  ],
  ['no status line', STATUS, '', /0 status lines/],
  ['a field without a control', '<input name="replies">', '', /no control for the field "replies"/],
  ['a field twice', '<input name="replies">', '<input name="replies"><input name="replies">', /the field "replies" as/],
  ['a choice left out', '<input type="radio" name="spread" value="few">', '', /the field "spread" as one/],
  [
    'a control without a field',
    STATUS,
    `${STATUS}<textarea name="more"></textarea>`,
    /<textarea name="more">, which is no field/,
  ],
  ['no script after it', `<script>${RESTORE}</script>`, '<p>x</p>', /<p> after the activity/],
])('%s is found', ([, piece, other, message]) => {
  const problems = faults(piece, other);
  expect(problems).toEqual([expect.stringMatching(message)]);
  expect(problems[0]).toMatch(/^index\.html:14:\d+ /);
});

test('an activity without its YAML, and one that stands nowhere, are found', () => {
  expect(faults('data-activity="numbers"', 'data-activity="number"')).toEqual([
    'index.html:1:1 the activity "numbers" on no page',
    'index.html:14:1 the activity "number"',
  ]);
});
