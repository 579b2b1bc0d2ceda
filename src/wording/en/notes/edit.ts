import type { EditWording } from '../../notes/edit.ts';
import { count } from '../count.ts';
import { status } from '../status.ts';

export const edit: EditWording = { cell: '{row} {n}: {label}', done: 'Done', count, status };
