/**
 * Where the answers of an activity are; the public values of `data-saved`. `frame`: on this device, but only for the page
 * that shows our frame, because browsers keep a frame's storage apart for each host.
 */
export type StorageTier = 'device' | 'tab' | 'frame' | 'none';

/** What the upper step of keeping is called: a shared computer keeps nothing for longer than the tab is open. */
export type TierLabel = Exclude<StorageTier, 'none'>;

/**
 * Why something is not as it should be.
 * `blocked`: the browser refused to keep the last change. `shut`: it does not even let us look, and nothing was answered
 * yet. `newer`: the stored record is from a later version, and is left alone. `unreadable`: what is stored is no record;
 * the raw text is not thrown away.
 */
export type Trouble = 'blocked' | 'shut' | 'newer' | 'unreadable';
