// Written by `npm run features` from the folders in src/fields. Changes to it are lost.
import { choicesLive } from '../../fields/choices/live.tsx';
import { shortLive } from '../../fields/short/live.tsx';
import type { FieldKind } from '../../domain/worksheet/define-field.ts';
import type { LivePart } from './live-part.ts';

/** What follows the kinds that never change. */
export const LIVE: { readonly [Kind in FieldKind]?: LivePart<Kind> } = { choices: choicesLive, short: shortLive };
