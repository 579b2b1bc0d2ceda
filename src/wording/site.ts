import type { Plural } from '../domain/template/template.ts';

/** What the pages around the lessons say. Read at build only; widgets have their own sentences (`wording.ts`). */
export type SiteWording = {
  readonly name: string;
  readonly skip: string;
  readonly mainNav: string;
  readonly lessons: string;
  readonly notes: string;
  readonly help: string;
  /** Names the links to the other languages. */
  readonly languages: string;
  readonly foot: {
    readonly privacy: string;
    readonly accessibility: string;
    readonly evidence: string;
    readonly advisers: string;
    readonly about: string;
  };
  readonly support: {
    readonly lead: string;
    readonly talk: string;
    readonly crisis: string;
    readonly link: string;
    readonly lines: readonly {
      readonly before: string;
      readonly number: string;
      readonly tel: string;
    }[];
    readonly danger: string;
  };
  readonly lesson: {
    readonly where: string;
    readonly toc: string;
    /** With `{n}` and `{of}`. */
    readonly place: string;
    /** With `{n}`. */
    readonly minutes: string;
    readonly read: string;
    readonly check: string;
    readonly work: string;
    readonly next: string;
    readonly evidence: string;
    readonly example: string;
    readonly invented: string;
    /** With `{n}`. */
    readonly reference: string;
    readonly limit: string;
    readonly ends: string;
    /** With `{title}`. */
    readonly nextLesson: string;
    readonly allLessons: string;
    readonly noScript: string;
    readonly stop: string;
    readonly stopping: string;
  };
  readonly evidence: {
    readonly title: string;
    readonly page: {
      readonly title: string;
      readonly lead: string;
      readonly read: string;
      readonly limits: string;
      readonly one: string;
      readonly two: string;
      readonly help: string;
      readonly helpText: string;
      readonly lessons: string;
      readonly above: string;
    };
    readonly limits: string;
    readonly found: string;
    readonly studied: string;
    readonly limit: string;
    readonly source: string;
    readonly summary: string;
    /** With `{date}`. */
    readonly checked: string;
    readonly also: string;
  };
  readonly shared: {
    readonly label: string;
    readonly kept: string;
    readonly idle: string;
    readonly failed: string;
    readonly finish: string;
  };
  readonly take: {
    readonly title: string;
    readonly copy: string;
    readonly print: string;
    readonly copied: string;
    /** With `{address}`. */
    readonly notCopied: string;
    readonly address: string;
  };
  readonly home: {
    readonly title: string;
    readonly lead: string;
    readonly pick: string;
    readonly start: string;
    readonly doors: string;
    readonly themes: string;
    readonly themesText: string;
    readonly ready: string;
    readonly none: string;
    readonly notYet: string;
    /** With `{n}`. */
    readonly lessonCount: Plural;
    readonly cairn: string;
    readonly privacyTitle: string;
    readonly privacyText: string;
    readonly privacyShared: string;
    readonly privacyLink: string;
  };
  readonly start: {
    readonly lessons: string;
    readonly also: string;
    readonly today: {
      readonly before: string;
      readonly after: string;
    };
    readonly wrote: string;
    readonly older: string;
  };
  readonly report: {
    /** With `{date}`. */
    readonly checked: string;
    readonly ask: string;
    readonly tell: string;
    /** With `{name}`. */
    readonly tellName: string;
    readonly nobody: string;
  };
  readonly about: {
    readonly who: string;
    /** With `{name}`. */
    readonly name: string;
    readonly noName: string;
    readonly mistake: string;
    readonly tell: string;
    readonly nobody: string;
  };
  readonly activityList: {
    readonly title: string;
    readonly lead: string;
    /** With `{n}`. */
    readonly minutes: Plural;
    /** With `{home}`. */
    readonly from: string;
    /** With `{home}`. */
    readonly fromPage: string;
    readonly later: {
      readonly title: string;
      readonly promise: string;
    };
    readonly link: string;
  };
  readonly door: {
    readonly open: string;
    readonly check: string;
  };
  readonly alone: {
    readonly lesson: string;
    readonly page: string;
    readonly paper: string;
    readonly paperText: string;
    readonly code: string;
    readonly share: string;
  };
  readonly embed: {
    /** With `{title}`. */
    readonly title: string;
    /** With `{title}` and `{place}`. */
    readonly titleOf: string;
    /** With `{n}` and `{of}`. */
    readonly step: string;
    readonly from: string;
    readonly helpAddress: string;
    /** With `{name}`. */
    readonly centre: string;
    /** With `{name}`. */
    readonly sample: string;
    readonly booking: string;
    /** With `{address}`. */
    readonly noScript: string;
  };
  readonly paper: {
    /** With `{title}`. */
    readonly title: string;
    readonly description: string;
    readonly back: string;
    readonly from: string;
    readonly code: string;
    readonly mine: string;
    readonly noScript: string;
  };
  readonly updates: {
    readonly title: string;
    readonly feedTitle: string;
    readonly lead: string;
    readonly feed: string;
    readonly all: string;
  };
  readonly lessonList: {
    readonly title: string;
    readonly lead: string;
    readonly checkIn: string;
  };
  readonly notesPage: {
    readonly title: string;
    readonly lead: string;
    readonly keep: string;
    readonly privacy: string;
  };
  readonly advisers: {
    readonly above: string;
    readonly here: string;
    readonly links: {
      readonly caption: string;
      readonly situation: string;
      readonly address: string;
    };
    readonly sheets: {
      /** With `{lesson}`. */
      readonly from: string;
    };
  };
  readonly notFound: {
    readonly title: string;
    readonly lead: string;
    readonly home: string;
  };
};
