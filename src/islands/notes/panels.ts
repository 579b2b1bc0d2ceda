import type { MoveWording } from '../../wording/notes/move.ts';
import type { RestoreWording } from '../../wording/notes/restore.ts';
import type { ArriveGiven } from './arrive.tsx';
import type { Load } from './later.tsx';
import type { ListGiven } from './list.tsx';
import type { MoveGiven } from './move.tsx';
import type { RestoreGiven } from './restore.tsx';

/** The parts of the page that are loaded when there is something to show, or when they are opened. */
export type Panels = ListGiven['panels'] & {
  readonly list: Load<ListGiven, null>;
  readonly open: Load<RestoreGiven, RestoreWording>;
  readonly arrive: Load<ArriveGiven, RestoreWording>;
  readonly move: Load<MoveGiven, MoveWording>;
};
