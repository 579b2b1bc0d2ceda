import type { CalendarWording } from './words.ts';

export const calendar: CalendarWording = {
  once: { day: '{day}', hour: '{day}, {hour}' },
  weekly: { day: 'Every {day}', hour: 'Every {day}, {hour}' },
  odd: {
    one: 'One date is not a day in the calendar. It stands here as you wrote it, and it is left out of the file.',
    other:
      '{n} dates are not days in the calendar. They stand here as you wrote them, and they are left out of the file.',
  },
  file: 'reminders.ics',
  reminder: 'Reminder to myself',
  holds: 'The file holds days and times only. Each entry is called “{title}”. None of your own words are in it.',
};
