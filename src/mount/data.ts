/** Reads the plain data that the page carries for its script; the page was built with it, so its shape is known. */
export const dataIn = (id: string): unknown => JSON.parse(document.getElementById(id)?.textContent ?? 'null');
