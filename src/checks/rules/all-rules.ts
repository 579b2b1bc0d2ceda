import { SOURCE_LANGUAGE } from '../../domain/language/folders.ts';
import { activityKinds } from './activity-kinds.ts';
import { anatomy } from './anatomy.ts';
import { answerStrings } from './answer-strings.ts';
import { avoidedWords } from './avoided-words.ts';
import { beside } from './beside.ts';
import { cardLimit } from './card-limit.ts';
import { cited } from './cited.ts';
import { claims } from './claims.ts';
import { course } from './course.ts';
import { evidencePage } from './evidence-page.ts';
import { exclamation } from './exclamation.ts';
import { fieldNames } from './field-names.ts';
import { fileNames } from './file-names.ts';
import { headings } from './headings.ts';
import { keys } from './keys.ts';
import { knownIds } from './known-ids.ts';
import { lengths } from './lengths.ts';
import { limits } from './limits.ts';
import { links } from './links.ts';
import { numbers, numbersInWords } from './numbers.ts';
import { people } from './people.ts';
import { pluralForms } from './plural-forms.ts';
import { placement } from './placement.ts';
import { questions } from './questions.ts';
import { quiz } from './quiz.ts';
import { readingGrade } from './reading-grade.ts';
import { readingLength } from './reading-length.ts';
import { reading } from './reading.ts';
import { reads } from './reads.ts';
import { selfCheckBands } from './self-check-bands.ts';
import { selfCheck } from './self-check.ts';
import { sentenceLength } from './sentence-length.ts';
import { shapes } from './shapes.ts';
import { sources } from './sources.ts';
import { tags } from './tags.ts';
import { tasksThere } from './tasks-there.ts';
import { tasks } from './tasks.ts';
import { unusedGap } from './unused-gap.ts';
import { updates } from './updates.ts';
import { views } from './views.ts';
import { ways } from './ways.ts';
import { worksheet } from './worksheet.ts';
import type { ContentRule, Rule } from './rule.ts';

/** Every rule of the content, with the languages that it is made for. */
const RULES: readonly ContentRule[] = [
  { check: shapes, languages: 'all' },
  { check: fileNames, languages: 'all' },
  { check: tags, languages: 'all' },
  { check: knownIds, languages: 'all' },
  { check: questions, languages: 'all' },
  { check: placement, languages: 'all' },
  { check: anatomy, languages: 'all' },
  { check: activityKinds, languages: 'all' },
  { check: headings, languages: 'all' },
  { check: cardLimit, languages: 'all' },
  { check: beside, languages: 'all' },
  { check: lengths, languages: 'all' },
  { check: numbers, languages: 'all' },
  { check: numbersInWords, languages: ['en'], name: 'numbers in words' },
  { check: exclamation, languages: 'all' },
  { check: avoidedWords, languages: ['en'], name: 'avoided words' },
  { check: readingLength, languages: 'all' },
  { check: readingGrade, languages: ['en'], name: 'reading grade' },
  { check: sentenceLength, languages: 'translations' },
  { check: claims, languages: 'source' },
  { check: people, languages: 'all' },
  { check: links, languages: 'all' },
  { check: quiz, languages: 'all' },
  { check: reading, languages: 'all' },
  { check: worksheet, languages: 'all' },
  { check: limits, languages: 'all' },
  { check: fieldNames, languages: 'all' },
  { check: keys, languages: 'all' },
  { check: reads, languages: 'all' },
  { check: views, languages: 'all' },
  { check: unusedGap, languages: 'all' },
  { check: selfCheck, languages: 'all' },
  { check: selfCheckBands, languages: 'all' },
  { check: pluralForms, languages: 'all' },
  { check: tasks, languages: 'all' },
  { check: tasksThere, languages: 'all' },
  { check: answerStrings, languages: 'all' },
  { check: sources, languages: 'all' },
  { check: cited, languages: 'source' },
  { check: course, languages: 'all' },
  { check: updates, languages: 'all' },
  { check: ways, languages: 'all' },
  { check: evidencePage, languages: 'all' },
];

const isFor = ({ languages }: ContentRule, language: string): boolean => {
  if (languages === 'all') return true;
  if (languages === 'source') return language === SOURCE_LANGUAGE;
  return languages === 'translations' ? language !== SOURCE_LANGUAGE : languages.includes(language);
};

/** The rules that a language is held to. */
export const rulesFor = (language: string): Rule[] =>
  RULES.filter((rule) => isFor(rule, language)).map(({ check }) => check);

/** What the tests look at in English besides: they read more than a build can. */
const TESTED = ['spelling', 'words of the source article', 'minutes of sessions'];

/** What nothing looks at in a language, because it was made for others. */
export const notMadeFor = (language: string): string[] => [
  ...RULES.flatMap((rule) => ('name' in rule && !isFor(rule, language) ? rule.name : [])),
  ...(language === SOURCE_LANGUAGE ? [] : TESTED),
];
