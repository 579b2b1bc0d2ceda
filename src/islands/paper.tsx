import type { ReadableAtom } from 'nanostores';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { hasAnswers, type Answers } from '../domain/saved/record.ts';
import { answeredIn, questionsOf } from '../domain/worksheet/answered.ts';
import type { SelfCheck } from '../schema/self-check.ts';
import type { Tasks } from '../schema/tasks.ts';
import type { Worksheet } from '../schema/worksheet.ts';
import type { SheetState } from '../stores/sheet-state.ts';
import type { PaperWording, WidgetWording } from '../wording/wording.ts';
import { StaticMarkup } from './static-markup.tsx';
import { TranslationSafeText } from './translation-safe-text.tsx';
import { formattersFor } from './formatters.ts';
import { Views } from './views/views.tsx';
import type { ViewSet } from './views/view-props.ts';
import { useAtom } from './use-atom.ts';

/** What the page of a printed sheet is given. */
export type PaperProps = {
  readonly id: string;
  readonly activity: Worksheet | SelfCheck;
  readonly words: WidgetWording;
  readonly paper: PaperWording;
  readonly $state: ReadableAtom<SheetState>;
  readonly $dependencies: ReadableAtom<Readonly<Record<string, Answers>>>;
  readonly views: ViewSet;
  readonly links: Readonly<Record<string, string>>;
  readonly tasks: Tasks | null;
  readonly now: () => Date;
  /** What stands above the fields, and the empty sheet: at build. The browser has them on the page. */
  readonly head: ComponentChildren;
  readonly blank: ComponentChildren;
};

/** A sheet for paper: empty with room to write, or with what the reader wrote. */
export function Paper(props: PaperProps) {
  const { activity, words, paper, tasks } = props;
  const state = useAtom(props.$state);
  const others = useAtom(props.$dependencies);
  const [wanted, setWanted] = useState<'blank' | 'filled' | null>(null);
  const written = state.open && hasAnswers(state.answers);
  const filled = written && wanted !== 'blank';
  const speech = formattersFor(words.language, tasks, props.now());
  return (
    <div class="flow">
      <div class="no-print flow">
        <p role={state.open ? 'status' : undefined}>
          <TranslationSafeText text={filled ? paper.filled : written ? paper.blank : paper.nothing} />
        </p>
        <p class="row needs-script">
          <button class="btn" type="button" onClick={() => window.print()}>
            {paper.print}
          </button>
          {written && (
            <button key="other" class="btn quiet" type="button" onClick={() => setWanted(filled ? 'blank' : 'filled')}>
              <TranslationSafeText text={filled ? paper.showBlank : paper.showFilled} />
            </button>
          )}
        </p>
      </div>
      <StaticMarkup class="flow">{props.head}</StaticMarkup>
      {filled && (
        <div key="filled" class="flow filled">
          <dl>
            {answeredIn(questionsOf(activity), state.answers, speech).map(({ id: name, label, answer }) => (
              <div key={name}>
                <dt>{label ?? paper.gone}</dt>
                <dd key={answer} dir="auto">
                  {answer}
                </dd>
              </div>
            ))}
          </dl>
          {activity.kind === 'worksheet' && (
            <Views {...props} worksheet={activity} state={state} others={others} heading={1} control={() => null} />
          )}
        </div>
      )}
      <StaticMarkup class="flow blank-sheet" hidden={filled}>
        {props.blank}
      </StaticMarkup>
    </div>
  );
}
