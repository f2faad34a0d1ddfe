import type { Channel, PublishedChannel } from '@zorgpaden/domain/contact-routes/contract';
import { channelDisplay, channelHref } from '@zorgpaden/domain/contact-routes/channel-address';

/** Reading a phone number takes longer than all the rest of an answer, and numbers come back. */
const addresses = new Map<string, Pick<PublishedChannel, 'href' | 'display'>>();
/** More than a country has; so many are forgotten at once, which is rare and costs little. */
const most = 20_000;

/** A channel as published: with what a tap opens and what people read. */
export function channelView({ kind, value, note }: Channel): PublishedChannel {
  const key = `${kind} ${value}`;
  let address = addresses.get(key);
  if (address === undefined) {
    address = { href: channelHref({ kind, value }), display: channelDisplay({ kind, value }) };
    if (addresses.size >= most) addresses.clear();
    addresses.set(key, address);
  }
  return { kind, value, note, href: address.href, display: address.display };
}
