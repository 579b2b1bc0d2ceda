/** The sentences of a text, each with its full stop. A full stop counts when white space or the end follows. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/(?<=[.?!…][”’"')\]]*)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** A text short enough to be quoted in a message. */
export function quote(text: string, letters = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > letters ? `${line.slice(0, letters).trimEnd()}…` : line}”`;
}
