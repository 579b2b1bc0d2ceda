import type { Activity } from '../../schema/activity.ts';
import type { BuiltWording } from '../../wording/wording.ts';
import { Heading } from '../heading.tsx';
import type { LayoutStrategy } from '../layout-strategy.ts';
import { Intro } from './intro.tsx';
import { Questions } from './questions.tsx';

type HeadProps = {
  readonly id: string;
  readonly activity: Activity;
  readonly heading: 1 | 2;
  readonly words: BuiltWording;
  readonly lay?: LayoutStrategy | undefined;
};

/** What stands above the controls of an activity, at build. A self-check draws its own. */
export function Head({ activity, words, ...rest }: HeadProps) {
  switch (activity.kind) {
    case 'quiz':
      return <Questions quiz={activity} words={words} {...rest} />;
    case 'worksheet':
      return <Intro worksheet={activity} words={words} {...rest} />;
    case 'self-check':
      return null;
  }
}

/** What stands above the fields of a sheet on paper. */
export function PaperHead({ id, activity, words }: Omit<HeadProps, 'heading' | 'lay'>) {
  if (activity.kind === 'worksheet') return <Intro id={id} worksheet={activity} heading={1} words={words} />;
  return (
    <>
      <Heading level={1} id={id}>
        {activity.title}
      </Heading>
      {activity.kind === 'self-check' && activity.intro.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
    </>
  );
}
