#!/bin/sh
# scorm-again goes on saying yes after LMSFinish
#
# One would expect: after LMSFinish("") of SCORM 1.2 every call but the error functions is refused with 301, "not
# initialized", as the same run-time refuses it before LMSInitialize(""): what comes then is nowhere kept.
# What happens: LMSSetValue and LMSCommit answer "true" with error 0, LMSGetValue hands back what was set after the end, and a second
# LMSFinish answers "true" while its error code says 101.
# Seen: scorm-again 3.4.3 (npm), 28 November 2026. A real Moodle 4.5 answers LMSGetValue and a second LMSFinish with 301.
# Who is hit: anybody who tests a package against this run-time: a save after the end passes the test, and is lost, or throws
# the package into its error branch, in the learning platform.
# Workaround: keep a flag of your own for "finished" and call nothing after it; let the test fail on any call after LMSFinish.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund --ignore-scripts scorm-again@3.4.3

cat >"$dir/finding.mjs" <<'END'
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Scorm12API } from 'scorm-again';

const { version } = JSON.parse(await readFile(new URL('node_modules/scorm-again/package.json', import.meta.url), 'utf8'));
console.log(`scorm-again ${version}`);
const api = new Scorm12API({ autocommit: false, logLevel: 5 });
/** Calls one function of the run-time and tells its answer and the error code after it. */
const call = (name, ...words) => {
  const seen = `${name}(${words.join(', ')}): ${JSON.stringify(api[name](...words))}, error ${api.LMSGetLastError()}`;
  console.log(`  ${seen}`);
  return seen;
};
const STATUS = 'cmi.core.lesson_status';
assert.deepEqual(
  [
    call('LMSSetValue', STATUS, 'completed'),
    call('LMSInitialize', ''),
    call('LMSSetValue', STATUS, 'incomplete'),
    call('LMSFinish', ''),
    call('LMSSetValue', STATUS, 'completed'),
    call('LMSGetValue', STATUS),
    call('LMSCommit', ''),
    call('LMSFinish', ''),
  ],
  [
    `LMSSetValue(${STATUS}, completed): "false", error 301`,
    'LMSInitialize(): "true", error 0',
    `LMSSetValue(${STATUS}, incomplete): "true", error 0`,
    'LMSFinish(): "true", error 0',
    `LMSSetValue(${STATUS}, completed): "true", error 0`,
    `LMSGetValue(${STATUS}): "completed", error 0`,
    'LMSCommit(): "true", error 0',
    'LMSFinish(): "true", error 101',
  ],
);
console.log('As described: calls after the end are answered with yes.');
END
node "$dir/finding.mjs"
