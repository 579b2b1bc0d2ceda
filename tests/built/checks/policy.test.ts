import { expect, test } from 'vitest';
import { found } from '../found.ts';
import { hashOf, POLICY, siteWith, STYLE } from '../good-page.ts';
import { checkPolicy } from './policy.ts';

const faults = (parts: Parameters<typeof siteWith>[0]) => found(checkPolicy(siteWith(parts)));
const changed = (piece: string, other: string): string => {
  if (!POLICY.includes(piece)) throw new Error(`The policy has no ${piece}`);
  return POLICY.replace(piece, other);
};

test('a good page has no problem', () => expect(faults({})).toEqual([]));

test('an inline script with its hash, and data without one, are fine', () => {
  const body = '<script>go()</script><script type="application/json">{}</script>';
  expect(faults({ body, policy: changed("script-src 'self'", `script-src 'self' ${hashOf('go()')}`) })).toEqual([]);
});

test.for([
  ['no policy', '', /no Content-Security-Policy/],
  ['no default', changed("default-src 'none'; ", ''), /default-src left out/],
  ['a loose default', changed("default-src 'none'", "default-src 'self'"), /default-src 'self'/],
  ['forms that may be sent', changed("form-action 'none'", "form-action 'self'"), /form-action 'self'/],
  ['plug-ins', `${POLICY}; object-src 'self'`, /object-src 'self'/],
  ['no Trusted Types', changed("require-trusted-types-for 'script'; ", ''), /require-trusted-types-for left out/],
  ['a Trusted Types policy', changed("trusted-types 'none'", 'trusted-types lit'), /trusted-types lit/],
  [
    'unsafe-inline',
    changed("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
    /source 'unsafe-inline' in script-src/,
  ],
  ['unsafe-eval', changed("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"), /source 'wasm-unsafe-eval'/],
  ['a scheme', changed("img-src 'self'", "img-src 'self' data:"), /source data: in img-src/],
  ['another site', changed("img-src 'self'", 'img-src https://img.example.org'), /source https:\/\/img\.example\.org/],
  ['a hash of nothing', changed("script-src 'self'", `script-src 'self' ${hashOf('gone()')}`), /nowhere on this page/],
] as const)('%s is found', ([, policy, message]) => {
  const problems = faults({ policy });
  expect(problems[0]).toMatch(/^index\.html:\d+:\d+ /);
  expect(problems[0]).toMatch(message);
});

test.for([
  ['a style', '<style>a{}</style>', /<style> is not named in style-src/],
  ['a script', '<script>go()</script>', /<script> is not named in script-src/],
  ['a module', '<script type="module">go()</script>', /is not named in script-src/],
  ['an import map', '<script type="importmap">{}</script>', /is not named in script-src/],
  ['a script in <noscript>', '<noscript><style>a{}</style></noscript>', /is not named in style-src/],
  ['a second policy', `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`, /a second policy/],
] as const)('%s without its hash, or too many, is found', ([, body, message]) => {
  const problems = faults({ body });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(message);
});

test('whatever loads before the policy is found', () => {
  expect(faults({ before: '<link rel="icon" href="/cairn.svg">' })).toEqual([
    'index.html:3:29 <link rel="icon" href="/cairn.svg"> before the policy, which does not hold for it',
  ]);
  expect(faults({ before: `<style>${STYLE}</style>` })).toHaveLength(1);
});
