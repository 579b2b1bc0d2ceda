import { createHash } from 'node:crypto';

/** The hash of a script or style as a Content-Security-Policy names it. */
export const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
