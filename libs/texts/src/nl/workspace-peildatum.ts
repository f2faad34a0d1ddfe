/** As of which day a page is read. */
export const peildatumTexts = {
  label: 'Stand van',
  look: 'Toon deze dag',
  past: (p: { date: string }) => `U kijkt naar de stand van ${p.date}.`,
  future: (p: { date: string }) => `U kijkt vooruit: zo is het gepland voor ${p.date}.`,
  readOnly: 'U kunt hier nu niets wijzigen.',
  today: 'Naar vandaag',
};
