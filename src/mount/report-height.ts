import {
  heightMessages,
  isListening,
  linkMessages,
  readInit,
  readyMessage,
  secretIn,
  settingsIn,
  type Settings,
} from '../embeds/messages.ts';

const { documentElement } = document;

/** Shows the page in light or dark, `auto` leaves it to the device; and the line of a career centre, which was built in. */
function apply({ theme, centre }: Settings): void {
  if (theme) documentElement.dataset['scheme'] = theme;
  if (centre) document.querySelector(`[data-centre="${centre}"]`)?.removeAttribute('hidden');
}

/** Milliseconds after which a page that has no width yet looks again: far below the fold no event may tell of it. */
const AGAIN = 500;

/**
 * Follows the few wishes that a host may have, and tells it how high the page is: when it starts, whenever that changes,
 * and when it is asked. Nothing that a reader wrote is in these messages. Says them to anybody, because a page in a sandbox
 * cannot know who shows it.
 *
 * To be called when the page is laid in steps, so that its first height is its own.
 *
 * @returns tells the host an address that the reader asked for, and says whether it is one that the host may follow
 */
export function reportHeight(): (address: string) => boolean {
  const { parent } = window;
  const secret = secretIn(window.location.hash);
  const post = (messages: readonly unknown[]): void => {
    for (const message of messages) parent.postMessage(message, '*');
  };
  apply(settingsIn(window.location.search));
  if (parent === window) return () => false;

  let told = 0;
  let later: number | undefined;
  const measure = (): void => {
    // As high as it will be once the host has made room: a scroll bar takes some of the width.
    documentElement.style.overflow = 'hidden';
    const { width, height: exact } = documentElement.getBoundingClientRect();
    documentElement.style.overflow = '';
    changes.takeRecords();
    // Without a width, as in a part that the host has not opened yet, a page has no height that means anything.
    if (width === 0) {
      clearTimeout(later);
      later = window.setTimeout(measure, AGAIN);
      return;
    }
    const height = Math.ceil(exact);
    if (height === told) return;
    told = height;
    post(heightMessages(height, secret));
  };
  const again = (): void => {
    told = 0;
    measure();
  };
  const changes = new MutationObserver(measure);
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const wishes = readInit(data);
    if (wishes) {
      apply(wishes);
      post([readyMessage()]);
    }
    if (wishes || isListening(data, secret)) again();
  });
  // Not before what the widgets still change while they start is there.
  setTimeout(() => {
    post([readyMessage()]);
    measure();
    // Far below the fold a browser draws nothing, and the first of the two says nothing: then the second does.
    new ResizeObserver(measure).observe(documentElement);
    changes.observe(documentElement, { subtree: true, childList: true, attributes: true, characterData: true });
    // A box that is ticked or filled changes the page without changing its elements.
    document.addEventListener('input', measure);
    // Measured once more in the room that it got, a page loses a scroll bar that it needed only while it had one.
    window.addEventListener('resize', measure);
  });
  return (address) => {
    post(linkMessages(address, secret));
    return secret !== null && new URL(address).host === window.location.host;
  };
}
