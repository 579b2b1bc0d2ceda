import { fill } from '../../domain/template/template.ts';
import type { IcsEvent } from '../../files/ics.ts';
import { Exports } from '../../islands/exports.tsx';
import { SaveButton } from '../../islands/save-button.tsx';
import type { ViewProps } from '../../islands/views/view-props.ts';
import type { CalendarView } from './schema.ts';

type FileProps = Pick<ViewProps<CalendarView>, 'exports' | 'words' | 'language' | 'live' | 'now'> & {
  readonly events: readonly IcsEvent[];
};

/** Saves the days, for a calendar. */
export function DaysFile({ events, words, exports, language, live, now }: FileProps) {
  return events.length > 0 && exports.ics ? (
    <Exports ready={live}>
      <SaveButton
        name={words.file}
        type="text/calendar"
        content={async () => (await import('../../files/ics.ts')).icsFile(events, words.reminder, now(), language)}
        label={exports.ics}
        words={exports}
      />
      <p class="small soft">{fill(words.holds, { title: words.reminder })}</p>
    </Exports>
  ) : null;
}
