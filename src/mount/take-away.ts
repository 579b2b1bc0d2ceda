/** Makes "Copy link" and "Print" work. They stay hidden, in their place, until this runs. */
export function offerTakeAway(): void {
  // Where the reader is now: the address known at build may be that of another copy of the site.
  const here = window.location.origin + window.location.pathname;
  const shown = document.querySelector('[data-address]');
  if (shown) shown.textContent = here;
  const say = (sentence: string): void => {
    const line = document.getElementById('take-said');
    if (line) line.textContent = sentence;
  };
  document.querySelector<HTMLElement>('[data-print]')?.addEventListener('click', () => window.print());
  document.querySelector<HTMLElement>('[data-copy]')?.addEventListener('click', ({ currentTarget }) => {
    const { copied = '', notCopied = '' } = (currentTarget as HTMLElement).dataset;
    // Asked for inside the promise: an old browser, or a page that is not secure, has no clipboard to ask.
    void Promise.resolve()
      .then(() => navigator.clipboard.writeText(here))
      .then(
        () => say(copied),
        () => say(notCopied.replace('{address}', here)),
      );
  });
  const share = document.querySelector<HTMLElement>('[data-share]');
  // Only phones and some computers can hand an address to another program.
  if (share && 'share' in navigator) {
    share.hidden = false;
    share.addEventListener('click', () => {
      // Closing the list without choosing is no error, and needs no words.
      void navigator.share({ title: document.title, url: here }).catch(() => undefined);
    });
  }
  for (const element of document.querySelectorAll('.needs-script')) element.classList.remove('needs-script');
}
