import type { Worksheet } from '../../schema/worksheet.ts';
import type { BuiltWording } from '../../wording/wording.ts';
import { Heading } from '../heading.tsx';
import { inlineLayout, type LayoutStrategy } from '../layout-strategy.ts';

/** What stands above the fields of a sheet: its name, what it is for, and a finished sample. */
export function Intro({
  id,
  worksheet,
  heading,
  words,
  lay = inlineLayout,
}: {
  id: string;
  worksheet: Worksheet;
  heading: 1 | 2;
  words: BuiltWording;
  lay?: LayoutStrategy | undefined;
}) {
  return (
    <>
      <Heading level={heading} id={id}>
        {worksheet.title}
      </Heading>
      {/* Whoever chose it for a frame has chosen the place. */}
      {lay === inlineLayout && <p class="small soft">{words.place[worksheet.bestOn]}</p>}
      {lay([{ id: ':intro' }], () => (
        <>
          {worksheet.intro.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {worksheet.sample && (
            <p class="sample">
              <b>{words.sample}</b> <span>{worksheet.sample}</span>
            </p>
          )}
        </>
      ))}
    </>
  );
}
