/** Makes "Copy link" and "Print" work. They stay hidden, in their place, until this runs. */
export function offerTakeAway(): void {
  const say = (sentence: string): void => {
    const line = document.getElementById('take-said');
    if (line) line.textContent = sentence;
  };
  document.querySelector<HTMLElement>('[data-print]')?.addEventListener('click', () => window.print());
  document.querySelector<HTMLElement>('[data-copy]')?.addEventListener('click', ({ currentTarget }) => {
    const { copy = '', copied = '', notCopied = '' } = (currentTarget as HTMLElement).dataset;
    // Asked for inside the promise: an old browser, or a page that is not secure, has no clipboard to ask.
    void Promise.resolve()
      .then(() => navigator.clipboard.writeText(copy))
      .then(
        () => say(copied),
        () => say(notCopied.replace('{address}', copy)),
      );
  });
  for (const element of document.querySelectorAll('.needs-script')) element.classList.remove('needs-script');
}
