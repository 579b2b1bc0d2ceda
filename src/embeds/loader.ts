import { initMessage, isReady, readHeight, settingsIn } from './messages.ts';

const NAME = 'cairn-activity';

/** The languages beside the default one, each with the activities that it lacks. */
export type Lacking = Readonly<Record<string, readonly string[]>>;

/**
 * Optional, for pages that show our activities: sizes their frames, and defines `<cairn-activity activity="…">`. It can be
 * included any number of times.
 */
export function startLoader(lacking: Lacking): void {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement) || script.src === '') return;
  const rootOf = (language: string): string => new URL(`${language}embed/`, script.src).href;
  const roots = ['', ...Object.keys(lacking).map((language) => `${language}/`)].map(rootOf);

  const ourFrames = (): HTMLIFrameElement[] =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => roots.some((root) => src.startsWith(root)));

  /** An activity by its id. The link inside stays until the frame is there, and where no script runs. */
  class CairnActivity extends HTMLElement {
    connectedCallback(): void {
      const id = this.getAttribute('activity') ?? '';
      if (!/^[a-z0-9-]+$/.test(id) || this.querySelector('iframe')) return;
      const frame = document.createElement('iframe');
      // A language that lacks the activity has no page for it.
      const address = new URL(`${id}/`, rootOf(lacking[this.lang]?.includes(id) === false ? `${this.lang}/` : ''));
      const asked = new URLSearchParams();
      for (const name of ['theme', 'centre']) asked.set(name, this.getAttribute(name) ?? '');
      for (const [name, value] of Object.entries(settingsIn(asked.toString()))) address.searchParams.set(name, value);
      frame.src = address.href;
      frame.title = this.title || this.textContent.trim() || 'Cairn';
      frame.width = '100%';
      frame.height = this.getAttribute('height') ?? '600';
      frame.allow = 'clipboard-write';
      frame.loading = 'lazy';
      // A block: some themes lay only blocks into the column of the text.
      this.style.display = 'block';
      frame.style.border = '0';
      this.append(frame);
    }
  }

  function receive({ source, data }: MessageEvent<unknown>): void {
    // The origin of a frame in a sandbox is "null": only its window tells who is speaking.
    const frame = ourFrames().find(({ contentWindow }) => contentWindow !== null && contentWindow === source);
    if (!frame) return;
    const height = readHeight(data);
    if (height !== null) frame.style.height = `${String(height)}px`;
    const { parentElement } = frame;
    if (isReady(data) && parentElement?.localName === NAME)
      for (const child of parentElement.children)
        if (child !== frame && child instanceof HTMLElement) child.hidden = true;
  }

  if (customElements.get(NAME)) return;
  window.addEventListener('message', receive);
  customElements.define(NAME, CairnActivity);
  // Frames that spoke before anybody listened are asked to do so again.
  for (const { contentWindow } of ourFrames()) contentWindow?.postMessage(initMessage({}), '*');
}
