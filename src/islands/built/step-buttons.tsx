import type { StepWording } from '../../wording/wording.ts';

/** The buttons between the steps of an embed; `mount/steps.ts` makes them work. */
export function StepButtons({ words }: { words: StepWording }) {
  return (
    <p class="row needs-script">
      <button class="btn" type="button" data-step="next">
        {words.next}
      </button>
      <button class="btn quiet" type="button" data-step="back">
        {words.back}
      </button>
    </p>
  );
}
