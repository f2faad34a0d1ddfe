import type { Channel, PublishedChannel } from '@zorgpaden/domain/contact-routes/contract';
import { channelDisplay, channelHref } from '@zorgpaden/domain/contact-routes/channel-address';
import { LRUCache } from 'lru-cache';

/** Reading a phone number takes longer than all the rest of an answer, and numbers come back. */
const addresses = new LRUCache<string, Pick<PublishedChannel, 'href' | 'display'>>({ max: 20_000 });

/** A channel as published: with what a tap opens and what people read. */
export function channelView({ kind, value, note }: Channel): PublishedChannel {
  const key = `${kind} ${value}`;
  let address = addresses.get(key);
  if (address === undefined) {
    address = { href: channelHref({ kind, value }), display: channelDisplay({ kind, value }) };
    addresses.set(key, address);
  }
  return { kind, value, note, href: address.href, display: address.display };
}
