import { filesOfScript } from '../domain/worksheet/packs.ts';

/** What the script of a page or a frame runs, by its name: imports, in their order, by paths from the root of the project. */
export const importsOf = (name: string): string =>
  filesOfScript(name)
    .map((file) => `import '/src/mount/${file}.ts';`)
    .join('\n');
