/** Every key of ours starts with this; wiping removes them all. */
export const PREFIX = 'cairn:';

/** The key of an activity's record. */
export const recordKey = (activity: string): string => `cairn:a:${activity}`;

/** The key that keeps a text nobody could read. `time` is in milliseconds and only keeps two such texts apart. */
export const quarantineKey = (activity: string, time: number): string => `cairn:q:${activity}:${time}`;

/** The key of a preference, such as the signal that everything was wiped. */
export const preferenceKey = (name: string): string => `cairn:p:${name}`;
