import { findCitizenServiceNumber } from '../citizen-service-number/index.js';
import { parsePhoneNumber } from '../phone-numbers/index.js';
import type { ChannelAddress } from './channel.js';

/**
 * What is wrong with the address of a channel, as a code of `libs/texts`, or `undefined` when one can
 * use it. Apart from `channel.ts`, because it needs the rules of phone numbers, which public pages do not.
 */
export function channelProblem({ kind, value }: ChannelAddress): ChannelProblemCode | undefined {
  const text = value.trim();
  if (text === '') return 'field.required';
  if (kind === 'phone') return phoneProblem(text);
  // Everything but a phone number can hold words, and an address can carry a number in its path.
  if (findCitizenServiceNumber(text)) return 'field.citizen-service-number';
  switch (kind) {
    case 'secure-mail':
    case 'mail':
      return isMailAddress(text) ? undefined : 'channel.mail.malformed';
    case 'referral-platform':
    case 'web-form':
      return webProblem(text);
    case 'walk-in':
      return /\p{L}/u.test(text) ? undefined : 'channel.walk-in.malformed';
  }
}

export type ChannelProblemCode =
  | 'field.required'
  | 'field.citizen-service-number'
  | 'channel.phone.malformed'
  | 'channel.phone.emergency'
  | 'channel.mail.malformed'
  | 'channel.web.malformed'
  | 'channel.web.not-https'
  | 'channel.web.credentials'
  | 'channel.walk-in.malformed';

/** What a tap on the channel opens; `null` for a visiting address, or when the address is not right. */
export function channelHref(channel: ChannelAddress): string | null {
  const text = channel.value.trim();
  if (channelProblem(channel) !== undefined) return null;
  switch (channel.kind) {
    case 'phone':
      return parsePhoneNumber(text)?.href ?? null;
    case 'secure-mail':
    case 'mail':
      return `mailto:${encodeURIComponent(text).replaceAll('%40', '@')}`;
    case 'referral-platform':
    case 'web-form':
      return new URL(text).href;
    case 'walk-in':
      return null;
  }
}

/** The channel as people say it: `0546 54 11 11`, `almelo.nl/wijkteam`. */
export function channelDisplay({ kind, value }: ChannelAddress): string {
  const text = value.trim();
  if (kind === 'phone') return parsePhoneNumber(text)?.display ?? text;
  if (kind !== 'referral-platform' && kind !== 'web-form') return text;
  return text.replace(/^https:\/\/(www\.)?/i, '').replace(/\/$/, '');
}

function phoneProblem(text: string): ChannelProblemCode | undefined {
  const number = parsePhoneNumber(text);
  if (!number) return 'channel.phone.malformed';
  // Rule 9: acute danger stands apart, on every page, and is never a result.
  return number.value === '112' ? 'channel.phone.emergency' : undefined;
}

/** Strict on purpose: what people write on a contact page, without quotes, comments and addresses of machines. */
function isMailAddress(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[a-z0-9](?:[a-z0-9._%+-]{0,62}[a-z0-9_%+-])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i.test(
      text,
    ) &&
    !text.includes('..')
  );
}

function webProblem(text: string): ChannelProblemCode | undefined {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return 'channel.web.malformed';
  }
  if (url.protocol !== 'https:') return 'channel.web.not-https';
  if (url.username !== '' || url.password !== '') return 'channel.web.credentials';
  // A name that everybody can reach: no machine in the office, no bare number.
  const reachable = /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+$/i.test(url.hostname);
  return reachable && !/\s/.test(text) ? undefined : 'channel.web.malformed';
}
