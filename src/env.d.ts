/// <reference types="astro/client" />
import type { LessonPage } from './catalogue/lessons.ts';

declare global {
  namespace App {
    interface Locals {
      /** The lesson being built: its tags find their evidence numbers and activities here. */
      lesson?: LessonPage;
    }
  }
}

interface ImportMetaEnv {
  /** True while `astro dev` serves pages from the sources. */
  readonly SERVED: boolean;
}
