import { expect, test } from 'vitest';
import { placesOf } from '../../../src/hosting/route-groups.ts';
import { underscoreHeaders } from '../../../src/hosting/underscore-headers.ts';
import { found } from '../found.ts';
import { siteOf } from '../site.ts';
import { checkHeaders } from './headers.ts';

const FILES = {
  'index.html': '',
  '404.html': '',
  'lessons/fit/weigh/index.html': '',
  'embed/weigh/index.html': '',
  'oembed/weigh.json': '{}',
  '_astro/a.js': '',
  'tasks.js': '',
};
const written = (base = '/') => underscoreHeaders(placesOf(base, Object.keys(FILES)));

const faults = (headers: string, base = '/') => found(checkHeaders(siteOf({ ...FILES, _headers: headers }, base)));

/** The rules with one thing changed that stands in them. */
function changed(before: string, after: string): string {
  if (!written().includes(before)) throw new Error(`The rules have no ${before}`);
  return written().replace(before, () => after);
}

test('what the build writes has no problem, also under a path', () => {
  expect(faults(written())).toEqual([]);
  expect(faults(written('/x/'), '/x/')).toEqual([]);
});

test('no rules at all are found', () => expect(faults('').length).toBeGreaterThan(20));

test('a rule for all that forbids frames would reach the pages for frames: two rules join', () => {
  const joined = changed('/*\n', "/*\n  Content-Security-Policy: frame-ancestors 'none'\n");
  expect(faults(joined)).toEqual(
    expect.arrayContaining([
      "index.html:1:1 content-security-policy \"frame-ancestors 'none', frame-ancestors 'none'\" at /",
      'embed/weigh/index.html:1:1 content-security-policy "frame-ancestors \'none\'" at /embed/weigh/',
    ]),
  );
});

test.for<[string, string, string, RegExp]>([
  ['a page left out', '/lessons/*\n', '/lesson/*\n', /^lessons\/fit\/weigh.*content-security-policy "\(none\)"/],
  ['the page for "not found" left out', '/404.html\n', '/405.html\n', /^404\.html/],
  ['frames that may load nothing', '/embed/*\n', '/embeds/*\n', /^embed.*access-control-allow-origin "\(none\)"/],
  ['scripts for our own pages only', '/_astro/*\n', '/_astro/\n', /^_astro\/a\.js.*access-control-allow-origin/],
  ['a year less', 'max-age=63072000', 'max-age=31536000', /strict-transport-security/],
  ['a camera', 'camera=()', 'camera=(self)', /no camera=\(\) in permissions-policy/],
  ['copying forbidden', 'clipboard-write=(self)', 'clipboard-write=()', /no clipboard-write=\(self\)/],
  ['a permission for everybody', 'gyroscope=()', 'gyroscope=*', /"gyroscope=\*" in permissions-policy/],
  ['a header too many', '/*\n', '/*\n  X-Frame-Options: DENY\n', /x-frame-options "DENY" at \/embed/],
])('%s is found', ([, before, after, message]) => {
  expect(faults(changed(before, after))).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
});

test('what Cloudflare Pages would pass over is found', () => {
  const many = Array.from({ length: 100 }, (_, at) => `/${at}/\n  X-Test: 1\n`).join('');
  expect(faults(written() + many)).toEqual([expect.stringMatching(/^_headers:1:1 1\d\d rules, where 100 are read$/)]);
  expect(faults(`${written()}/x/\n  X-Test: ${'x'.repeat(2_000)}\n`)).toEqual([
    expect.stringMatching(/^_headers:\d+:1 more than 2000 letters$/),
  ]);
});
