export { List as Panel } from '../../../islands/notes/list.tsx';
// Its sentences are those of the page.
export const words = null;
