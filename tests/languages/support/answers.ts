import type { Page } from '@playwright/test';
import { answersFor, given, type Values } from '../../journeys/support/answers.ts';
import { ACTIVITIES, typedOf, type Placed } from '../../journeys/support/content.ts';
import { recordFor } from '../../journeys/support/records.ts';
import { plant } from '../../journeys/support/stored.ts';
import { pseudoText, type PseudoTag } from '../pseudo-text.ts';

/** An answer for every control; what is typed is written in a made-up language, so that no word of it can be ours. */
function answersIn(tag: PseudoTag, placed: Placed): Values {
  const written = typedOf(placed).filter(({ kind }) => kind !== 'number');
  return {
    ...answersFor(placed),
    ...Object.fromEntries(written.map(({ name }, at) => [name, `${pseudoText('what I say', tag)} ${String(at + 1)}`])),
  };
}

/** Puts an answer to everything on the site where it keeps them, with an earlier run of each sheet beside it. */
export async function fillSiteIn(page: Page, tag: PseudoTag): Promise<void> {
  await page.goto(`/${tag}/privacy/`);
  for (const placed of ACTIVITIES) {
    const answers = given(answersIn(tag, placed));
    const earlier = { id: 'mgq3x0t0', at: '2026-05-01T18:04:11.000Z', answers };
    // A check is not filled in again: it has no earlier runs.
    await plant(page, placed, recordFor(answers, { past: placed.activity.kind === 'quiz' ? [] : [earlier] }));
  }
}
