import type { APIRequestContext } from '@playwright/test';
import { parseFragment } from 'parse5';

/** The attributes of a frame that WordPress keeps (wp_filter_oembed_result). */
const KEPT = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];
const SECRET = 'Ab3dEf6hIj';
/** WordPress looks no further for the link. */
const READ = 150_000;

/** An address as it is written into pages, on the copy of the site that is tested. */
export const here = (address: string, baseURL: string | undefined): string =>
  address.replaceAll(/https:\/\/cairn\.example/g, new URL(baseURL ?? '').origin);

/** What WordPress gets for an address on a line of its own: the HTML of the answer that the page leads to. */
export async function discovered(
  address: string,
  request: APIRequestContext,
  baseURL: string | undefined,
): Promise<string> {
  const head = (await (await request.get(here(address, baseURL))).text()).slice(0, READ).split('</head>')[0] ?? '';
  const [link = ''] = /<link [^>]*application\/json\+oembed[^>]*>/.exec(head) ?? [];
  const [, href = ''] = /href="([^"]+)"/.exec(link) ?? [];
  const answer = (await (await request.get(here(href, baseURL))).json()) as { html: string };
  return here(answer.html, baseURL);
}

/** A page as WordPress makes it of such HTML: its frame in a sandbox, and its script that listens. */
export function wordpressPage(html: string): string {
  const [frame] = parseFragment(html).childNodes;
  const attrs = frame && 'attrs' in frame ? frame.attrs : [];
  const kept = attrs
    .filter(({ name }) => KEPT.includes(name))
    .map(({ name, value }) => ` ${name}="${name === 'src' ? `${value}#?secret=${SECRET}` : value}"`);
  return `<iframe sandbox="allow-scripts" security="restricted" data-secret="${SECRET}"${kept.join('')}></iframe>
    <script>
      window.left = [];
      addEventListener('message', ({ data, source }) => {
        if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
        for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
          if (source !== frame.contentWindow) continue;
          if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
          if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host) window.left.push(data.value);
        }
      });
    </script>`;
}
