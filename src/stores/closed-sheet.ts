import { atom } from 'nanostores';
import { UNOPENED, type Sheet } from './sheet.ts';

/** A sheet that was never opened and keeps nothing: what the page is built with, before there is a browser. */
export const closedSheet = (): Sheet => ({
  $state: atom(UNOPENED),
  open: () => undefined,
  write: () => undefined,
  refresh: () => undefined,
  forget: () => ({}),
});
