/**
 * Picks what the address names, as `#kind=send-to-friend`: a link may open a sheet at one of the entries of a list. It runs
 * before the widgets start, so the choice is taken over like one that a reader made before the script arrived. The address
 * forgets it then: loading the page again does not choose again. Mail programs and sentences leave a character at the end of an
 * address, which is none of it.
 */
const [asked] = /^#[\w.-]+=[\w-]+/.exec(location.hash) ?? [];
for (const option of document.querySelectorAll('option')) {
  const list = option.parentNode as HTMLSelectElement;
  if (`#${list.name}=${option.value}` === asked) {
    option.selected = true;
    history.replaceState(0, '', '.');
  }
}

export {};
