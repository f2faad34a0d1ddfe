/** The secret address of somebody's dates, on *Mijn account*. */
export const workspaceCalendarFeedTexts = {
  title: 'Datums in uw eigen agenda',
  what: 'Zet reflectiegesprekken, vervolgacties, acties uit het plan en de einddatums van afspraken in uw eigen agenda, bijvoorbeeld in Outlook of op uw telefoon. Uw agenda haalt ze zelf op. U ziet er alleen wat u hier ook mag zien.',
  none: 'U hebt nog geen agenda-adres.',
  since: (p: { date: string }) => `U hebt een agenda-adres sinds ${p.date}.`,
  make: 'Maak een agenda-adres',
  busy: 'Bezig',
  address: 'Uw agenda-adres',
  once: 'U ziet dit adres maar één keer: nu. Kopieer het en plak het in uw agenda, bij "agenda toevoegen via internet" of "abonneren".',
  secret:
    'Dit adres is geheim. Wie het heeft, kan deze datums lezen zonder aan te melden. Geef het aan niemand.',
  copy: 'Kopieer',
  copied: 'Het adres is gekopieerd.',
  notCopied: 'Kopiëren lukte niet. Selecteer het adres en kopieer het zelf.',
  kept: 'Ik heb het gekopieerd',
  renew: 'Maak een nieuw adres',
  renewTitle: 'Een nieuw adres maken?',
  renewText:
    'Het adres van nu werkt dan niet meer. Verander het daarna ook in uw agenda, anders komen er geen datums meer bij.',
  renewNot: 'Behoud het adres van nu',
  end: 'Trek het adres in',
  endTitle: 'Het adres intrekken?',
  endText:
    'Uw agenda krijgt dan geen datums meer. Wat er al in staat, haalt u zelf weg door de agenda te verwijderen.',
  endNot: 'Behoud het adres',
  ended: 'Het adres is ingetrokken. Niemand leest er nog datums mee.',
};
export type WorkspaceCalendarFeedTexts = typeof workspaceCalendarFeedTexts;
