import type { Sheet } from '../stores/sheet.ts';
import type { WidgetWording } from '../wording/wording.ts';

/** What every kind of widget is given. */
export type WidgetParts = {
  readonly id: string;
  /** Level of its heading: 1 where it stands alone. */
  readonly heading: 1 | 2;
  readonly words: WidgetWording;
  readonly sheet: Sheet;
};
