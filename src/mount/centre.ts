import { settingsIn } from '../embeds/messages.ts';
import { fill } from '../domain/template/template.ts';

/** What an embed says of the career centre whose page it stands in. */
export type CentreData = {
  /** Listed centres by id: nothing else can be named. */
  readonly centres: Readonly<
    Record<string, { readonly name: string; readonly booking: string; readonly help: string }>
  >;
  readonly words: { readonly from: string; readonly book: string };
};

/** Shows the centre that the address of the frame names, if it is a listed one: who it is, and how to talk to somebody. */
export function showCentre({ centres, words }: CentreData): void {
  const { centre: asked = '' } = settingsIn(window.location.search);
  const centre = Object.hasOwn(centres, asked) ? centres[asked] : undefined;
  const line = document.getElementById('centre');
  if (!centre || !line) return;
  const link = document.createElement('a');
  link.href = centre.booking;
  link.textContent = words.book;
  line.append(
    `${fill(words.from, { name: centre.name })} ${centre.help} `,
    link,
    ` (${new URL(centre.booking).hostname})`,
  );
  line.hidden = false;
}
