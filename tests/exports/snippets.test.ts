import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { snippets, type Target } from '../../src/exports/snippets.ts';

const LOADER = 'https://example.org/x/embed.js';
const target: Target = {
  title: 'Is it “me” & "the numbers" <b>?',
  about: '10 minutes, private, no account',
  page: 'https://example.org/x/activities/numbers/?a=1&b=2',
  frame: { id: 'numbers', url: 'https://example.org/x/embed/numbers/', title: 'Count "your" search' },
};

/** The tags of some HTML, each with its attributes, and what it says. */
function read(html: string): { tags: [string, Record<string, string>][]; text: string } {
  const tags: [string, Record<string, string>][] = [];
  let text = '';
  type Node = {
    readonly nodeName: string;
    readonly value?: string;
    readonly attrs?: readonly { name: string; value: string }[];
    readonly childNodes?: readonly Node[];
  };
  const walk = (node: Node): void => {
    if (node.nodeName === '#text') text += node.value ?? '';
    if (node.attrs) tags.push([node.nodeName, Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))]);
    node.childNodes?.forEach(walk);
  };
  walk(parseFragment(html));
  return { tags, text: text.replace(/\s+/g, ' ').trim() };
}

test('a frame stands with the link to its full page behind it', () => {
  const { tags, text } = read(snippets(target, LOADER).frame);
  expect(tags).toMatchObject([
    [
      'iframe',
      {
        src: target.frame.url,
        title: 'Count "your" search',
        width: '100%',
        height: '640',
        loading: 'lazy',
        style: 'display:block;border:0',
      },
    ],
    ['p', {}],
    ['a', { href: target.page }],
  ]);
  expect(text).toBe(target.title);
});

test('the loader stands with its element, and the link inside it', () => {
  const { tags, text } = read(snippets(target, LOADER).loader);
  expect(tags).toMatchObject([
    ['script', { src: LOADER, async: '' }],
    ['cairn-activity', { activity: 'numbers', title: 'Count "your" search' }],
    ['p', {}],
    ['a', { href: target.page }],
  ]);
  expect(text).toBe(target.title);
});

test('a card is a link and what it leads to, without a style or a script', () => {
  const { tags, text } = read(snippets(target, LOADER).card);
  expect(tags).toEqual([
    ['p', {}],
    ['strong', {}],
    ['a', { href: target.page }],
    ['br', {}],
  ]);
  expect(text).toBe(`${target.title}${target.about}`);
});

test('a text has the address on a line of its own, and the address stands alone', () => {
  expect(snippets(target, LOADER).text.split('\n')).toEqual([`${target.title} (${target.about})`, target.page]);
  expect(snippets(target, LOADER).address).toBe(target.page);
});
