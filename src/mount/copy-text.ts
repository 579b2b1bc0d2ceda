/** Makes each button copy the text that it names, and say so beside it. The buttons stay hidden until this runs. */
export function offerCopies(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-copies]')) {
    const { copies = '', copied = '', notCopied = '' } = button.dataset;
    button.addEventListener('click', () => {
      const line = button.nextElementSibling;
      const say = (sentence: string): void => {
        if (line) line.textContent = sentence;
      };
      // Pressed a second time, it is said a second time: the sentence has to go in between.
      say('');
      void Promise.resolve()
        .then(() => navigator.clipboard.writeText(document.getElementById(copies)?.textContent ?? ''))
        .then(
          () => say(copied),
          () => say(notCopied),
        );
    });
  }
  for (const element of document.querySelectorAll('.needs-script')) element.classList.remove('needs-script');
}
