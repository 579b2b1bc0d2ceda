import { defineMiddleware } from 'astro:middleware';
import { intlWords } from './components/intl-words.ts';
import { answerIntl } from './domain/intl/answer.ts';
import { writtenValue } from './domain/intl/written.ts';
import { writeValuesBy } from './domain/template/template.ts';
import { LANGUAGES } from './wording/all-languages.ts';
import { spoken } from './catalogue/languages.ts';

// What is built says the same as the browser will.
answerIntl(LANGUAGES.flatMap(({ language }) => intlWords(language) ?? []));

/** Gives every page its language and what is said in it, by the beginning of its address. */
export const onRequest = defineMiddleware(({ locals, params }, next) => {
  Object.assign(locals, spoken(params['language']));
  const words = intlWords(locals.language);
  writeValuesBy(words ? writtenValue(words) : String);
  return next();
});
