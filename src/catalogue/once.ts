/**
 * Loads each thing once a build, however many pages ask for it: every lesson page shows the whole course, so without this
 * the work grows with the square of the course. In `astro dev` everything is loaded anew, or a change would not be seen.
 *
 * @param load what to load, by the ids it is given; a load that fails is not tried again, because it ends the build
 */
export function once<Ids extends readonly string[], Loaded>(
  load: (...ids: Ids) => Promise<Loaded>,
): (...ids: Ids) => Promise<Loaded> {
  const loaded = new Map<string, Promise<Loaded>>();
  return (...ids) => {
    if (!import.meta.env.PROD) return load(...ids);
    const key = ids.join(' ');
    const kept = loaded.get(key) ?? load(...ids);
    loaded.set(key, kept);
    return kept;
  };
}
