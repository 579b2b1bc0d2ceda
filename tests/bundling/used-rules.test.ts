import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { namesIn, usedRules, withoutScale } from '../../src/bundling/used-rules.ts';

const used = (css: string, ...names: string[]) => usedRules(css, new Set(names));

describe('a page keeps the rules it can use', () => {
  test('those whose classes it has, all of them', () => {
    expect(used('.a{x:1}.b{x:2}.a .b{x:3}.a>.c{x:4}p{x:5}', 'a', 'b')).toBe('.a{x:1}.b{x:2}.a .b{x:3}p{x:5}');
  });

  test('of a list only the selectors that can match', () => {
    expect(used('.a,.b:is(.x,p),.c p{x:1}', 'a', 'b')).toBe('.a,.b:is(.x,p){x:1}');
  });

  test('a choice in brackets only where one of it can match', () => {
    const css = ':is(.b,.c) p{x:1}.a:has(>.b,:where(.c .d)){x:2}';
    expect(used(css, 'a', 'c')).toBe(':is(.b,.c) p{x:1}');
    expect(used(css, 'a', 'c', 'd')).toBe(css);
    expect(used(css, 'a')).toBe('');
    expect(used(':is(.b,.c) p,.a{x:1}', 'a')).toBe('.a{x:1}');
  });

  test('whatever stands in other brackets: it may be the opposite', () => {
    const css = '.a:not(.b){x:1}.a:not(:is(.b,.c)) p{x:2}.a:has(:is(.b,.c),p)~*{x:3}[class=".b"]{x:4}';
    expect(used(css, 'a')).toBe(css);
  });

  test('however deep the brackets are', () => {
    const css = '.a :is(form,.b:has(>.c:not([hidden],:is(.d,.e))),.f)>.a{x:1}.a:is([title="(,"],.b){x:2}';
    expect(used(css, 'a')).toBe(css);
    expect(used('.b:has(.a:not(:is(.a,p))),.a{x:1}', 'a')).toBe('.a{x:1}');
  });

  test('in blocks too, and no block is left empty', () => {
    const css =
      '@layer one{.a{x:1}@media (width<=30rem){.b{x:2}}}@supports (x:1){.b{x:3}}@container (width>9rem){.a{x:4}}';
    expect(used(css, 'a')).toBe('@layer one{.a{x:1}}@container (width>9rem){.a{x:4}}');
  });

  test('and what is no rule: statements, fonts, pages, motions', () => {
    const css = '@layer one,two;@font-face{src:url(a.b)}@page{margin:1mm}@keyframes in{0%{x:.5}}';
    expect(used(css)).toBe(css);
  });

  test('a brace, a comma or a class in quotation marks is only text', () => {
    const css = `.a:before{content:"}.b{, \\"";x:1}.a:after{content:'{'}`;
    expect(used(css, 'a')).toBe(css);
  });

  test('a name with a character that is written in another way', () => {
    expect(used('.a\\:b{x:1}.c\\:d{x:2}', 'a:b')).toBe('.a\\:b{x:1}');
  });

  test('decimals are no classes', () =>
    expect(used('.a{x:.5em}@media (width<=61.99rem){p{x:1}}')).toBe('@media (width<=61.99rem){p{x:1}}'));
});

describe('a page keeps the custom properties that something asks for', () => {
  test('by way of another too, and no rule is left empty', () => {
    const css =
      ':root{--a:var(--b);--b:1px;--c:var(--d);--d:2px}.t{--e:3px}@supports not (x:y){:root{--c:0;--a:0}}p{x:var(--a)}';
    expect(used(css, 't')).toBe(':root{--a:var(--b);--b:1px}@supports not (x:y){:root{--a:0}}p{x:var(--a)}');
  });

  test('from a motion, as what stands in for another, from a condition, and from the page or a script', () => {
    const css =
      ':root{--a:0;--b:1;--c:2;--d:3}@keyframes in{0%{x:var(--a)}}p{x:calc(1px*var(--z,var(--b)))}@container style(--c:2){p{x:1}}';
    expect(used(css, '--d')).toBe(css);
    expect(used(css)).toBe(css.replace(';--d:3', ''));
  });

  test('not where only a rule asked that the page cannot use', () => {
    expect(used(':root{--a:1;--b:2}.x{x:var(--a)}p{x:var(--b)}')).toBe(':root{--b:2}p{x:var(--b)}');
  });
});

test('raw colours are written where a token is made of them', () => {
  const css =
    ':root{--stone-1:#fff;--night-1:#111;--page:light-dark(var(--stone-1),var(--night-1));--x1:1rem}p{x:var(--page)}';
  expect(withoutScale(css)).toBe(':root{--page:light-dark(#fff,#111);--x1:1rem}p{x:var(--page)}');
  expect(withoutScale('p{x:var(--stone-1)}'), 'one that is not there stays').toBe('p{x:var(--stone-1)}');
});

test('the names in a text are its words with their hyphens', () => {
  expect(namesIn('<p class="btn no-print">L(`p`,{class:`x_1 soft`})')).toEqual(
    expect.arrayContaining(['btn', 'no-print', 'x_1', 'soft']),
  );
});

test('no class is put together from parts in what a browser runs: its rules would be dropped', () => {
  const src = join(import.meta.dirname, '../../src');
  const files = globSync('{islands,mount}/**/*.{ts,tsx}', { cwd: src });
  expect(files).not.toEqual([]);
  const parted = /\bclass(?:Name)?=\{[^}]*(?:`[^`]*\$\{|\+)|classList\.\w+\(\s*(?:`[^`]*\$\{|[^)]*\+)/;
  expect(parted.test('<p class={`is-${kind}`}>')).toBe(true);
  expect(parted.test("element.classList.add('is-' + kind)")).toBe(true);
  expect(files.filter((file) => parted.test(readFileSync(join(src, file), 'utf8')))).toEqual([]);
});
