import { atom } from 'nanostores';
import type { Others } from './dependencies.ts';
import { type Sheet } from './sheet.ts';
import { UNOPENED } from './sheet-state.ts';

/** A sheet that was never opened and keeps nothing: what the page is built with, before there is a browser. */
export const closedSheet = (): Sheet => ({
  $state: atom(UNOPENED),
  open: () => undefined,
  write: () => undefined,
  learn: () => undefined,
  rules: () => null,
  remove: () => false,
  putBack: () => null,
  refresh: () => undefined,
  again: () => false,
  forget: () => ({}),
});

/** No answers of other activities, for the same purpose. */
export const closedOthers = (): Others['$dependencies'] => atom({});
