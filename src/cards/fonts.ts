import arabic from '@expo-google-fonts/noto-naskh-arabic/500Medium/NotoNaskhArabic_500Medium.ttf?inline';
import latin from '@expo-google-fonts/newsreader/500Medium/Newsreader_500Medium.ttf?inline';
import devanagari from '@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf?inline';
import { Blob, Face, Font } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import title from '../styles/newsreader-title.woff2?inline';

/** A font that pictures are set in. */
export type CardFont = {
  /** What errors call it. */
  readonly name: string;
  /** From one base line to the next, in em: letters with signs above and below them need more. */
  readonly leading: number;
  readonly unitsPerEm: number;
  readonly font: Font;
};

/** The bytes of a file that the bundler has handed over as an address. */
const bytesOf = (inline: string): Buffer => Buffer.from(inline.slice(inline.indexOf(',') + 1), 'base64');

function open(name: string, leading: number, bytes: Uint8Array): CardFont {
  const face = new Face(new Blob(bytes));
  return { name, leading, unitsPerEm: face.upem, font: new Font(face) };
}

/**
 * The fonts of all that no other font is for, the preferred one first: that of the pages' titles, and the whole of its family
 * for what it lacks. HarfBuzz takes a compressed font without a word, and finds no letter in it: hence the unpacking.
 */
export const LATIN: readonly CardFont[] = [
  open('newsreader-title.woff2', 1.1, await decompress(bytesOf(title))),
  open('Newsreader', 1.1, bytesOf(latin)),
];

/** The font of each further script, and how its letters are told. */
export const SCRIPTS: readonly { readonly letter: RegExp; readonly font: CardFont }[] = [
  { letter: /\p{Script_Extensions=Arabic}/u, font: open('Noto Naskh Arabic', 1.4, bytesOf(arabic)) },
  { letter: /\p{Script_Extensions=Devanagari}/u, font: open('Noto Sans Devanagari', 1.3, bytesOf(devanagari)) },
];
