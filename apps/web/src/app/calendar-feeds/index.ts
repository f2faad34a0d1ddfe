export { CalendarFeedClient } from './data/calendar-feed-client';
export { CalendarFeedSection } from './ui/calendar-feed-section';
