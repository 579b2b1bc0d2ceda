import { linkTo, SHOWN, type GalleryState } from './states.ts';

/** What the page knows of a state: what to store, and where to go. */
type Stop = GalleryState & { readonly address: string };

/**
 * Runs in the browser: brings its storages into the state that the address asks for, and goes to the activity. Only the
 * keys of the site are touched, and those that took all the room.
 */
function reach(stops: Readonly<Record<string, Stop>>): void {
  const stop = stops[location.search];
  if (!stop) return;
  const ours = /^(cairn|gallery):/;
  for (const storage of [localStorage, sessionStorage]) {
    for (const key of Object.keys(storage)) if (ours.test(key)) storage.removeItem(key);
  }
  for (const [key, text] of Object.entries(stop.stored)) localStorage.setItem(key, text);
  for (const storage of stop.full ? [localStorage, sessionStorage] : []) {
    for (let size = 2 ** 20; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let part = 0; ; part += 1) storage.setItem(`gallery:${String(size)}:${String(part)}`, 'x'.repeat(size));
      } catch {
        // Full for parts of this size: smaller ones may still fit.
      }
    }
  }
  location.replace(stop.address);
}

const NAMES: Readonly<Record<string, string>> = {
  empty: 'empty',
  half: 'half filled',
  complete: 'complete',
  faulty: 'with a fault',
  earlier: 'after earlier runs',
  'no-room': 'no room to keep a change (change something, or write a few words)',
  newer: 'above a record of a later version',
  unreadable: 'above an unreadable record',
};

/** The page that links to every state of every activity: `/gallery/` of the built made-up course. */
export function indexPage(): string {
  const stops = Object.fromEntries(
    SHOWN.flatMap(({ id, address, states }) =>
      Object.entries(states).map(([name, state]) => [linkTo(id, name).replace('/gallery/', ''), { ...state, address }]),
    ),
  );
  const lists = SHOWN.map(({ id, activity, address, states }) => {
    const links = Object.keys(states).map(
      (name) => `<li><a href="${linkTo(id, name).replace('&', '&amp;')}">${NAMES[name] ?? name}</a></li>`,
    );
    const paper = address.startsWith('/activities/')
      ? `<li><a href="${address}print/">on paper, as it is now</a></li>`
      : '';
    return `<h2>${activity.title} <small>${activity.kind}, ${id}</small></h2>\n<ul>${links.join('\n')}${paper}</ul>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gallery of the made-up course</title>
<script>(${String(reach)})(${JSON.stringify(stops).replaceAll('<', '\\u003c')})</script>
<h1>Gallery of the made-up course</h1>
<p>Each link empties what this address has stored, stores a state, and opens the activity.
<a href="/">The course</a> · <a href="/notes/">Its notes</a></p>
${lists.join('\n')}
</html>
`;
}
