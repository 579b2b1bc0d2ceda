import type { SheetState } from '../stores/sheet-state.ts';
import type { WidgetWording } from '../wording/wording.ts';
import { TranslationSafeText } from './translation-safe-text.tsx';

const sentence = ({ place, trouble }: SheetState, words: WidgetWording['status']): string => {
  if (trouble === 'blocked' && place === 'none') return words.lost;
  return trouble ? `${words.place[place]} ${words.trouble[trouble]}` : words.place[place];
};

/** Says where the answers are, and nothing that was not checked. */
export function StatusLine({ state, words }: { state: SheetState; words: WidgetWording['status'] }) {
  return (
    // A status region only once it holds what is true: otherwise every page load would be announced.
    <p
      class="kept"
      data-saved={state.place}
      data-trouble={state.trouble ?? undefined}
      role={state.open ? 'status' : undefined}
    >
      <TranslationSafeText text={sentence(state, words)} />
    </p>
  );
}
