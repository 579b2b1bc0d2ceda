import type { Frame, Locator, Page } from '@playwright/test';
import { onward, steps } from '../../../src/wording/en/widgets.ts';
import type { Values } from './answers.ts';
import { ACTIVITIES, type Placed } from './content.ts';
import { REPRESENTATIVE } from './representative.ts';

/** Whether an activity has a page for frames. Not the next step of a lesson, and not what looks back on one: both mean nothing apart from it. */
const isEmbedded = ({ id, alone, activity, lesson }: Placed): boolean =>
  (alone && lesson.startsWith('/lessons/')) || activity.kind === 'quiz' || id === 'check-in';

/** Every activity that can stand in a frame. */
export const EMBEDDED: readonly Placed[] = ACTIVITIES.filter(isEmbedded);

/** A few of them that have everything there is. */
export const SOME: readonly Placed[] = REPRESENTATIVE.filter(isEmbedded);

/** The address of its page for frames. */
export const embedOf = ({ id }: Pick<Placed, 'id'>): string => `/embed/${id}/`;

/** Sandboxes of hosts: none, that of WordPress, all but the origin, all. */
const ALL_BUT_ORIGIN =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';
export const STRICT = 'allow-scripts';
export const SANDBOXES: readonly (string | undefined)[] = [
  undefined,
  STRICT,
  ALL_BUT_ORIGIN,
  `${ALL_BUT_ORIGIN} allow-same-origin`,
];

/** Whether a frame in this sandbox has storage of its own. */
export const keepsIn = (sandbox: string | undefined): boolean =>
  sandbox === undefined || sandbox.includes('same-origin');

/** The smallest activity of each kind: for what a host forbids, which does not depend on what is asked. */
export const ONE_OF_EACH: readonly Placed[] = [...Map.groupBy(EMBEDDED, ({ activity }) => activity.kind).values()].map(
  (placed) => placed.reduce((best, one) => (one.controls.length < best.controls.length ? one : best)),
);

/** A host without a script of ours: what its frame says is kept in `window.said`, and its frame is as high as it says. */
export const hostPage = (frame: string, before = ''): string =>
  `${before}${frame}<script>
    window.said = [];
    addEventListener('message', ({ data, source }) => {
      window.said.push(data);
      for (const frame of document.querySelectorAll('iframe'))
        if (frame.contentWindow === source && data.type === 'cairn:height') frame.height = data.height;
    });
  </script>`;

/** The frame of an activity, as a host writes it. */
export const frameTag = (address: string, sandbox?: string, width = 320): string =>
  `<iframe src="${address}" width="${String(width)}" height="480" title="An exercise" ${
    sandbox === undefined ? '' : `sandbox="${sandbox}"`
  }></iframe>`;

/** The frames of a page once they are there. */
export const framesOf = (page: Page): readonly Frame[] => page.mainFrame().childFrames();

/** How high a frame's page is, and how high its host was told. */
export const heightsOf = async (
  page: Page,
  frame: Frame,
): Promise<{ readonly own: number; readonly given: number }> => {
  const element = await frame.frameElement();
  return {
    own: await frame.evaluate(() => document.documentElement.getBoundingClientRect().height),
    given: await page.evaluate((one) => (one as HTMLIFrameElement).clientHeight, element),
  };
};

export const nextIn = (frame: Frame): Locator => frame.getByRole('button', { name: steps.next, exact: true });
export const backIn = (frame: Frame): Locator => frame.getByRole('button', { name: steps.back, exact: true });
export const onwardIn = (frame: Frame): Locator => frame.getByRole('link', { name: onward.link });

/** Written by Chromium when a frame in a sandbox asks for a new tab. */
export const NO_TAB = /Blocked opening/;

/** Puts answers into the boxes of an embed at once, as an input of the reader would, whatever step they stand in. */
export const pour = (frame: Frame, values: Values): Promise<void> =>
  frame.locator('form').evaluate((form: HTMLFormElement, answers) => {
    for (const control of form.elements) {
      if (!(
        control instanceof HTMLInputElement ||
        control instanceof HTMLTextAreaElement ||
        control instanceof HTMLSelectElement
      ))
        continue;
      const value = answers[control.name] ?? '';
      if (value === '') continue;
      if (/^(radio|checkbox)$/.test(control.type)) {
        if (control.value !== value) continue;
        (control as HTMLInputElement).checked = true;
      } else control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, values);
