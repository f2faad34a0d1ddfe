import type { Language } from '@zorgpaden/domain/themes';
import type { WorkspaceTexts } from '@zorgpaden/texts/nl/workspace';
import { dateText, momentText } from '../../platform/moments';
import type { KnownDevice, MySession } from '../data/account-client';

type Words = WorkspaceTexts['account'];

/** Something that stands in a list: what it is, what there is to say of it, and what its button says. */
export interface InWords {
  readonly title: string;
  readonly facts: readonly string[];
  readonly button: string;
}

/**
 * A session in words.
 *
 * @param here the network of the session that looks: where others are, in the only words that are true
 */
export function sessionInWords(
  session: MySession,
  here: string | undefined,
  words: Words,
  language: Language,
): InWords {
  const title = browserInWords(session, words);
  const seen = momentText(session.lastSeenAt, language);
  return {
    title,
    facts: [
      ...(session.isThis ? [] : [networkInWords(session.network, here, words)]),
      words.sessions.begun({ moment: momentText(session.createdAt, language) }),
      words.sessions.seen({ moment: seen }),
    ],
    button: words.sessions.endNamed({ browser: title, moment: seen }),
  };
}

/** A known device in words. */
export function deviceInWords(device: KnownDevice, words: Words, language: Language): InWords {
  const { devices } = words;
  const date = (at: string) => dateText(at, language);
  const title = browserInWords(device, words);
  const since = date(device.since);
  return {
    title,
    facts: [
      devices.since({ date: since }),
      devices.used({ date: date(device.lastUsedAt) }),
      ...(device.rememberedUntil === null
        ? []
        : [devices.remembered({ date: date(device.rememberedUntil) })]),
    ],
    button: devices.forgetNamed({ browser: title, date: since }),
  };
}

function browserInWords(
  { browser, system }: { readonly browser: string; readonly system: string },
  { sessions }: Words,
): string {
  return sessions.browser({ browser: browser || sessions.unknownBrowser, system });
}

function networkInWords(network: string, here: string | undefined, { sessions }: Words): string {
  if (network === '' || here === undefined) return sessions.unknownNetwork;
  return network === here ? sessions.sameNetwork : sessions.otherNetwork({ network });
}
