import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { htmlRules } from '../../config/html-validate.ts';
import type { Problem } from '../problem.ts';
import { pathsOf, textOf, type Site } from '../site.ts';

/** Every page is valid HTML, and keeps what it says about itself. */
export async function checkMarkup(site: Site): Promise<Problem[]> {
  const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
  const reports = await Promise.all(
    pathsOf(site, '.html').map((path) => validator.validateString(textOf(site, path), path)),
  );
  return reports
    .flatMap(({ results }) => results)
    .flatMap(({ filePath, messages }) =>
      messages.map(({ line, column, message, ruleId }) => ({
        at: `${filePath}:${line}:${column}`,
        found: message,
        fix: `Mend the component or the text that writes it: https://html-validate.org/rules/${ruleId}.html`,
      })),
    );
}
