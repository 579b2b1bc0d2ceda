import {
  heightMessages,
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

/**
 * Follows the few wishes that a host may have, and tells it how high the page is: when it starts, whenever that changes,
 * and when it is asked. Nothing that a reader wrote is in these messages. Says them to anybody, because a page in a sandbox
 * cannot know who shows it.
 *
 * @returns tells the host an address that the reader asked for, where this page may not open it
 */
export function announce(): (address: string) => void {
  const { parent } = window;
  const secret = secretIn(window.location.hash);
  const post = (messages: readonly unknown[]): void => {
    for (const message of messages) parent.postMessage(message, '*');
  };
  apply(settingsIn(window.location.search));
  if (parent === window) return () => undefined;

  let told = 0;
  const measure = (): void => {
    const height = Math.ceil(documentElement.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    post(heightMessages(height, secret));
  };
  // Far below the fold a browser draws nothing, and the first of the two says nothing: then the second does.
  new ResizeObserver(measure).observe(documentElement);
  new MutationObserver(measure).observe(documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  // A box that is ticked or filled changes the page without changing its elements.
  document.addEventListener('input', measure);
  window.addEventListener('load', measure);
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const wishes = source === parent ? readInit(data) : null;
    if (!wishes) return;
    apply(wishes);
    told = 0;
    post([readyMessage()]);
    measure();
  });
  post([readyMessage()]);
  measure();
  return (address) => post(linkMessages(address, secret));
}
