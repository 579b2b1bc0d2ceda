import { textOf } from '../../domain/saved/record.ts';
import { fill } from '../../domain/template/template.ts';
import { partName } from '../../domain/worksheet/names.ts';
import type { LivePart } from '../../islands/fields/field-props.ts';
import { TranslationSafeText } from '../../islands/translation-safe-text.tsx';

/** Says that more is ticked than is useful, and nothing more: the reader decides. */
export const choicesLive: LivePart<'choices'> = ({ field: { max, options }, name, sheet }) => {
  if (max === undefined) return null;
  const n = options.filter(({ id }) => textOf(sheet.answers, partName(name, id)) === id).length;
  return (
    <p class="hint" role={sheet.live ? 'status' : undefined}>
      {n > max && <TranslationSafeText text={fill(sheet.words.tooMany ?? '', { n, max })} />}
    </p>
  );
};
