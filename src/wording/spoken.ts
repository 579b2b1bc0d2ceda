import type { KitWording } from './kit.ts';
import type { Language } from './language.ts';
import type { EditWording } from './notes/edit.ts';
import type { HandOffWording } from './notes/hand-off.ts';
import type { MoveWording } from './notes/move.ts';
import type { PastWording } from './notes/past.ts';
import type { RestoreWording } from './notes/restore.ts';
import type { SiteWording } from './site.ts';
import type { Whole } from './whole.ts';
import type {
  BuiltWording,
  ContinueWording,
  ExportWording,
  NotesWording,
  PaperWording,
  ProgressWording,
  StepWording,
  WidgetWording,
} from './wording.ts';

/** Everything that the site says in one language: what is missing is an error of the compiler that names it. */
export type Wording = {
  readonly built: BuiltWording;
  /** What the status line says in an embed. */
  readonly embedStatus: WidgetWording['status'];
  readonly exports: ExportWording;
  readonly kit: KitWording;
  readonly notes: Whole<NotesWording>;
  readonly onward: ContinueWording;
  /** What the parts of the notes say that come when they are opened. */
  readonly panels: {
    readonly edit: EditWording;
    readonly handOff: HandOffWording;
    readonly move: MoveWording;
    readonly past: PastWording;
    readonly restore: RestoreWording;
  };
  readonly paper: PaperWording;
  readonly progress: Whole<ProgressWording>;
  readonly site: SiteWording;
  readonly steps: StepWording;
  readonly widgets: Whole<Omit<WidgetWording, 'exports'>>;
};

/** A language with everything that is said in it. */
export type Spoken = { readonly language: Language; readonly words: Wording };
