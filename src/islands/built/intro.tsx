import type { Worksheet } from '../../schema/worksheet.ts';
import type { BuiltWording } from '../../wording/wording.ts';
import { Heading } from '../heading.tsx';

/** What stands above the fields of a sheet: its name, what it is for, and a finished sample. */
export function Intro({
  id,
  worksheet,
  heading,
  words,
}: {
  id: string;
  worksheet: Worksheet;
  heading: 1 | 2;
  words: BuiltWording;
}) {
  return (
    <>
      <Heading level={heading} id={id}>
        {worksheet.title}
      </Heading>
      <p class="small soft">{words.place[worksheet.place]}</p>
      {worksheet.intro.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {worksheet.sample && (
        <p class="sample">
          <b>{words.sample}</b> <span>{worksheet.sample}</span>
        </p>
      )}
    </>
  );
}
