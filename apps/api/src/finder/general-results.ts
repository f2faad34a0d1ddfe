import type { MunicipalityCandidate, NationalCandidate } from '@zorgpaden/domain/finder';
import type { FinderResult } from '@zorgpaden/domain/finder/contract';
import type { PublishedChannel } from '@zorgpaden/domain/contact-routes/contract';
import type { Language, Theme } from '@zorgpaden/domain/themes';
import {
  generalNumberSource,
  nationalLines,
  themes,
  type NationalLine,
} from '@zorgpaden/reference-data';
import type { DirectoryEntry } from '../municipalities/index.js';
import { channelView } from './channel-view.js';
import { inSentence, textsOf } from './texts.js';

/** The general number of a municipality as the domain orders it. */
export interface GeneralNumber extends MunicipalityCandidate {
  readonly municipality: DirectoryEntry;
}

export interface NationalNumber extends NationalCandidate {
  readonly line: NationalLine;
}

export function generalNumberOf(municipality: DirectoryEntry): GeneralNumber {
  const { code, name } = municipality;
  return { kind: 'municipality', id: `municipality:${code}`, organisation: name, municipality };
}

const nationalNumbers: readonly NationalNumber[] = nationalLines.map((line) => ({
  kind: 'national',
  id: `national:${line.slug}`,
  organisation: line.name,
  themes: line.themes,
  line,
}));
const ofTheme = new Map(
  themes.map(({ slug }) => [slug, nationalNumbers.filter((line) => line.themes.includes(slug))]),
);

/** The national lines of a theme; the domain puts them in order. */
export function nationalNumbersFor(theme: Theme | null): readonly NationalNumber[] {
  return theme === null ? [] : (ofTheme.get(theme.slug) ?? []);
}

/** What no coalition published: nothing but a way to reach somebody, and where that comes from. */
function unpublished(language: Language) {
  return {
    openingHours: null,
    openNow: { state: 'unknown' as const, until: null, text: textsOf[language].open.unknown },
    responseTime: null,
    atHand: '',
    consent: null,
    nextSteps: '',
    fallbackId: null,
    verifiedOn: null,
    verifiedBy: null,
    freshness: null,
    coalition: null,
    person: null,
    demonstration: false,
  };
}

/** The municipality's own number: always there, so that nobody leaves without one to call (rule 9). */
export function generalNumberResult(
  { id, municipality }: GeneralNumber,
  hasRoutes: boolean,
  language: Language,
): FinderResult {
  const texts = textsOf[language];
  const name = { municipality: municipality.name };
  const { phone } = municipality;
  return {
    ...unpublished(language),
    kind: 'municipality',
    id,
    reason: hasRoutes ? texts.reason.generalNumber(name) : texts.reason.onlyGeneralNumber(name),
    title: texts.title.generalNumber(name),
    organisation: texts.title.municipality(name),
    audience: 'both',
    channels: [
      { kind: 'phone', value: phone.value, note: '', href: phone.href, display: phone.display },
      ...websiteChannel(municipality.website),
    ],
    source: generalNumberSource[language],
  };
}

export function nationalResult(
  { id, line }: NationalNumber,
  theme: Theme | null,
  language: Language,
): FinderResult {
  const name = theme === null ? '' : inSentence(theme.name[language]);
  return {
    ...unpublished(language),
    kind: 'national',
    id,
    reason: textsOf[language].reason.national({ theme: name }),
    title: line.name,
    organisation: line.name,
    audience: line.audience,
    channels: [...phoneChannel(line), ...websiteChannel(line.website)],
    nextSteps: line.description[language],
    source: line.source[language],
  };
}

function phoneChannel({ phone }: NationalLine): PublishedChannel[] {
  return phone === null ? [] : [channelView({ kind: 'phone', value: phone, note: '' })];
}

/** Some municipalities are listed with an address without https: that is not offered to tap on. */
function websiteChannel(website: string): PublishedChannel[] {
  const channel = channelView({ kind: 'web-form', value: website, note: '' });
  return channel.href === null ? [] : [channel];
}
