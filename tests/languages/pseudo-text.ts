/**
 * The made-up languages: `en-XA` is English in accented letters, about 40 % longer; `ar-XB` is English in Arabic letters,
 * read from the right. Whoever looks for a fault can still read both, and no sentence of either can be taken for English.
 */
export const PSEUDO_TAGS = ['en-XA', 'ar-XB'] as const;

export type PseudoTag = (typeof PSEUDO_TAGS)[number];

/** What surrounds every sentence of a made-up language: English that slipped through has none. */
export const MARKS: Readonly<Record<PseudoTag, readonly [open: string, close: string]>> = {
  'en-XA': ['⟦', '⟧'],
  'ar-XB': ['⟪', '⟫'],
};

const pairs = (from: string, to: string): ReadonlyMap<string, string> => {
  const letters = to.split(' ');
  return new Map(from.split(' ').map((letter, index) => [letter, letters[index] ?? '']));
};

const LETTERS: Readonly<Record<PseudoTag, ReadonlyMap<string, string>>> = {
  // Vowels twice and more, so that words grow as they do in German or Welsh: a long word is what does not fit.
  'en-XA': pairs(
    'a b c d e f g h i j k l m n o p q r s t u v w x y z',
    'àá ḃ ç ḋ èéê ḟ ğ ĥ îï ĵ ķ ļ ṁ ñ òó ṗ ɋ ř š ţ ùú ṽ ŵ ẋ ýÿ ž',
  ),
  // One for one, so that a word stays as long as it was.
  'ar-XB': pairs(
    'a b c d e f g h i j k l m n o p q r s t u v w x y z ? , ;',
    'ا ب ص د ع ف غ ه ي ج ك ل م ن و ح ق ر س ت ط ظ ش خ ض ز ؟ ، ؛',
  ),
};

/** What no translator may touch. */
const KEPT = new RegExp(
  [
    String.raw`\{[^{}]*\}`,
    // A tag, code, and where a link leads.
    String.raw`</?[A-Za-z][^>]*>`,
    '`[^`]*`',
    String.raw`(?<=\])\([^)\s]*\)`,
    // Addresses, with and without their beginning, and e-mail.
    String.raw`(?:https?:\/\/|mailto:|tel:|sms:)[^\s<>)”’"']*[\w/#]`,
    String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    String.raw`\b[a-z0-9-]{2,}(?:\.[a-z0-9-]{2,})+(?:\/[^\s<>)”’"']*[\w/])?`,
    // A letter by its code.
    String.raw`&(?:[A-Za-z]+|#\d+);`,
  ].join('|'),
  'gu',
);

/** Characters for private use hold the places of what is kept. */
const FIRST_HOLE = 0xe000;
const HOLES = /[\ue000-\uf8ff]/gu;

/** Between two sentences, two lines, or two pieces of a line (“ · ”). A sentence ends with its marks and tags. */
const BETWEEN = /((?<=[.?!…][”’"')\]*_\ue000-\uf8ff]*) +| · |[ \t]*\n\s*)/u;

/** What comes before the words of a line: heading, list, quotation. */
const LEAD = /^\s*(?:(?:#{1,6}|[-*>]|\d+\.)\s+)*/;

/**
 * A text in a made-up language. The same sentence always becomes the same, wherever it is: a quotation still fits.
 *
 * Kept as they are: `{gaps}`, tags with their attributes, marks of Markdown, code, where links lead, addresses, e-mail,
 * digits, white space, and a text that has no letter besides.
 */
export function pseudoText(text: string, tag: PseudoTag): string {
  const kept: string[] = [];
  const hollow = text.replace(KEPT, (found) => String.fromCharCode(FIRST_HOLE + kept.push(found) - 1));
  return hollow
    .split(BETWEEN)
    .map((piece, index) => (index % 2 === 0 ? sentence(piece, tag) : piece))
    .join('')
    .replace(HOLES, (hole) => kept[hole.charCodeAt(0) - FIRST_HOLE] ?? '');
}

function sentence(text: string, tag: PseudoTag): string {
  if (!/\p{L}/u.test(text)) return text;
  const [lead = ''] = LEAD.exec(text) ?? [];
  const words = text.slice(lead.length).trimEnd();
  const [open, close] = MARKS[tag];
  return lead + open + letters(words, tag) + close + text.slice(lead.length + words.length);
}

/** Letter by letter; an accent of the English text goes (“résumé”), a capital stays where there are capitals. */
const letters = (text: string, tag: PseudoTag): string =>
  [...text.normalize('NFD').replace(/\p{M}/gu, '')]
    .map((letter) => {
      const small = letter.toLowerCase();
      const [first = letter, ...more] = LETTERS[tag].get(small) ?? letter;
      return (letter === small ? first : first.toUpperCase()) + more.join('');
    })
    .join('');
