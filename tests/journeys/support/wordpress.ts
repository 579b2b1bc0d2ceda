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

/** One element of such HTML with those of its attributes that are kept. */
function kept(html: string, name: string, keep: readonly string[]): string {
  const [node] = parseFragment(html).childNodes;
  const attrs = node && 'attrs' in node ? node.attrs : [];
  return `<${name}${attrs
    .filter((one) => keep.includes(one.name))
    .map((one) => ` ${one.name}="${one.name === 'src' ? `${one.value}#?secret=${SECRET}` : one.value}"`)
    .join('')}`;
}

/**
 * The script of WordPress that listens on a published page, as wp-embed.js of 4.4 to 7.1 does it: the first message with
 * the secret of a frame hides the quotation and shows the frame; a height is taken from 200 to 1,000; a link is followed
 * where it leads to the host that the frame is from and the reader is in the frame. When the page is there it tells each
 * frame that it listens. What the imitation adds is a list of the links that it followed, for the tests.
 */
const HOST_SCRIPT = `
  window.left = [];
  window.listen = () => {
    addEventListener('message', ({ data, source }) => {
      if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
      const of = (name) => document.querySelectorAll(name + '[data-secret="' + data.secret + '"]');
      for (const quotation of of('blockquote')) quotation.style.display = 'none';
      for (const frame of of('iframe')) {
        if (source !== frame.contentWindow) continue;
        frame.removeAttribute('style');
        if (data.message === 'height') {
          const height = parseInt(data.value, 10);
          frame.height = height > 1000 ? 1000 : ~~height < 200 ? 200 : height;
        }
        if (data.message === 'link') {
          const to = new URL(data.value);
          const own = to.host === new URL(frame.getAttribute('src')).host;
          if (/^https?:$/.test(to.protocol) && own && document.activeElement === frame) window.left.push(to.href);
        }
      }
    });
    const greet = () => {
      for (const frame of document.querySelectorAll('iframe.wp-embedded-content'))
        frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
    };
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', greet);
    else greet();
  };`;

/**
 * A published page as WordPress makes it of such HTML. It keeps a quotation that stands before the frame, and the last
 * frame, in a sandbox. Only with a quotation does it hide the frame, and load the script that listens.
 *
 * @param late the script comes only when the test calls `window.listen()`: some sites delay their scripts
 */
export function wordpressPage(html: string, late = false): string {
  const [, quotation, frame] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe[^>]*><\/iframe>)/s.exec(html) ?? [];
  if (frame === undefined) return '';
  const framed = `${kept(frame, 'iframe', KEPT)} class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="${SECRET}"`;
  if (quotation === undefined) return `<script>window.left = [];</script>${framed}></iframe>`;
  return `${quotation.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${SECRET}"`)}
    ${framed} style="position: absolute; visibility: hidden;"></iframe>
    <script>${HOST_SCRIPT}${late ? '' : 'window.listen();'}</script>`;
}
