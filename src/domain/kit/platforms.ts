/** What is pasted: an address that the host turns into a frame, a frame, our loader, a link in HTML, or plain text. */
export type EmbedMethod = 'address' | 'frame' | 'loader' | 'card' | 'text';

/** Pixels that a frame has where nobody listens to it: every step can be used in it, some by scrolling. */
export const FRAME_HEIGHT = 640;

/** A place to put something on, as far as a program has to know it. */
export type Platform = {
  readonly id: string;
  readonly way: EmbedMethod;
  /** What its frames may do, as the attribute says it; left out where the platform sets no limits of its own. */
  readonly sandbox?: string;
  /** Pixels of height that it gives a frame, where it sets them itself. */
  readonly height?: number;
};

/** Places that advisers can put something on, by the name under which the wording speaks of them. */
export const PLATFORMS = [
  { id: 'wordpress', way: 'address', sandbox: 'allow-scripts', height: 600 },
  { id: 'wordpress-html', way: 'frame' },
  { id: 'wordpress-plain', way: 'card' },
  { id: 'drupal', way: 'frame' },
  { id: 'libguides', way: 'frame' },
  { id: 'canvas', way: 'frame' },
  { id: 'moodle', way: 'frame' },
  { id: 'blackboard', way: 'frame' },
  { id: 'brightspace', way: 'frame' },
  { id: 'html', way: 'loader' },
  { id: 'links', way: 'card' },
  { id: 'email', way: 'text' },
] as const satisfies readonly Platform[];

export type PlatformId = (typeof PLATFORMS)[number]['id'];
