import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * The tests of the rules alone, as `npm run test:deep` runs them against each mutant: in threads, where the time zone of
 * the process cannot be changed, so without the test that changes it.
 */
export default defineConfig({
  root: resolve(import.meta.dirname, '..', '..'),
  test: {
    include: ['tests/domain/**/*.test.ts', 'tests/views/**/!(check|result-*).test.ts'],
    exclude: ['tests/domain/calendar/time-zones.test.ts'],
    testTimeout: 120_000,
  },
});
