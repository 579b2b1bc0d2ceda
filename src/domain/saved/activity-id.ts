/**
 * True for what may be the id of an activity: small letters, digits and single hyphens, starting with a letter. The same
 * pattern as `schema/id.ts`, whose code does not reach the browser; a test holds them together.
 */
export const isActivityId = (text: string): boolean => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text);
