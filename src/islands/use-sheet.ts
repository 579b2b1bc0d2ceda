import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { hasAnswers } from '../domain/saved/record.ts';
import { storable, unkept, type PrivateBox } from '../domain/worksheet/private.ts';
import type { Sheet } from '../stores/sheet.ts';
import type { SheetState } from '../stores/sheet-state.ts';
import { changedIn, showIn } from './controls.ts';
import { useAtom } from './use-atom.ts';

/** What a widget needs of its sheet: the state for its texts, and the form's attribute. */
export type SheetForm = {
  readonly state: SheetState;
  readonly form: { readonly ref: RefObject<HTMLFormElement> };
};

/** When the form is looked at: before any listener of the page, so before anything is worked out or written into it. */
const MOMENTS = 'input change beforeinput focusout click visibilitychange'.split(' ');

/**
 * Joins a form to its sheet. The first render equals the built page; then, before the browser paints, what the reader
 * already did is adopted, what is stored is shown, and from there every input is kept at once. Composed text is written
 * with each of its input events too: a tab that is killed in the middle of a word must not lose the word.
 *
 * What changed without an event is taken over before the page writes into the form, and whenever something happens on
 * the page. What was emptied without an event was emptied by nobody: the answer is shown again.
 *
 * @param boxes the places to write whose text is kept only if the reader wants so
 */
export function useSheet(sheet: Sheet, boxes: readonly PrivateBox[] = []): SheetForm {
  const ref = useRef<HTMLFormElement>(null);
  const state = useAtom(sheet.$state);

  const take = (form: HTMLFormElement, wasEmptied: (control: Element) => boolean): void => {
    const change = changedIn(form, wasEmptied);
    const after = { ...sheet.$state.get().answers, ...change };
    const held = (name: string): string => (form.elements.namedItem(name) as HTMLTextAreaElement).value;
    const changes = storable(change, boxes, after, held);
    if (Object.keys(changes).length > 0) sheet.write(changes);
  };
  const show = (form: HTMLFormElement): void => {
    const { answers } = sheet.$state.get();
    showIn(form, answers, unkept(boxes, answers));
  };
  const follow = (form: HTMLFormElement): void => {
    const { at, answers } = sheet.$state.get();
    // Where nothing is stored any more it was wiped, and what only the screen still holds goes with it.
    if (at !== null || hasAnswers(answers)) take(form, () => false);
    show(form);
  };

  useLayoutEffect(() => {
    const form = ref.current;
    if (!form) return;
    // First what is stored: whether a private text is to be kept may be known only there.
    sheet.open({});
    take(form, () => true);
    const look = ({ type, target }: Event): void => {
      take(form, (control) => control === target && /^i|^ch/.test(type));
      // At other moments a control may be about to say that the reader has emptied it.
      if (/^[bv]/.test(type)) show(form);
    };
    const life = new AbortController();
    for (const moment of MOMENTS) window.addEventListener(moment, look, { capture: true, signal: life.signal });
    const stop = sheet.$state.subscribe(() => follow(form));
    return () => {
      stop();
      life.abort();
    };
  }, [sheet]);
  // An option whose words changed is a new element: what was picked has to be shown again.
  useLayoutEffect(() => {
    if (ref.current) follow(ref.current);
  });
  return { state, form: { ref } };
}
