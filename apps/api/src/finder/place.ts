import type { FinderAnswer, FinderQuery } from '@zorgpaden/domain/finder/contract';
import type { Theme } from '@zorgpaden/domain/themes';
import { themeBySlug } from '@zorgpaden/reference-data';
import type { Directory, DirectoryEntry } from '../municipalities/index.js';
import { RequestError } from '../platform/http/problem.js';

/** Where a question is about: one municipality, or several to choose from. */
export interface Place {
  readonly municipalities: readonly DirectoryEntry[];
  readonly postcode: string | null;
  readonly formerly: FinderAnswer['formerly'];
}

/**
 * The municipality that a question means. When it names both, the municipality decides, and the
 * postcode only makes it more precise when it lies there: so a choice between two is one more
 * parameter, and a contradiction is no dead end. Of the successors of a former municipality the
 * postcode chooses.
 *
 * @throws naming the field that nothing is known of
 */
export function resolvePlace(directory: Directory, query: FinderQuery): Place {
  const { municipality: code, postcode } = query;
  const ofPostcode = postcode === undefined ? [] : directory.byPostcode(postcode);
  if (code === undefined) {
    if (ofPostcode.length === 0) throw unknown('postcode', 'field.postcode.unknown');
    return { municipalities: ofPostcode, postcode: postcode ?? null, formerly: null };
  }
  const former = directory.former(code);
  const current = directory.byCode(code);
  const named = current === undefined ? (former?.successors ?? []) : [current];
  if (named.length === 0) throw unknown('municipality', 'field.municipality.unknown');
  const both = named.filter((entry) => ofPostcode.includes(entry));
  const municipalities = both.length > 0 ? both : named;
  const [only, ...others] = municipalities;
  const within = only !== undefined && others.length === 0 && ofPostcode.includes(only);
  return {
    municipalities,
    postcode: within ? (postcode ?? null) : null,
    formerly:
      current === undefined && former !== undefined
        ? { code: former.code, name: former.name, on: former.on }
        : null,
  };
}

/** @throws when there is no such theme */
export function themeOf(slug: string | undefined): Theme | null {
  if (slug === undefined) return null;
  const theme = themeBySlug(slug);
  if (theme === undefined) throw unknown('theme', 'field.theme.unknown');
  return theme;
}

function unknown(field: string, code: string): RequestError {
  return new RequestError('request.invalid', 'query', [{ pointer: `/${field}`, code }]);
}
