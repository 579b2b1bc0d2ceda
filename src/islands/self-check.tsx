import type { ComponentChildren } from 'preact';
import { hasAnswers } from '../domain/saved/record.ts';
import { answeredCount, columnsOf, lastRun, statementsOf } from '../domain/self-check/compare.ts';
import { score } from '../domain/self-check/score.ts';
import { fill } from '../domain/template/template.ts';
import type { FieldOf } from '../schema/field.ts';
import type { SelfCheck, Statement } from '../schema/self-check.ts';
import { StaticMarkup } from './static-markup.tsx';
import { Heading, PartHeading } from './heading.tsx';
import { inlineLayout } from './layout-strategy.ts';
import { TranslationSafeText } from './translation-safe-text.tsx';
import type { ResultParts } from './self-check-parts.ts';
import { SideBySide } from './self-check-past.tsx';
import { Picture } from './self-check-picture.tsx';
import { OneScale, Suggested } from './self-check-step.tsx';
import { Sums } from './self-check-sums.tsx';
import { formattersFor } from './formatters.ts';
import { StatusLine } from './status-line.tsx';
import { useSheet } from './use-sheet.ts';
import type { WidgetParts } from './widget-parts.ts';

/** A question that is asked before the statements. */
function Asked({ activity, field }: { activity: string; field: FieldOf<'choice'> }) {
  const hint = `${activity}-${field.id}-hint`;
  return (
    <fieldset aria-describedby={field.hint && hint}>
      <legend>{field.label}</legend>
      {field.hint && (
        <p class="hint" id={hint}>
          {field.hint}
        </p>
      )}
      {field.options.map(({ id, text, note }) => (
        <div class="choice" key={id}>
          <label>
            <input type="radio" name={field.id} value={id} />
            <span>{text}</span>
          </label>
          {note && <p class="why">{note}</p>}
        </div>
      ))}
    </fieldset>
  );
}

/** Some statements of a scale, each with the same answers: one below the other, or in a row where there is room. */
function Statements({ check, some }: { check: SelfCheck; some: readonly Statement[] }) {
  return some.map(({ id, text }) => (
    <fieldset class="statement" key={id}>
      <legend>{text}</legend>
      <div class="answers">
        {columnsOf(check).map((answer) => (
          <label key={answer.id}>
            <input type="radio" name={id} value={answer.id} />
            <span>{answer.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  ));
}

/**
 * Statements on an answer scale, and what the answers come to: bands in words, each with a next step. No total, no type,
 * no comparison with anybody. All of it can be answered before script; the result is worked out by script.
 *
 * @param titles `theme/slug` of a lesson to its title, for the links to where it starts
 */
export function SelfCheckWidget({
  id,
  check,
  heading,
  words,
  sheet,
  links,
  built,
  kinds: { runs: Runs },
  titles = {},
  now,
  lay = inlineLayout,
}: WidgetParts & { readonly check: SelfCheck }) {
  const { state, form } = useSheet(sheet);
  const { answers, open: live } = state;
  const said = words.selfCheck;
  // A page with a self-check carries these words: `tests/built` looks.
  if (!said) return null;
  const several = check.scales.length > 1;
  const result: ResultParts = {
    check,
    scored: check.scales.map((scale) => score(check, scale, answers)),
    answers,
    before: lastRun(check, state.past),
    words: said,
    language: words.language,
    speech: formattersFor(words.language, null, now()),
    live,
    links,
    titles,
  };
  /** A part that is a step of its own in an embed. */
  const alone = (name: string, part: ComponentChildren) => lay([{ id: `:${name}` }], () => part);
  const lead = `${id}-lead`;
  return (
    <form method="dialog" autocomplete="off" class="flow" {...form}>
      <Heading level={heading} id={id}>
        {check.title}
      </Heading>
      {alone(
        'intro',
        check.intro.map((paragraph) => <p key={paragraph}>{paragraph}</p>),
      )}
      {lay(check.fields, (together) => together.map((field) => <Asked key={field.id} activity={id} field={field} />))}
      <div class="statements" role="group" aria-labelledby={check.lead ? lead : `${id}-title`}>
        {check.lead && (
          <p class="lead" id={lead}>
            {check.lead}
          </p>
        )}
        {check.scales.map((scale) => (
          <div key={scale.id} data-theme={scale.id}>
            {lay(scale.statements, (some) => (
              <>
                {several && some[0] === scale.statements[0] && <PartHeading level={heading}>{scale.title}</PartHeading>}
                <Statements check={check} some={some} />
              </>
            ))}
          </div>
        ))}
      </div>
      <div class="outcome flow">
        {alone(
          'result',
          <>
            <PartHeading level={heading}>{said.result}</PartHeading>
            {several ? <Suggested {...result} /> : <OneScale {...result} />}
          </>,
        )}
        {(several || result.before) && alone('picture', <Picture {...result} />)}
        {alone(
          'sums',
          <>
            <SideBySide {...result} />
            <Sums {...result} />
          </>,
        )}
      </div>
      <div class="status">
        <p class="count">
          <TranslationSafeText
            text={live ? fill(said.answered, { n: answeredCount(check, answers), of: statementsOf(check).length }) : ''}
          />
        </p>
        <StatusLine state={state} words={words.status} />
        <StaticMarkup class="shared">{built?.shared}</StaticMarkup>
      </div>
      {check.again !== undefined && Runs && (
        <Runs
          activity={check}
          label={check.again}
          state={state}
          started={hasAnswers(answers)}
          again={() => sheet.again()}
          words={words}
          now={now}
        />
      )}
    </form>
  );
}
