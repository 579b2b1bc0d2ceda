import { ACTIVITIES, type Placed } from './content.ts';

/** Whether an activity has a page for frames: all but the next step of a lesson. */
const isEmbedded = ({ id, alone, activity }: Placed): boolean => alone || activity.kind === 'quiz' || id === 'check-in';

/** Every activity that can stand in a frame. */
export const EMBEDDED: readonly Placed[] = ACTIVITIES.filter(isEmbedded);

/** The address of its page for frames. */
export const embedOf = ({ id }: Pick<Placed, 'id'>): string => `/embed/${id}/`;
