import { z } from 'astro/zod';
import { field } from './field.ts';
import { id, text } from './id.ts';
import { oldNames } from './old-names.ts';
import { OLD_SHEET_NAMES } from './sheet-names.ts';
import { view } from './view.ts';

/** A sheet that a reader fills in: their own words and numbers, and sometimes a view worked out from them. */
export const worksheet = z
  .strictObject({
    kind: z.literal('worksheet'),
    /** The heading of the sheet. */
    title: text,
    /** One to three short paragraphs above the fields: what it is for, who may skip it. */
    intro: z.array(text).max(3, 'three paragraphs or fewer').default([]),
    /** A finished sample, shown above the boxes and never inside one. */
    sample: text.optional(),
    /** Where it works well: `phone` (good on a phone) or `table` (better at a table or on paper). */
    bestOn: z.enum(['phone', 'table']),
    /** Stands on a page of its own, and a lesson shows the way there: for sheets that are long, or a second one of a lesson. */
    standalone: z.boolean().optional(),
    /** The fields of the two-minute version, in order. They give a result on their own. */
    fields: z.array(field).min(1, 'one field or more'),
    /** Further fields, folded under "More, when you have time". */
    more: z.array(field).default([]),
    /** Ids of other activities whose answers the views or suggestions of this sheet use. */
    reads: z.array(id).default([]),
    /** The results worked out from the answers, in the order they are shown. */
    views: z.array(view).max(3, 'three views or fewer').default([]),
    /** The button that keeps this run and starts a new one: "Another job". Left out where one run is enough. */
    again: text.optional(),
    /** Asks once more before the answers go onto the hand-off sheet: for what was written for the reader alone. */
    confirmSharing: z.boolean().optional(),
    /**
     * Fields that are not asked any more, moved here as they last stood: their ids stay taken, and what readers answered
     * stands in their notes under these words.
     */
    withdrawn: z.array(field).optional(),
  })
  .register(oldNames, OLD_SHEET_NAMES);

export type Worksheet = z.infer<typeof worksheet>;
