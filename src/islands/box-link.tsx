import { idsOf } from './fields/field-props.ts';
import { TranslationSafeText } from './translation-safe-text.tsx';

/** A link to the box of a name. Where that box lies in a fold, the fold is opened first: not every browser does. */
export function BoxLink({ activity, name, text }: { activity: string; name: string; text: string }) {
  const { box } = idsOf(activity, name);
  const open = (): void => {
    const fold = document.getElementById(box)?.closest('details');
    if (fold) fold.open = true;
  };
  return (
    <a href={`#${box}`} onClick={open}>
      <TranslationSafeText text={text} />
    </a>
  );
}
