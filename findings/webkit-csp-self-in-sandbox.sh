#!/bin/sh
# In a sandboxed frame without an origin, WebKitGTK lets `'self'` of a Content-Security-Policy match nothing
#
# One would expect: `'self'` is the place the page came from, also when a sandbox took the origin away. CSP 3 keeps a
# "self-origin" beside the document for this, and Chromium and Firefox load the page's own style, script and picture.
# What happens: in sandbox="allow-scripts" WebKitGTK compares with the origin "null", and refuses all of them: the page
# stands there without style and dead. With the address of the site in place of `'self'`, the same page is whole.
# Seen: WebKitGTK 2.50.6 (Debian 12) beside Chromium 153.0.8010.0 (npm), 28 November 2026.
# Who is hit: anybody whose page carries a policy with `'self'` and is shown in frames of others, such as course pages,
# editors and oEmbed hosts, which like sandbox="allow-scripts".
# Workaround: name the site by its address, or put style and script into the page and allow them by hash.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
if [ ! -x /usr/bin/WebKitWebDriver ] || [ ! -x /usr/bin/xvfb-run ]; then
  apt-get update -qq && apt-get install -y -qq --no-install-recommends webkit2gtk-driver xvfb xauth
fi
npm install --prefix "$dir" --silent --no-audit --no-fund --ignore-scripts @sparticuz/chromium@153.0.0 playwright-core@1.64.1

cat >"$dir/finding.mjs" <<'END'
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import packed from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const files = {
  '/style.css': ['text/css', 'p { color: rgb(1, 2, 3); }'],
  '/script.js': ['text/javascript', 'document.title = "ran";'],
  '/picture.svg': ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
};
const page = (source) => `<!doctype html><title>did not run</title>
<meta http-equiv="Content-Security-Policy" content="default-src ${source}">
<link rel="stylesheet" href="/style.css"><p>Text</p><img src="/picture.svg" alt=""><script src="/script.js"></script>`;
const server = createServer((request, response) => {
  const [type, body] = files[request.url] ?? ['text/html; charset=utf-8', pages[request.url]];
  response.setHeader('content-type', type);
  response.end(body);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const site = `http://127.0.0.1:${server.address().port}`;
const frame = (path, sandbox) => `<!doctype html><title>Host</title><iframe src="${path}" ${sandbox}></iframe>`;
const pages = {
  '/self': page("'self'"),
  '/named': page(site),
  '/open-self': frame('/self', ''),
  '/boxed-self': frame('/self', 'sandbox="allow-scripts"'),
  '/kept-self': frame('/self', 'sandbox="allow-scripts allow-same-origin"'),
  '/boxed-named': frame('/named', 'sandbox="allow-scripts"'),
};
/** What of the page has arrived, told from inside the frame. */
const LOOK = `[
  getComputedStyle(document.querySelector('p')).color === 'rgb(1, 2, 3)' ? 'style' : '',
  document.querySelector('img').naturalWidth > 0 ? 'picture' : '',
  document.title === 'ran' ? 'script' : '',
].filter(Boolean).join(' ') || 'nothing'`;

const free = createServer().listen(0, '127.0.0.1');
await once(free, 'listening');
const { port } = free.address();
free.close();
const program = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore' });
const send = async (path, body, method = body === undefined ? 'GET' : 'POST') => {
  const init = { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  const { value } = await (await fetch(`http://127.0.0.1:${port}${path}`, init)).json();
  if (value?.error !== undefined) throw new Error(value.message);
  return value;
};
const browser = await chromium.launch({ executablePath: await packed.executablePath(), args: ['--no-sandbox'] });
try {
  for (let left = 50; left > 0 && !(await send('/status').catch(() => null)); left -= 1) await wait(100);
  const { sessionId, capabilities } = await send('/session', { capabilities: {} });
  const session = (path, body, method) => send(`/session/${sessionId}${path}`, body, method);
  const inWebKit = async (path) => {
    await session('/url', { url: site + path });
    await session('/frame', { id: await session('/element', { using: 'css selector', value: 'iframe' }) });
    await wait(300);
    return session('/execute/sync', { script: `return ${LOOK}`, args: [] });
  };
  const inChromium = async (path) => {
    const tab = await browser.newPage();
    await tab.goto(site + path);
    const seen = await tab.frames()[1].evaluate(LOOK);
    await tab.close();
    return seen;
  };

  console.log(`WebKitGTK ${capabilities.browserVersion}, Chromium ${browser.version()}`);
  const ALL = 'style picture script';
  const table = [
    ['/open-self', "'self', no sandbox", ALL],
    ['/kept-self', "'self', allow-scripts allow-same-origin", ALL],
    ['/boxed-named', 'address of the site, allow-scripts', ALL],
    ['/boxed-self', "'self', allow-scripts", 'nothing'],
  ];
  for (const [path, name, expected] of table) {
    const webkit = await inWebKit(path);
    const blink = await inChromium(path);
    console.log(`${name}: WebKitGTK loads ${webkit}; Chromium loads ${blink}`);
    assert.deepEqual([webkit, blink], [expected, ALL]);
  }
  await session('', undefined, 'DELETE');
} finally {
  program.kill();
  await browser.close();
  server.closeAllConnections();
  server.close();
}
console.log("As described: 'self' matches nothing there.");
END
TMPDIR=$dir HOME=$dir xvfb-run -a node "$dir/finding.mjs"
