import type { PublicTexts } from '../nl/public.js';

/** What the public pages say, in English. */
export const publicTexts: PublicTexts = {
  notFound: { title: 'This page does not exist' },
};
