import { cardOf } from './card.ts';
import type { CardView } from './schema.ts';
import { CopyButton, Exports } from '../../islands/exports.tsx';
import { TranslationSafeText } from '../../islands/translation-safe-text.tsx';
import type { ViewPart, ViewProps } from '../../islands/views/view-props.ts';

/** A sentence of the reader's own words on a card, once it is whole. */
function CardResult({ view, worksheet, answers, speech, words, exports, live }: ViewProps<CardView>) {
  const sentence = cardOf(view, worksheet, answers, speech);
  return (
    <div class="flow">
      <div class="letter">
        {sentence !== null && view.lead && <p class="label">{view.lead}</p>}
        <p class={sentence === null ? 'soft' : 'own'} key={sentence}>
          {sentence ?? view.empty}
        </p>
      </div>
      {/* That it is there is said once; while the reader types on, nothing is. */}
      <p class="vh" role={live ? 'status' : undefined}>
        {sentence !== null && <TranslationSafeText text={words.ready} />}
      </p>
      <Exports ready={live && sentence !== null}>
        <CopyButton text={sentence ?? ''} words={exports} />
      </Exports>
    </div>
  );
}

/** The view as a script carries it. */
export const card: ViewPart<CardView> = { Result: CardResult };
