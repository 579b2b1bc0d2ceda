import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { describe, expect, test, vi } from 'vitest';
import { contentChecks } from '../../src/checks/integration.ts';
import { change, LESSON, SHEET, translation, withCourse, type Seed } from './course.ts';

type Setup = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;
type Options = Parameters<Setup>[0];

const FAULT = change(LESSON, '<Activity id="counting" />', '<Activity id="count" />');

/** Runs the hook as Astro does before a command, and returns what it warns of. */
const run = (command: Options['command'], ...seeds: Seed[]): Promise<string> =>
  withCourse(seeds, async (root) => {
    const warn = vi.fn<(message: string) => void>();
    const options = { command, config: { root: pathToFileURL(`${root}/`) }, logger: { warn } };
    await contentChecks().hooks['astro:config:setup']?.(options as unknown as Options);
    return warn.mock.calls.flat().join('\n');
  });

describe('before a command of Astro', () => {
  test('a build of content without mistakes goes on', async () => {
    await expect(run('build')).resolves.toBe('');
  });

  test('a build stops, with every problem in the message', async () => {
    const build = run('build', FAULT);
    await expect(build).rejects.toThrow('content/en/lessons/reflection/first-no.mdx:50');
    await expect(build).rejects.toThrow('content/en/activities/counting.yaml:1');
  });

  test.each(['dev', 'sync'] as const)('%s warns and goes on', async (command) => {
    await expect(run(command, FAULT)).resolves.toContain('content/en/lessons/reflection/first-no.mdx:50');
  });

  test.each(['build', 'dev'] as const)(
    '%s goes on with old names, and says what writes the new ones',
    async (command) => {
      const told = await run(command, change(SHEET, 'bestOn: phone', 'place: phone'));
      expect(told).toContain(`${SHEET}:4  “place” is called “bestOn” today`);
      expect(told).toContain('npm run content:migrate');
    },
  );

  test('what is not checked of a translation is said, also where all is well', async () => {
    const info = vi.fn<(message: string) => void>();
    await withCourse([translation('de')], async (root) => {
      const options = { command: 'build', config: { root: pathToFileURL(`${root}/`) }, logger: { info } };
      await contentChecks().hooks['astro:config:setup']?.(options as unknown as Options);
    });
    expect(info.mock.calls.flat()).toEqual([expect.stringMatching(/^German \(de\): not checked: .*reading grade/)]);
  });

  test('a preview shows what was built, and checks nothing', async () => {
    await expect(run('preview', FAULT)).resolves.toBe('');
  });
});
