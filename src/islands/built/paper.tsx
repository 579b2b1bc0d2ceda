import { toClientActivity } from '../../domain/worksheet/client-activity.ts';
import type { Activity } from '../../schema/activity.ts';
import { closedOthers, closedSheet } from '../../stores/closed-sheet.ts';
import type { BuiltWording } from '../../wording/wording.ts';
import { Paper, type PaperProps } from '../paper.tsx';
import { ALL_VIEWS } from '../views/all-views.ts';
import { Blank } from './paper-form.tsx';
import { PaperHead } from './head.tsx';

type BuiltProps = Pick<PaperProps, 'id' | 'words' | 'paper' | 'links' | 'tasks'> & {
  readonly activity: Exclude<Activity, { kind: 'quiz' }>;
  readonly builtWords: BuiltWording;
};

/** A sheet for paper as the page is built with it: with room to write, and no answers yet. */
export function BuiltPaper({ activity, builtWords, ...parts }: BuiltProps) {
  const data = toClientActivity(activity);
  if (data.kind === 'quiz') return null;
  return (
    <Paper
      {...parts}
      activity={data}
      $state={closedSheet().$state}
      $dependencies={closedOthers()}
      views={ALL_VIEWS}
      now={() => new Date()}
      head={<PaperHead id={parts.id} activity={activity} words={builtWords} />}
      blank={<Blank activity={activity} words={parts.words} />}
    />
  );
}
