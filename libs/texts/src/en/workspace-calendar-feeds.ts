import type { WorkspaceCalendarFeedTexts } from '../nl/workspace-calendar-feeds.js';

export const workspaceCalendarFeedTexts: WorkspaceCalendarFeedTexts = {
  title: 'Dates in your own calendar',
  what: 'Put reflections, follow-ups, actions of the plan and the end dates of agreements in your own calendar, for instance in Outlook or on your phone. Your calendar fetches them by itself. You only see there what you may see here as well.',
  none: 'You do not have a calendar address yet.',
  since: (p) => `You have a calendar address since ${p.date}.`,
  make: 'Make a calendar address',
  busy: 'Busy',
  address: 'Your calendar address',
  once: 'You see this address only once: now. Copy it and paste it into your calendar, at "add calendar from the internet" or "subscribe".',
  secret:
    'This address is secret. Whoever has it can read these dates without signing in. Give it to nobody.',
  copy: 'Copy',
  copied: 'The address was copied.',
  notCopied: 'Copying did not work. Select the address and copy it yourself.',
  kept: 'I copied it',
  renew: 'Make a new address',
  renewTitle: 'Make a new address?',
  renewText:
    'The address of now stops working. Change it in your calendar as well, or no more dates will arrive.',
  renewNot: 'Keep the address of now',
  end: 'Withdraw the address',
  endTitle: 'Withdraw the address?',
  endText:
    'Your calendar will get no more dates. You take away what is there already by deleting that calendar.',
  endNot: 'Keep the address',
  ended: 'The address was withdrawn. Nobody reads dates with it any more.',
};
