import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..', '..');
/** Folders of tests that need more than the sources: each has a project of its own. Every other folder is `unit`. */
const APART = ['built', 'gallery', 'hosts', 'qt', 'seeded', 'webkit'];

/**
 * Seven projects: `unit` needs nothing but the sources, `built` reads a finished build (`OUT_DIR`, `BASE_PATH`), `seeded`
 * puts a mistake into a copy of the project and waits for the command that must find it, `gallery` builds a made-up course
 * in a copy, `hosts` starts web servers of Debian on a finished build, `webkit` and `qt` open it in browsers of Debian.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        extends: true,
        // Ten thousand random sets take their time on a busy machine: only what hangs is stopped.
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: APART.map((folder) => `tests/${folder}/**`),
          testTimeout: 120_000,
          // Plain functions on plain data: a worker loads what they share once, and not again for each of 220 files.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'gallery',
          include: ['tests/gallery/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'webkit',
          include: ['tests/webkit/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
          expect: { poll: { timeout: 20_000 } },
        },
      },
      {
        extends: true,
        test: { name: 'qt', include: ['tests/qt/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 660_000 },
      },
      { extends: true, test: { name: 'hosts', include: ['tests/hosts/**/*.test.ts'], testTimeout: 120_000 } },
      {
        extends: true,
        test: { name: 'seeded', include: ['tests/seeded/**/*.test.ts'], testTimeout: 300_000, maxWorkers: 2 },
      },
    ],
  },
});
