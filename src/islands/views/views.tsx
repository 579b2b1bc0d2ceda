import type { VNode } from 'preact';
import type { Answers } from '../../domain/saved/record.ts';
import type { Tasks } from '../../schema/tasks.ts';
import type { View } from '../../schema/view.ts';
import type { Worksheet } from '../../schema/worksheet.ts';
import type { SheetState } from '../../stores/sheet-state.ts';
import type { ViewWording } from '../../wording/all-views.ts';
import type { WidgetWording } from '../../wording/wording.ts';
import { inlineLayout, type LayoutStrategy } from '../layout-strategy.ts';
import { formattersFor } from '../formatters.ts';
import type { ViewExports, ViewPart, ViewSet } from './view-props.ts';

/** A view with its component and its words. */
type Drawable = { readonly view: View; readonly part: ViewPart<View>; readonly words: ViewWording[View['kind']] };

/** The views of a sheet that a page can draw: `tests/built` makes sure that it can draw all of them. */
export function drawableIn(worksheet: Worksheet, views: ViewSet, words: WidgetWording): readonly Drawable[] {
  return worksheet.views.flatMap((view) => {
    // The kinds agree because both come out of tables by kind; the compiler cannot follow that through a union.
    const part = views[view.kind] as ViewPart<View> | undefined;
    const own = words.views[view.kind];
    return part && own ? [{ view, part, words: own }] : [];
  });
}

type ViewsProps = {
  readonly id: string;
  readonly worksheet: Worksheet;
  readonly state: SheetState;
  readonly others: Readonly<Record<string, Answers>>;
  readonly views: ViewSet;
  readonly words: WidgetWording;
  readonly heading: 1 | 2;
  readonly links: Readonly<Record<string, string>>;
  readonly tasks: Tasks | null;
  readonly now: () => Date;
  readonly lay?: LayoutStrategy;
  /** The control of a field that a view shows itself. */
  readonly control: (field: string) => VNode | null;
};

/** The results of a sheet, in the order its author gave them. */
export function Views(props: ViewsProps) {
  const { id, worksheet, state, others, words, heading, tasks, lay = inlineLayout } = props;
  const { answers, run, at, past } = state;
  return (
    <>
      {drawableIn(worksheet, props.views, words).map(({ view, part, words: own }, index) =>
        lay([{ id: `:${view.kind} ${String(index)}` }], ([{ id: key } = { id: '' }]) => (
          <section class="view" data-view={view.kind} key={key}>
            <part.Result
              id={id}
              worksheet={worksheet}
              view={view}
              answers={answers}
              run={run === null || at === null ? null : { id: run, at }}
              past={past}
              others={others}
              heading={heading}
              words={own}
              exports={{ ...words.exports } as ViewExports}
              language={words.language}
              speech={formattersFor(words.language, tasks, props.now())}
              live={state.open}
              now={props.now}
              tasks={tasks}
              links={props.links}
              control={props.control}
            />
          </section>
        )),
      )}
    </>
  );
}
