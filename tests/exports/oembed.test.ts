import { expect, test } from 'vitest';
import { oembed } from '../../src/exports/oembed.ts';

const SHOWN = {
  title: 'Weigh “two” & <one> "more"',
  url: 'https://cairn.example/activities/weigh/',
  provider: { name: 'Cairn', url: 'https://cairn.example/' },
  thumbnail: { url: 'https://cairn.example/cards/weigh.png', width: 1200, height: 630 },
};

test('where there is a page for frames, it is a link in a quotation and one frame, with what WordPress keeps, and no title can end it', () => {
  expect(
    oembed({ ...SHOWN, frame: { url: 'https://cairn.example/embed/weigh/', title: 'Now “two” & <one> "more"' } }),
  ).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'Weigh “two” & <one> "more"',
    provider_name: 'Cairn',
    provider_url: 'https://cairn.example/',
    cache_age: 86_400,
    thumbnail_url: 'https://cairn.example/cards/weigh.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
    width: 600,
    height: 600,
    html:
      '<blockquote><a href="https://cairn.example/activities/weigh/">Weigh “two” &amp; &lt;one&gt; &quot;more&quot;</a></blockquote>' +
      '<iframe src="https://cairn.example/embed/weigh/" title="Now “two” &amp; &lt;one&gt; &quot;more&quot;" ' +
      'width="600" height="600" frameborder="0" marginwidth="0" marginheight="0" scrolling="auto"></iframe>',
  });
});

test('where there is none, it is a link', () => {
  const answer = oembed(SHOWN);
  expect(answer).toMatchObject({ type: 'link', title: SHOWN.title });
  expect(answer).not.toHaveProperty('html');
  expect(answer).not.toHaveProperty('width');
});
