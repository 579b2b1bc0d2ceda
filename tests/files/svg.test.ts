import fc from 'fast-check';
import { expect, test } from 'vitest';
import { svgFile } from '../../src/files/svg.ts';

const DRAWING =
  '<svg viewBox="0 0 10 10" class="flow" aria-hidden="true" focusable="false"><path class="on" d="M0 0H10" fill="rgb(1, 2, 3)"></path></svg>';

test('a drawing of the page becomes a picture of its own', () => {
  expect(svgFile(DRAWING, { title: 'My search', background: null })).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" role="img"><title>My search</title><path d="M0 0H10" fill="rgb(1, 2, 3)"></path></svg>',
      '',
    ].join('\n'),
  );
});

test('a ground lies behind everything', () => {
  const file = svgFile(DRAWING, { title: 'x', background: 'rgb(0, 0, 0)' });
  expect(file).toContain('<title>x</title><rect width="100%" height="100%" fill="rgb(0, 0, 0)"/><path ');
});

test('what stands there already is not set twice', () => {
  const file = svgFile('<svg xmlns="http://www.w3.org/2000/svg" role="presentation"><svg></svg></svg>', {
    title: 'x',
    background: null,
  });
  expect(file).toContain('<svg xmlns="http://www.w3.org/2000/svg" role="img"><title>x</title><svg></svg></svg>');
});

test('words in the drawing keep their quotation marks, and the hard space its meaning', () => {
  const file = svgFile('<svg><text x="1">a class="b"&nbsp;c</text></svg>', { title: 'x', background: null });
  expect(file).toContain('<text x="1">a class="b"&#160;c</text>');
});

test('a title is words, whatever is in it', { timeout: 30_000 }, () => {
  expect(svgFile('<svg></svg>', { title: '<script>&"\u0000', background: 'a"b' })).toContain(
    '<title>&lt;script&gt;&amp;&quot;</title><rect width="100%" height="100%" fill="a&quot;b"/>',
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const [, written = ''] = /<title>(.*)<\/title>/s.exec(svgFile('<svg></svg>', { title, background: null })) ?? [];
      const bare = /[<>"]|&(?!(?:amp|lt|gt|quot);)/.test(written);
      const read = written.replace(
        /&(amp|lt|gt|quot);/g,
        (_, name: string) => ({ amp: '&', lt: '<', gt: '>' })[name] ?? '"',
      );
      const legal = [...title].filter((character) => {
        const point = character.codePointAt(0) ?? 0;
        return [9, 10, 13].includes(point) || !(point < 32 || (point > 126 && point < 160));
      });
      return !bare && read === legal.join('');
    }),
    { numRuns: 10_000 },
  );
});
