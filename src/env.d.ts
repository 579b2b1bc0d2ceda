/// <reference types="astro/client" />
import type { LessonPage } from './catalogue/lessons.ts';
import type { Spoken } from './wording/spoken.ts';

declare global {
  namespace App {
    interface Locals extends Spoken {
      /** The lesson being built: its tags find their evidence numbers and activities here. */
      lesson?: LessonPage;
    }
  }
}

interface ImportMetaEnv {
  /** True while `astro dev` serves pages from the sources. */
  readonly SERVED: boolean;
}
