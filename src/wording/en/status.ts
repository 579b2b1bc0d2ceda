import type { WidgetWording } from '../wording.ts';

export const status: WidgetWording['status'] = {
  place: {
    device: 'Kept on this device.',
    tab: 'Kept until you close this tab.',
    frame: 'Kept only in this page, on the site that shows it.',
    none: 'Your answers are not kept yet.',
  },
  trouble: {
    blocked: 'This browser does not let the page keep answers for longer.',
    shut: 'This browser does not let the page keep anything. Print or copy it before you leave.',
    newer: 'A newer version of this page was used here. What it kept is left as it is.',
    unreadable: 'What is stored here cannot be read. It is not thrown away, and you can go on.',
  },
  lost: 'Not kept: this browser did not let the page keep your last change. Print or copy it before you leave.',
};
