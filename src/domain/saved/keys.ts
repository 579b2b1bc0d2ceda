/** Every key of ours starts with this; wiping removes them all. */
export const PREFIX = 'cairn:';

/** The key of an activity's record. */
export const recordKey = (activity: string): string => `cairn:a:${activity}`;

/** The activity whose record stands under a key; null for any other key. */
export const activityOf = (key: string): string | null => /^cairn:a:(.+)$/.exec(key)?.[1] ?? null;

/** The start of the keys that keep texts of an activity nobody could use; a time in milliseconds follows. */
export const quarantinePrefix = (activity: string): string => `cairn:q:${activity}:`;

/** The key of a preference, such as the signal that everything was wiped. */
export const preferenceKey = (name: string): string => `cairn:p:${name}`;
