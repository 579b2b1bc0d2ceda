import { startNotes } from '../../mount/notes.ts';
import { PANELS } from './notes.panels.ts';

startNotes(PANELS);
