import type { PlatformId } from '../domain/kit/platforms.ts';
import type { Plural } from '../domain/template/template.ts';

/** What the kit says of one platform. */
export type PlatformWording = {
  readonly name: string;
  /** Where to paste, one step a sentence. */
  readonly how: string;
  readonly kept: string;
  readonly limits: string;
  /** What is known, and how; what was never tried. */
  readonly known: string;
};

/** What the kit for advisers says. Read at build only. */
export type KitWording = {
  readonly title: string;
  readonly lead: string;
  readonly checkIn: string;
  readonly lessonsTitle: string;
  readonly lessonsText: string;
  readonly activitiesTitle: string;
  readonly activitiesText: string;
  /** With `{title}`. */
  readonly oneTitle: string;
  readonly oneLead: string;
  readonly where: string;
  /** With `{n}`. */
  readonly minutes: Plural;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly orFrame: string;
  readonly orFrameText: string;
  readonly preview: string;
  /** With `{platform}` and `{title}`. */
  readonly previewTitle: string;
  readonly previewText: string;
  readonly previewLink: string;
  readonly kept: string;
  readonly limits: string;
  readonly learn: string;
  readonly nothing: string;
  readonly known: string;
  readonly qrTitle: string;
  /** With `{address}`. */
  readonly qrText: string;
  /** With `{title}`. */
  readonly qrLabel: string;
  readonly settingsTitle: string;
  readonly settings: string;
  readonly centresTitle: string;
  readonly centresText: string;
  /** With `{name}` and `{id}`. */
  readonly centre: string;
  readonly bigTitle: string;
  readonly big: readonly string[];
  readonly platforms: Readonly<Record<PlatformId, PlatformWording>>;
};
