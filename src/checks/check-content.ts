import { inOrder, type Problem } from './problem.ts';
import { readContent, type Content } from './read/content.ts';
import { readFiles } from './read/files.ts';
import { activityKinds } from './rules/activity-kinds.ts';
import { anatomy } from './rules/anatomy.ts';
import { answerStrings } from './rules/answer-strings.ts';
import { avoidedWords } from './rules/avoided-words.ts';
import { beside } from './rules/beside.ts';
import { cardLimit } from './rules/card-limit.ts';
import { claims } from './rules/claims.ts';
import { course } from './rules/course.ts';
import { evidencePage } from './rules/evidence-page.ts';
import { exclamation } from './rules/exclamation.ts';
import { fieldNames } from './rules/field-names.ts';
import { fileNames } from './rules/file-names.ts';
import { headings } from './rules/headings.ts';
import { keys } from './rules/keys.ts';
import { knownIds } from './rules/known-ids.ts';
import { lengths } from './rules/lengths.ts';
import { limits } from './rules/limits.ts';
import { links } from './rules/links.ts';
import { numbers } from './rules/numbers.ts';
import { people } from './rules/people.ts';
import { placement } from './rules/placement.ts';
import { questions } from './rules/questions.ts';
import { quiz } from './rules/quiz.ts';
import { readingGrade } from './rules/reading-grade.ts';
import { readingLength } from './rules/reading-length.ts';
import { reading } from './rules/reading.ts';
import { reads } from './rules/reads.ts';
import type { Rule } from './rules/rule.ts';
import { selfCheckBands } from './rules/self-check-bands.ts';
import { selfCheck } from './rules/self-check.ts';
import { sources } from './rules/sources.ts';
import { tags } from './rules/tags.ts';
import { tasks } from './rules/tasks.ts';
import { unusedGap } from './rules/unused-gap.ts';
import { updates } from './rules/updates.ts';
import { views } from './rules/views.ts';
import { ways } from './rules/ways.ts';
import { worksheet } from './rules/worksheet.ts';
import { checkShape } from './shape/check-shape.ts';
import { SHAPES } from './shape/shapes.ts';

const keysOf = <T extends object>(table: T): (keyof T)[] => Object.keys(table) as (keyof T)[];

const shapes: Rule = (content) =>
  keysOf(SHAPES).flatMap((kind) => [content[kind]].flat().flatMap((item) => checkShape<unknown>(item, SHAPES[kind])));

const RULES: readonly Rule[] = [
  shapes,
  fileNames,
  tags,
  knownIds,
  questions,
  placement,
  anatomy,
  activityKinds,
  headings,
  cardLimit,
  beside,
  lengths,
  numbers,
  exclamation,
  avoidedWords,
  readingLength,
  readingGrade,
  claims,
  people,
  links,
  quiz,
  reading,
  worksheet,
  limits,
  fieldNames,
  keys,
  reads,
  views,
  unusedGap,
  selfCheck,
  selfCheckBands,
  tasks,
  answerStrings,
  sources,
  course,
  updates,
  ways,
  evidencePage,
];

const problemsIn = (content: Content): Problem[] => RULES.flatMap((rule) => rule(content));

/**
 * Checks everything under `content/`: syntax, shapes, and what the files say about each other.
 *
 * @param root the folder that holds `content/`
 * @returns every problem of every file, in the order of the files; empty when all is well. Never throws for what the
 *   files hold.
 */
export async function checkContent(root: string): Promise<Problem[]> {
  const { content, problems } = readContent(await readFiles(root));
  return inOrder([...problems, ...problemsIn(content)]);
}
