import { z } from 'zod';

/** A number of exactly so many digits, or nothing. Spaces and dots are how people write it. */
function digits(count: number, error: string) {
  return z
    .string()
    .trim()
    .max(40, { error: 'field.too-long' })
    .transform((text) => text.replace(/[\s.]/g, ''))
    .refine((text) => text === '' || (text.length === count && /^\d+$/.test(text)), { error });
}

/**
 * The numbers under which others know an organisation. They are typed fields: rule 1 does not search
 * them, because a number of an organisation can look like one of a citizen.
 */
export const organisationNumbers = {
  kvk: digits(8, 'organisation.kvk.malformed'),
  agb: digits(8, 'organisation.agb.malformed'),
  oin: digits(20, 'organisation.oin.malformed'),
  rsin: digits(9, 'organisation.rsin.malformed'),
};
