import type { BuiltWording } from '../../wording/wording.ts';

/** Says that others use this computer too. It has no name, so it saves nothing itself; `mount/shared.ts` listens to it. */
export function SharedSwitch({ words }: { words: BuiltWording }) {
  return (
    <label class="switch">
      <input type="checkbox" data-shared-switch />
      {words.shared}
    </label>
  );
}
