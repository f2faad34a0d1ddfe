import type { MyData } from '@zorgpaden/domain/privacy/contract';
import type { WorkspaceTexts } from '@zorgpaden/texts/nl/workspace';
import type { Language } from '@zorgpaden/domain/themes';
import { dateText, momentText } from '../platform/moments';

/** One kind of data, in lines that people read. */
export interface PartInWords {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Everything that is held, in words. What is in the file and not here is the content of texts. */
export function inWords(
  data: MyData,
  words: WorkspaceTexts['myData'],
  language: Language,
): PartInWords[] {
  const { parts, lines } = words;
  const moment = (at: string) => momentText(at, language);
  const day = (at: string) => dateText(at, language);
  const roles: Readonly<Record<string, string | undefined>> = words.roles;
  const role = (name: string) => roles[name] ?? name;
  return [
    {
      heading: parts.account,
      lines: [
        data.account.name,
        data.account.email,
        ...data.addressChanges.map(({ email, askedAt }) =>
          lines.newEmail({ email, on: day(askedAt) }),
        ),
        lines.since(day(data.account.createdAt)),
      ],
    },
    {
      heading: parts.roles,
      lines: data.roles.map((one) =>
        lines.role({
          role: role(one.role),
          of: one.of ?? lines.nation,
          from: day(one.from),
          to: one.to === null ? '' : day(one.to),
        }),
      ),
    },
    {
      heading: parts.blocks,
      lines: data.blocks.map(({ reason, from, to }) =>
        lines.block({ reason, from: day(from), to: to === null ? '' : day(to) }),
      ),
    },
    {
      heading: parts.sessions,
      lines: data.sessions.map(({ begun, lastSeen }) =>
        lines.session({ begun: moment(begun), seen: moment(lastSeen) }),
      ),
    },
    {
      heading: parts.devices,
      lines: [
        ...data.calendarFeeds.map(({ since }) => lines.calendarFeed({ on: day(since) })),
        ...data.weeklyDigests.map(({ toldOn }) => lines.weeklyDigest({ on: day(toldOn) })),
        ...data.passkeys.map(({ name, createdAt }) => lines.passkey({ name, on: day(createdAt) })),
        ...data.identities.map(({ provider, since, lastUsed }) =>
          lines.identity({ provider, since: day(since), used: day(lastUsed) }),
        ),
        ...data.knownDevices.map(({ since, lastUsed }) =>
          lines.device({ since: day(since), used: day(lastUsed) }),
        ),
      ],
    },
    {
      heading: parts.drafts,
      lines: data.drafts.map(({ coalition, savedAt }) => `${coalition}, ${moment(savedAt)}`),
    },
    {
      heading: parts.contactPersons,
      lines: data.contactPersons.map(({ coalition, name, work, enteredAt }) =>
        lines.contactPerson({ coalition, name, work, on: day(enteredAt) }),
      ),
    },
    {
      heading: parts.agreements,
      lines: [
        ...data.consents.map((one) => lines.consent({ ...one, on: day(one.decidedOn) })),
        ...data.askedForConsent.map((one) => lines.askedForConsent(one)),
      ],
    },
    {
      heading: parts.reflections,
      lines: [
        ...data.reflections.map((one) => lines.reflection({ ...one, on: day(one.date) })),
        ...data.followUps.map(({ coalition, title, dueOn }) =>
          lines.followUp({ coalition, title, on: dueOn === null ? '' : day(dueOn) }),
        ),
      ],
    },
    {
      heading: parts.publications,
      lines: data.publications.map(({ coalition, number, publishedAt }) =>
        lines.publication({ coalition, number, on: moment(publishedAt) }),
      ),
    },
    {
      heading: parts.verifications,
      lines: data.verifications.map((one) => `${one.organisation}, ${day(one.verifiedOn)}`),
    },
    {
      heading: parts.invitations,
      lines: [
        ...data.invitations.map((one) =>
          lines.invitation({ role: role(one.role), until: moment(one.expiresAt) }),
        ),
        ...data.accessRequests.map(({ municipality, requestedAt }) =>
          lines.accessRequest({ municipality, on: moment(requestedAt) }),
        ),
      ],
    },
    { heading: parts.history, lines: [lines.history(data.history.length)] },
  ];
}
