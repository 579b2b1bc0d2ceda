import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startChild } from './child.ts';

const runs = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

test('what a program has started ends with it', async () => {
  const script = 'console.log(require("child_process").spawn("sleep", ["60"]).pid); setInterval(() => {}, 1000)';
  const child = startChild('node', ['-e', script]);
  await expect.poll(() => Number(child.said()), { timeout: 20_000 }).toBeGreaterThan(0);
  const inner = Number(child.said());
  expect(runs(inner)).toBe(true);
  expect(child.isOver()).toBe(false);
  await child.stop();
  expect(child.isOver()).toBe(true);
  await expect.poll(() => runs(inner), { timeout: 20_000 }).toBe(false);
});

test('a program that does not listen is ended all the same', { timeout: 30_000 }, async () => {
  const child = startChild('node', [
    '-e',
    'process.on("SIGTERM", () => {}); console.log("on"); setInterval(() => {}, 99)',
  ]);
  await expect.poll(child.said, { timeout: 20_000 }).toContain('on');
  await child.stop();
  await wait(50);
  expect(child.isOver()).toBe(true);
});

test('a program that is not there is over, and says so', async () => {
  const child = startChild('/no/such/program', []);
  await expect.poll(child.isOver, { timeout: 20_000 }).toBe(true);
  expect(child.said()).toContain('/no/such/program: not found');
  await child.stop();
});

test('what tests have started ends when they are killed', async () => {
  const script = `import { startChild } from ${JSON.stringify(join(import.meta.dirname, 'child.ts'))};
    const child = startChild('node', ['-e', 'console.log(process.pid); setInterval(() => {}, 1000)']);
    setInterval(() => { if (child.said()) console.log(child.said()); }, 100);`;
  const tests = spawn('node', ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [told] = (await once(tests.stdout, 'data')) as [Buffer];
  const inner = Number.parseInt(told.toString(), 10);
  expect(runs(inner)).toBe(true);
  tests.kill('SIGKILL');
  await expect.poll(() => runs(inner), { timeout: 20_000 }).toBe(false);
});
