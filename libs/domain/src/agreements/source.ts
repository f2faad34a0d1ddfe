import type { PlainDate } from '../shared/index.js';
import { type Agreement, type AgreementContent, openVersion } from './agreement.js';
import { beginVersion, change, type NewParty } from './life.js';

/** What comes of a region: the words, and how long they hold. How they are ordered is the coalition's own. */
export type RegionalText = Pick<AgreementContent, 'title' | 'text' | 'validity'>;

/** What a local coalition makes of a new text of its region: its own draft, or nothing. */
export const sourceAnswers = ['taken', 'kept'] as const;
export type SourceAnswer = (typeof sourceAnswers)[number];

export interface TakingOver {
  readonly text: RegionalText;
  /** Parties of the region's text that are partners here too. */
  readonly parties: readonly NewParty[];
  /** A changed text is another one to consent to. */
  fingerprint(content: RegionalText, party: Pick<NewParty, 'standsFor'>): string;
}

/**
 * The text of the region becomes the draft: the one that is being written, or a next version of what was
 * agreed. Who takes part stays and whom the region brings comes with them; topics, level, review and care
 * paths stay as the coalition has them.
 *
 * @throws DomainError `agreement.not-draft` while parties are asked about the text before,
 *   `agreement.not-agreed`, `agreement.ended`
 */
export function takeOver(
  agreement: Agreement,
  { text, parties, fingerprint }: TakingOver,
  today: PlainDate,
): Agreement {
  const begun = openVersion(agreement) ? agreement : beginVersion(agreement, today);
  const draft = begun.at(-1);
  if (draft === undefined) return agreement;
  const known = new Set(draft.parties.map(({ organisationId }) => organisationId));
  const { title, text: words, validity } = text;
  const content = { ...draft.content, title, text: words, validity };
  const all = [...draft.parties, ...parties.filter((one) => !known.has(one.organisationId))];
  return change(
    begun,
    content,
    all.map((party) => ({ ...party, fingerprint: fingerprint(content, party) })),
  );
}
