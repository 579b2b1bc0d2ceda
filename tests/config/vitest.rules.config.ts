import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests of the rules alone, as `npm run test:deep` runs them against each mutant. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..', '..'),
  test: { include: ['tests/domain/**/*.test.ts'] },
});
