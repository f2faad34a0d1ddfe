export {
  type CalendarEvent,
  calendarFile,
  type CalendarMethod,
  type CalendarOptions,
} from './calendar-file.js';
