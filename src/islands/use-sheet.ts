import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { unkept, withoutUnkept, type PrivateBox } from '../domain/worksheet/private.ts';
import type { Sheet, SheetState } from '../stores/sheet.ts';
import { changeOf, heldIn, showIn, typedIn } from './controls.ts';
import { useAtom } from './use-atom.ts';

/** What a widget needs of its sheet: the state for its texts, and the form's two attributes. */
export type SheetForm = {
  readonly state: SheetState;
  readonly form: { readonly ref: RefObject<HTMLFormElement>; readonly onInput: (event: Event) => void };
};

const NONE: readonly PrivateBox[] = [];

/**
 * Joins a form to its sheet. The first render equals the built page; then, before the browser paints, what the reader
 * already did is adopted, what is stored is shown, and from there every input is kept at once. Composed text is written
 * with each of its input events too: a tab that is killed in the middle of a word must not lose the word.
 *
 * @param boxes the places to write whose text is kept only if the reader wants so
 */
export function useSheet(sheet: Sheet, boxes: readonly PrivateBox[] = NONE): SheetForm {
  const ref = useRef<HTMLFormElement>(null);
  const state = useAtom(sheet.$state);
  useLayoutEffect(() => {
    const form = ref.current;
    if (!form) return;
    const typed = typedIn(form);
    // Whether a private text is to be kept may be known only to the storage.
    if (boxes.length > 0) sheet.open({});
    sheet.open(withoutUnkept(typed, boxes, { ...sheet.$state.get().answers, ...typed }));
    return sheet.$state.subscribe(({ answers }) => showIn(form, answers, unkept(boxes, answers)));
  }, [sheet]);
  // An option whose words changed is a new element: what was picked has to be shown again.
  useLayoutEffect(() => {
    if (ref.current && state.open) showIn(ref.current, state.answers, unkept(boxes, state.answers));
  });
  const onInput = (event: Event): void => {
    const change = changeOf(event);
    const form = ref.current;
    if (!change || !form) return;
    const after = { ...state.answers, ...change };
    // A box that is to be kept from now on brings the text it holds; one that is not gives up what was stored.
    const own = boxes.filter(({ keep }) => keep in change);
    const moved = Object.fromEntries(own.map(({ name }) => [name, heldIn(form, name)]));
    const dropped = Object.fromEntries(unkept(own, after).map((name) => [name, '']));
    const changes = { ...withoutUnkept({ ...change, ...moved }, boxes, after), ...dropped };
    if (Object.keys(changes).length > 0) sheet.write(changes);
  };
  return { state, form: { ref, onInput } };
}
