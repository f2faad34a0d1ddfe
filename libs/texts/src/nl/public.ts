/** What the public pages say, in Dutch. */
export const publicTexts = {
  notFound: { title: 'Deze pagina bestaat niet' },
};
export type PublicTexts = typeof publicTexts;
