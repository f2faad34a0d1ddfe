import type { ContactRouteContent } from '@zorgpaden/domain/contact-routes/contract';
import type { FinderReason } from '@zorgpaden/domain/finder';
import type { Language } from '@zorgpaden/domain/themes';
import type { FinderTexts } from '@zorgpaden/texts/nl/finder';
import type { Question } from './question.js';
import { inSentence, textsOf } from './texts.js';

type Area = ContactRouteContent['area'];

/** The sentence that says why a published route is shown (rule 9). */
export function routeReasonText(
  reason: FinderReason,
  area: Area,
  question: Question,
  language: Language,
): string {
  const texts = textsOf[language];
  const municipality = question.municipality.name;
  const about = aboutText(question, language);
  const place = withOthers(municipality, area, texts);
  switch (reason.code) {
    case 'postcode': {
      const { postcode, neighbourhood } = reason;
      return texts.reason.postcode({ about, postcode, part: neighbourhood, municipality });
    }
    case 'part-of-municipality':
      return texts.reason.part({ about, part: partOf(area, texts), municipality });
    case 'municipality':
      return texts.reason.municipality({ about, municipality: place });
    case 'regional':
      return texts.reason.regional({ about, place });
    case 'regional-entrance':
      return texts.reason.regionalEntrance({ place });
    default:
      return texts.reason.entrance({ place: areaText([municipality], area, texts) });
  }
}

/** For which theme and phase, as part of a sentence; empty when neither was asked. */
function aboutText({ theme, phase }: Question, language: Language): string {
  const texts = textsOf[language];
  return texts.about({
    theme: theme === null ? null : inSentence(theme.name[language]),
    phase: phase === null ? null : texts.phases[phase],
  });
}

function withOthers(municipality: string, area: Area, texts: FinderTexts): string {
  const others = area.municipalities.length - 1;
  return others < 1 ? municipality : texts.area.others({ municipality, others });
}

/** An area in words: its municipalities, or the part of the one that it has. */
export function areaText(names: readonly string[], area: Area, texts: FinderTexts): string {
  const municipality = listOf(names, texts);
  const part = partOf(area, texts);
  return part === '' ? municipality : texts.area.part({ municipality, part });
}

/** The part of a municipality, as people call it; empty when it is all of it. */
function partOf({ neighbourhood, postcodes }: Area, texts: FinderTexts): string {
  if (neighbourhood !== '') return neighbourhood;
  if (postcodes.length === 0) return '';
  const several = postcodes.length > 1;
  return texts.area.postcodes({ postcodes: listOf(postcodes, texts), several });
}

/** `a, b en c`. */
function listOf(items: readonly string[], texts: FinderTexts): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return texts.area.and({ first: items.slice(0, -1).join(', '), last });
}
