#!/bin/sh
# WebKitGTK empties a form with autocomplete="off" only after `pageshow`
#
# One would expect: whoever comes back to a page that was kept whole finds it settled when `pageshow` comes. HTML has
# controls with autocomplete="off" reset on the way back, before that event ("reactivate a document").
# What happens: in `pageshow`, and in every microtask of it, the boxes still hold what was typed. One task later all are
# as they were built: text, ticks, dates, ranges, selects. There is no `reset`, `input` or `change`. What the handler of
# `pageshow` itself has written is undone as well. A box with autocomplete="off" of its own in another form keeps its text.
# Seen: WebKitGTK 2.50.6 (Debian 12), 28 November 2026.
# Who is hit: anybody who restores, saves or compares a form in `pageshow`, and has turned autocomplete off. The page then
# shows an empty form over stored answers, and the next save may keep the emptiness.
# Workaround: where `event.persisted` is true, do the work in `setTimeout(…, 0)`, not in the handler and not in a microtask.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
if [ ! -x /usr/bin/WebKitWebDriver ] || [ ! -x /usr/bin/xvfb-run ]; then
  apt-get update -qq && apt-get install -y -qq --no-install-recommends webkit2gtk-driver xvfb xauth
fi

cat >"$dir/finding.mjs" <<'END'
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

const form = (ofForm, ofText) => `<!doctype html><title>Form</title>
<form ${ofForm}>
  <input id="text" value="built" ${ofText}><input id="tick" type="checkbox"><input id="day" type="date">
  <input id="range" type="range" value="5"><select id="pick"><option>one<option>two</select>
</form>
<script>
  const seen = [];
  const values = () => [text.value, tick.checked, day.value, range.value, pick.value].join(' ');
  for (const type of ['reset', 'input', 'change']) addEventListener(type, () => seen.push(type), true);
  addEventListener('pageshow', (event) => {
    seen.length = 0;
    seen.push('pageshow, persisted ' + event.persisted + ': ' + values());
    if (location.search === '?write') text.value = 'written';
    queueMicrotask(() => seen.push('microtask: ' + values()));
    setTimeout(() => seen.push('task: ' + values()));
  });
</script>`;
const pages = {
  '/off': form('autocomplete="off"', ''),
  '/one': form('', 'autocomplete="off"'),
  '/other': '<!doctype html><title>Other</title>',
};
const server = createServer((request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(pages[request.url.split('?')[0]]);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const site = `http://127.0.0.1:${server.address().port}`;

const free = createServer().listen(0, '127.0.0.1');
await once(free, 'listening');
const { port } = free.address();
free.close();
const program = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore' });
const send = async (path, body) => {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const { value } = await (await fetch(`http://127.0.0.1:${port}${path}`, init)).json();
  if (value?.error !== undefined) throw new Error(value.message);
  return value;
};
try {
  for (let left = 50; left > 0 && !(await send('/status').catch(() => null)); left -= 1) await wait(100);
  const { sessionId, capabilities } = await send('/session', { capabilities: {} });
  const session = (path, body) => send(`/session/${sessionId}${path}`, body);
  const run = (script) => session('/execute/sync', { script, args: [] });

  /** Fills the form, goes to another page and back, and tells what was seen from `pageshow` on. */
  const thereAndBack = async (path) => {
    await session('/url', { url: site + path });
    await run("text.value = 'typed'; tick.checked = true; day.value = '2026-01-02'; range.value = 9; pick.value = 'two'");
    await session('/url', { url: `${site}/other` });
    await session('/back', {});
    await wait(1000);
    const seen = await run('return seen');
    console.log(`${path}\n  ${seen.join('\n  ')}`);
    return seen;
  };

  console.log(`WebKitGTK ${capabilities.browserVersion}`);
  const TYPED = 'typed true 2026-01-02 9 two';
  assert.deepEqual(await thereAndBack('/off'), [
    `pageshow, persisted true: ${TYPED}`,
    `microtask: ${TYPED}`,
    'task: built false  5 one',
  ]);
  assert.deepEqual(await thereAndBack('/off?write'), [
    `pageshow, persisted true: ${TYPED}`,
    'microtask: written true 2026-01-02 9 two',
    'task: built false  5 one',
  ]);
  assert.deepEqual(await thereAndBack('/one'), [
    `pageshow, persisted true: ${TYPED}`,
    `microtask: ${TYPED}`,
    `task: ${TYPED}`,
  ]);
  await fetch(`http://127.0.0.1:${port}/session/${sessionId}`, { method: 'DELETE' });
} finally {
  program.kill();
  server.closeAllConnections();
  server.close();
}
console.log('As described: the form is emptied one task after pageshow.');
END
HOME=$dir xvfb-run -a node "$dir/finding.mjs"
