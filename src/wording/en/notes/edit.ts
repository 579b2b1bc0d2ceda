import type { EditWording } from '../../notes/edit.ts';
import { count } from '../count.ts';
import { year } from '../year.ts';
import { status } from '../status.ts';

export const edit: EditWording = { cell: '{row} {n}: {label}', done: 'Done', count, year, status };
