import type { Frame, Page } from '@playwright/test';
import { framesOf, heightsOf } from './embeds.ts';
import { expect } from './test.ts';
import { ready } from './visit.ts';

/** The first frame of a host, once it can be used. */
export const shown = async (page: Page): Promise<Frame> => {
  const [frame] = framesOf(page);
  if (!frame) throw new Error('The host shows no frame.');
  await ready(frame);
  return frame;
};

/** The host's frame comes to be as high as its page. */
export const expectTold = async (page: Page, frame: Frame): Promise<void> => {
  await expect
    .poll(async () => {
      const { own, given: told } = await heightsOf(page, frame);
      return Math.abs(own - told);
    })
    .toBeLessThanOrEqual(1);
};
