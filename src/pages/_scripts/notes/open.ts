export { Open as Panel } from '../../../islands/notes/open.tsx';
export { restore as words } from '../../../wording/en/notes/restore.ts';
