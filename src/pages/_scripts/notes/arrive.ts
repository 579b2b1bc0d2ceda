export { Arrive as Panel } from '../../../islands/notes/arrive.tsx';
export { restore as words } from '../../../wording/en/notes/restore.ts';
