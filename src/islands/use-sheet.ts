import { useStore } from '@nanostores/preact';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Sheet, SheetState } from '../stores/sheet.ts';
import { changeOf, showIn, typedIn } from './controls.ts';

/** What a widget needs of its sheet: the state for its texts, and the form's two attributes. */
export type SheetForm = {
  readonly state: SheetState;
  readonly form: { readonly ref: RefObject<HTMLFormElement>; readonly onInput: (event: Event) => void };
};

/**
 * Joins a form to its sheet. The first render equals the built page; then, before the browser paints, what the reader
 * already did is adopted, what is stored is shown, and from there every input is kept at once. Composed text is written
 * with each of its input events too: a tab that is killed in the middle of a word must not lose the word.
 */
export function useSheet(sheet: Sheet): SheetForm {
  const ref = useRef<HTMLFormElement>(null);
  const state = useStore(sheet.$state);
  useLayoutEffect(() => {
    const form = ref.current;
    if (!form) return;
    sheet.open(typedIn(form));
    return sheet.$state.subscribe(({ answers }) => showIn(form, answers));
  }, [sheet]);
  const onInput = (event: Event): void => {
    const change = changeOf(event);
    if (change) sheet.write(change);
  };
  return { state, form: { ref, onInput } };
}
