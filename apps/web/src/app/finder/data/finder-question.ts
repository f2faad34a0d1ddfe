import { isPhase, type Phase } from '@zorgpaden/domain/phases';

/** What somebody asks the finder: it stands in the address, so that it can be kept and passed on. */
export interface FinderQuestion {
  /** What was typed, while we do not know yet which place it means. */
  readonly typed: string | null;
  readonly postcode: string | null;
  readonly municipality: string | null;
  readonly theme: string | null;
  readonly phase: Phase | null;
  /** A phase in the address that does not exist. */
  readonly unknownPhase: boolean;
  /** Own words, to find a theme by. */
  readonly words: string | null;
}

/** The words of the address are Dutch in both languages: an address must not change with a translation. */
export interface QuestionParams {
  readonly plaats?: string | null;
  readonly postcode?: string | null;
  readonly gemeente?: string | null;
  readonly thema?: string | null;
  readonly fase?: string | null;
  readonly woorden?: string | null;
}

/** Longer than any place or way to say what is the matter; the server cuts at the same length. */
const longestText = 200;

/** Reads a question from the parameters of an address. An empty parameter is what an empty field sends. */
export function questionFrom(params: { get(name: string): string | null }): FinderQuestion {
  const phase = params.get('fase') || null;
  return {
    typed: params.get('plaats')?.trim().slice(0, longestText) ?? null,
    postcode: params.get('postcode')?.trim() || null,
    municipality: params.get('gemeente')?.trim() || null,
    theme: params.get('thema') || null,
    phase: phase !== null && isPhase(phase) ? phase : null,
    unknownPhase: phase !== null && !isPhase(phase),
    words: params.get('woorden')?.trim().slice(0, longestText) || null,
  };
}

/** The parameters for a question, shortest form: nothing that is empty. */
export function paramsOf(question: Partial<FinderQuestion>): QuestionParams {
  const known = question.postcode || question.municipality;
  return {
    ...(question.postcode ? { postcode: question.postcode } : {}),
    ...(question.municipality ? { gemeente: question.municipality } : {}),
    ...(!known && question.typed != null ? { plaats: question.typed } : {}),
    ...(question.theme ? { thema: question.theme } : {}),
    ...(question.phase ? { fase: question.phase } : {}),
    ...(question.words ? { woorden: question.words } : {}),
  };
}

/** The place that a typed text names by itself: a postcode or a code; anything else must be looked up. */
export function placeTyped(
  text: string,
): Pick<FinderQuestion, 'typed' | 'postcode' | 'municipality'> {
  const trimmed = text.trim();
  const postcode = /^([1-9]\d{3})\s?(?:[a-z]{2})?$/i.exec(trimmed)?.[1] ?? null;
  if (postcode) return { typed: null, postcode, municipality: null };
  if (/^GM\d{4}$/i.test(trimmed)) {
    return { typed: null, postcode: null, municipality: trimmed.toUpperCase() };
  }
  return { typed: trimmed, postcode: null, municipality: null };
}
