import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lookAtContent } from './check-content.ts';
import { report, reportHints } from './report.ts';
import { untranslatedLine } from './translations/untranslated-texts.ts';

/**
 * Checks the content before Astro reads it: Astro's own check stops at the first file, names no line, and knows no rule
 * that spans two files. A build fails with every problem printed; `astro dev` prints them as a warning and goes on, so
 * that half a lesson can be looked at.
 */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      // The only hook that comes before Astro's own reading of the content and knows the command.
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command === 'preview') return;
        const root = fileURLToPath(config.root);
        const { languages, problems, hints, unchecked } = await lookAtContent(root);
        for (const line of [...unchecked, ...languages.flatMap((tag) => untranslatedLine(root, tag) ?? [])])
          logger.info(line);
        if (hints.length > 0) logger.warn(reportHints(hints));
        if (problems.length === 0) return;
        const message = `The content has problems.\n\n${report(problems)}\n`;
        if (command === 'build') throw stop(message);
        logger.warn(message);
      },
    },
  };
}

/** An error without the calls that led to it: the fault is in the content, and its place is in the message. */
function stop(message: string): Error {
  const error = new Error(message);
  delete error.stack;
  return error;
}
