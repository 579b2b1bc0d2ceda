import { expect, type Locator } from '@playwright/test';
import type { StorageTier, Trouble } from '../../../src/domain/saved/storage-tier.ts';
import { widgets } from '../../../src/wording/en/widgets.ts';

const { place: places, trouble: troubles, lost } = widgets.status;

/** What the status line may say: where the answers are, with or without what is wrong; or that the last change is lost. */
export type Said = readonly [place: StorageTier, trouble?: Trouble] | 'lost';

const lineIn = (section: Locator): Locator => section.locator('[data-saved]');

/** The status line holds this place, and the sentence that goes with it: the two never disagree. */
export async function expectSaid(section: Locator, said: Said): Promise<void> {
  const [place, trouble] = said === 'lost' ? (['none'] as const) : said;
  const sentence = said === 'lost' ? lost : [places[place], trouble && troubles[trouble]].filter(Boolean).join(' ');
  await expect(lineIn(section)).toHaveText(sentence);
  await expect(lineIn(section)).toHaveAttribute('data-saved', place);
}

/** Where the page says the answers are. */
export const placeIn = async (section: Locator): Promise<string | null> => lineIn(section).getAttribute('data-saved');
