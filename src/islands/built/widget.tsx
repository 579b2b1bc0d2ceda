import { toClientActivity } from '../../domain/worksheet/client-activity.ts';
import type { Activity } from '../../schema/activity.ts';
import { closedOthers, closedSheet } from '../../stores/closed-sheet.ts';
import type { BuiltWording, StepWording } from '../../wording/wording.ts';
import { ALL_PARTS } from '../fields/all-parts.ts';
import { QuizWidget } from '../quiz.tsx';
import { Runs } from '../runs.tsx';
import { SelfCheckWidget } from '../self-check.tsx';
import { paginatedLayout } from '../step.tsx';
import { ALL_VIEWS } from '../views/all-views.ts';
import type { WidgetParts } from '../widget-parts.ts';
import { Widget } from '../widget.tsx';
import { BuiltCell, BuiltField } from './field.tsx';
import { Head } from './head.tsx';
import { StepButtons } from './step-buttons.tsx';
import { SharedSwitch } from './shared-switch.tsx';

const KINDS = {
  quiz: QuizWidget,
  'self-check': SelfCheckWidget,
  runs: Runs,
  ...ALL_PARTS,
};
const BUILT = { Field: BuiltField, Cell: BuiltCell };

type BuiltProps = Pick<WidgetParts, 'id' | 'heading' | 'words' | 'links' | 'titles' | 'tasks'> & {
  readonly activity: Activity;
  /** What the page says and the script does not need. */
  readonly builtWords: BuiltWording;
  /** In an embed: ids before which a new step begins, and what its buttons say; they stand where the switch is elsewhere. */
  readonly embed?: { readonly cuts: readonly string[]; readonly words: StepWording } | undefined;
};

/** An activity as the page is built with it: everything, and no answers yet. */
export function BuiltWidget({ activity, builtWords, embed, ...parts }: BuiltProps) {
  const { id, heading } = parts;
  const lay = embed && paginatedLayout(embed.cuts);
  return (
    <Widget
      {...parts}
      // Hints, notes and prompts stand on the page only; the browser is not told them again.
      activity={activity.kind === 'worksheet' ? activity : toClientActivity(activity)}
      sheet={closedSheet()}
      $dependencies={closedOthers()}
      views={ALL_VIEWS}
      kinds={KINDS}
      now={() => new Date()}
      head={
        activity.kind === 'self-check' ? null : (
          <Head id={id} activity={activity} heading={heading} words={builtWords} lay={lay} />
        )
      }
      built={{
        ...BUILT,
        words: builtWords,
        cuts: embed?.cuts,
        shared: embed ? <StepButtons words={embed.words} /> : <SharedSwitch words={builtWords} />,
      }}
      {...(lay && { lay })}
    />
  );
}
