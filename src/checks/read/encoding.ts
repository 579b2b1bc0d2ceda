import type { Problem } from '../problem.ts';
import type { SourceFile } from './files.ts';

/** What stands for a letter that could not be read, and characters that no keyboard writes. */
const UNREADABLE = /[\uFFFD\p{Cc}]/u;

/** Finds the lines that were not saved as UTF-8: their accents and quotation marks would reach the reader as “�”. */
export function unreadableLines({ file, text }: SourceFile): Problem[] {
  return text.split(/\r?\n/).flatMap((line, index): Problem[] =>
    UNREADABLE.test(line.replaceAll('\t', ' '))
      ? [
          {
            file,
            line: index + 1,
            found: 'a letter that cannot be read',
            expected: 'text saved as UTF-8',
            fix: 'Write the letter again, and save the file as UTF-8. Most editors ask for it under “Save as”.',
          },
        ]
      : [],
  );
}
