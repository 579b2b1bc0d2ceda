import { wallClock } from '../../domain/calendar/days.ts';
import { calendarOf, type CalendarEntry } from './entries.ts';
import { fill, plural } from '../../domain/template/template.ts';
import type { CalendarView } from './schema.ts';
import { BoxLink } from '../../islands/box-link.tsx';
import { DaysFile } from './result-file.tsx';
import { PartHeading } from '../../islands/heading.tsx';
import { TranslationSafeText } from '../../islands/translation-safe-text.tsx';
import type { ViewPart, ViewProps } from '../../islands/views/view-props.ts';

type Parts = ViewProps<CalendarView>;

/** When an entry is, in words. */
function whenSaid({ when }: CalendarEntry, { words, speech }: Parts): string {
  if (when.state !== 'set') return when.state === 'odd' ? when.typed : '';
  const { hourSaid: hour, weekly } = when;
  const forms = weekly === null ? words.once : words.weekly;
  return fill(hour === '' ? forms.day : forms.hour, { day: weekly ?? speech.day(when.day), hour });
}

function Entries({ entries, parts }: { entries: readonly CalendarEntry[]; parts: Parts }) {
  return (
    <ul class="days" role="list">
      {entries.map((entry) => {
        const { key, when, what, box } = entry;
        return (
          <li key={key}>
            {when.state === 'set' ? (
              <TranslationSafeText as="b" text={whenSaid(entry, parts)} />
            ) : when.state === 'odd' ? (
              <b>
                <BoxLink activity={parts.id} name={box} text={whenSaid(entry, parts)} />
              </b>
            ) : null}
            <TranslationSafeText text={what} />
          </li>
        );
      })}
    </ul>
  );
}

/** Everything that has a day, in order: first what is not known, then days that are none, then the soonest. */
function CalendarResult(parts: Parts) {
  const { id, view, worksheet, answers, run, speech, heading, words, exports, language, live, now } = parts;
  const entries = calendarOf(view, worksheet, answers, speech, wallClock(now()));
  const unknown = entries.filter(({ when }) => when.state === 'unknown');
  const rest = entries.filter(({ when }) => when.state !== 'unknown');
  const odd = rest.filter(({ when }) => when.state === 'odd').length;
  const events = rest.flatMap(({ key, when }) =>
    when.state === 'set'
      ? // The run is part of it, or the same line of another run would replace this one in the reader's calendar.
        [{ uid: `cairn-${id}-${run?.id ?? ''}-${key}`, day: when.day, hour: when.hour, weekly: when.weekly !== null }]
      : [],
  );
  return (
    <div class="flow">
      <PartHeading level={heading}>{view.title}</PartHeading>
      {entries.length === 0 && (
        <p class="soft" key="empty">
          {view.empty}
        </p>
      )}
      {unknown.length > 0 && (
        <div class="find-out" key="unknown">
          <p class="label">{view.unknown}</p>
          <Entries entries={unknown} parts={parts} />
        </div>
      )}
      {rest.length > 0 && <Entries key="rest" entries={rest} parts={parts} />}
      <p class="small" role={live ? 'status' : undefined}>
        {odd > 0 && <TranslationSafeText text={fill(plural(words.odd, odd, language), { n: odd })} />}
      </p>
      <DaysFile key="file" events={events} words={words} exports={exports} language={language} live={live} now={now} />
    </div>
  );
}

/** The view as a script carries it. */
export const calendar: ViewPart<CalendarView> = { Result: CalendarResult };
