import type { Problem } from '../problem.ts';
import type { Content } from '../read/content.ts';

/** A rule of the content: looks at everything and returns what breaks it. Never throws, whatever the files hold. */
export type Rule = (content: Content) => Problem[];
