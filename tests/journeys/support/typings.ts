import { only, plainAnswersFor, type Values } from './answers.ts';
import type { Placed } from './content.ts';
import type { Control } from './controls.ts';

/** The names of the texts to choose so that each control is shown with one of them at least; `''` where nothing is chosen. */
function textsToShowAll({ controls }: Placed): readonly string[] {
  const hidden = controls.filter(({ texts }) => texts);
  const chosen: string[] = [];
  for (let left = hidden; left.length > 0;) {
    const ids = left.flatMap(({ texts }) => texts?.ids ?? []);
    const [best = ''] = [...ids].sort(
      (one, other) => ids.filter((id) => id === other).length - ids.filter((id) => id === one).length,
    );
    chosen.push(best);
    left = left.filter(({ texts }) => !texts?.ids.includes(best));
  }
  return chosen.length > 0 ? chosen : [''];
}

/** Answers that a keyboard types quickly. */
const toType = (placed: Placed): Values =>
  Object.fromEntries(
    placed.controls.map(({ name, kind, options, decides }, index) => [
      name,
      kind === 'select' || (kind === 'choice' && !decides)
        ? (options[index % Math.min(options.length, 4)]?.id ?? '')
        : (plainAnswersFor(placed, 2)[name]?.slice(0, kind === 'short' || kind === 'long' ? 8 : undefined) ?? ''),
    ]),
  );

const isShownFor = (text: string, { texts }: Control): boolean => !texts || texts.ids.includes(text);

/** Answers that a keyboard types quickly: as often as it takes to show each control once, for the text that shows it. */
export const typingsOf = (placed: Placed): readonly Values[] =>
  textsToShowAll(placed).map((text) => {
    const chooser = placed.controls.find(({ texts }) => texts)?.texts?.choose ?? '';
    const wanted = only(toType(placed), placed, (control) => isShownFor(text, control));
    return { ...wanted, ...(text !== '' && { [chooser]: text }) };
  });
