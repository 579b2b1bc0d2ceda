export { Past as Panel } from '../../../islands/notes/past.tsx';
export { past as words } from '../../../wording/en/notes/past.ts';
