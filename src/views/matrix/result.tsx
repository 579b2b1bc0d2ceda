import { matrixOf, type Matrix } from './matrix.ts';
import { matrixTable, matrixText, questionsOf, type Question } from './text.ts';
import { fill } from '../../domain/template/template.ts';
import type { MatrixView } from './schema.ts';
import { CopyButton, Exports } from '../../islands/exports.tsx';
import { PartHeading } from '../../islands/heading.tsx';
import { TranslationSafeText } from '../../islands/translation-safe-text.tsx';
import { TableFile } from './result-file.tsx';
import { matrixTexts, type MatrixTexts } from './result-texts.ts';
import type { ViewPart, ViewProps } from '../../islands/views/view-props.ts';

type Props = ViewProps<MatrixView>;
type Parts = { matrix: Matrix; words: Props['words']; texts: MatrixTexts };

/** The options in their order, each with its sum in words and as a bar: full as far as it is known, pale where it is open. */
function Bars({ matrix: { options, standing, most }, texts }: Parts) {
  const wide = (sum = 0): number => (most > 0 ? Math.round((100 * sum) / most) : 0);
  return (
    <ol role="list" class="bars">
      {standing.order.flat().map((option) => {
        const { low, high } = standing.sums[option] ?? {};
        return (
          <li key={option}>
            <TranslationSafeText as="b" dir="auto" text={options[option] ?? ''} />
            <TranslationSafeText as="small" text={texts.sum(option)} />
            <svg viewBox="0 0 100 8" width="100" height="8" preserveAspectRatio="none" aria-hidden="true">
              <path class="open" d={`M0 0H${wide(high)}V8H0z`} />
              <path d={`M0 0H${wide(low)}V8H0z`} />
            </svg>
          </li>
        );
      })}
    </ol>
  );
}

/** Who comes first, and what would change that. */
function Verdict({ matrix, words, texts }: Parts) {
  return (
    <>
      <p key="holds">
        <TranslationSafeText text={texts.holds} />
      </p>
      {matrix.changes.length > 0 && (
        <ul key="changes">
          {texts.changes.map((text, index) => (
            <li key={index}>
              <TranslationSafeText text={text} />
            </li>
          ))}
        </ul>
      )}
      <Bars key="bars" matrix={matrix} words={words} texts={texts} />
      {texts.assumed !== '' && (
        <p class="small soft" key="assumed">
          <TranslationSafeText text={texts.assumed} />
        </p>
      )}
    </>
  );
}

const List = ({ title, lines }: { title: string; lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <div>
      {title !== '' && <p>{title}</p>}
      <ul>
        {lines.map((line, index) => (
          <li key={index}>
            <TranslationSafeText text={line} />
          </li>
        ))}
      </ul>
    </div>
  );

/** The "do not know" marks as questions. */
function Questions({
  questions,
  words,
  heading,
}: { questions: readonly Question[] } & Pick<Props, 'words' | 'heading'>) {
  const of = (wanted: boolean) => questions.filter(({ deciding }) => deciding === wanted).map(({ text }) => text);
  const { title, deciding, others } = words.questions;
  return (
    <>
      <PartHeading level={heading}>{title}</PartHeading>
      <List key="deciding" title={deciding} lines={of(true)} />
      <List key="others" title={of(true).length > 0 ? others : ''} lines={of(false)} />
    </>
  );
}

/** All marks in words. Wide tables scroll in a box of their own, which the keyboard can reach. */
function Table({ id, matrix, words }: { id: string; matrix: Matrix; words: Props['words'] }) {
  const [heads = [], ...rows] = matrixTable(matrix, words.table);
  return (
    <div class="weighed" role="region" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption class="label" id={id}>
          {words.table.title}
        </caption>
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th scope="col" key={index}>
                <TranslationSafeText dir="auto" text={head} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = '', ...cells], row) => (
            <tr key={row}>
              <th scope="row">
                <TranslationSafeText dir="auto" text={name} />
              </th>
              {cells.map((cell, index) => (
                <TranslationSafeText as="td" key={index} text={cell || '–'} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Options against criteria: who comes first, what would change that, and what to ask. */
function MatrixResult({ id, worksheet, view, answers, heading, words, exports, speech, live }: Props) {
  const matrix = matrixOf(view, worksheet, answers, speech);
  const texts = matrixTexts(matrix, words, speech);
  const questions = questionsOf(matrix, view);
  const { enough, scale, weights } = matrix;
  return (
    <div class="flow">
      <PartHeading level={heading}>{view.title}</PartHeading>
      <p role={live ? 'status' : undefined}>
        {enough ? (
          <TranslationSafeText key="said" as="strong" text={texts.verdict} />
        ) : (
          <TranslationSafeText key="empty" text={view.empty} />
        )}
      </p>
      {enough && <Verdict key="verdict" matrix={matrix} words={words} texts={texts} />}
      {questions.length > 0 && <Questions key="questions" questions={questions} words={words} heading={heading} />}
      {enough && <List key="left" title={words.left.title} lines={texts.left} />}
      {enough && <Table key="table" id={`${id}-${view.cells}-marks`} matrix={matrix} words={words} />}
      {enough && (
        <Exports key="exports" ready={live}>
          {questions.length > 0 && (
            <CopyButton
              key="copy"
              text={matrixText(matrix, view).join('\n')}
              words={{ ...exports, copy: words.copy }}
            />
          )}
          <TableFile key="save" matrix={matrix} words={words} exports={exports} />
        </Exports>
      )}
      {enough && (
        <p class="small soft" key="method">
          {fill(words.method, {
            worst: scale[0] ?? '',
            best: scale.at(-1) ?? '',
            least: weights[0] ?? '',
            most: weights.at(-1) ?? '',
          })}
        </p>
      )}
    </div>
  );
}

/** The view as a script carries it. */
export const matrix: ViewPart<MatrixView> = { Result: MatrixResult };
