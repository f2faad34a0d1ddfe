/** The sentences for what can be the matter with a list of partners, or with a row of it. */
export const partnerImportProblems = {
  'partner-import.file.broken':
    'Dit bestand is beschadigd. Open het in uw spreadsheet en sla het opnieuw op.',
  'partner-import.file.empty':
    'In deze lijst staat niets. Kies een ander bestand of plak de rijen.',
  'partner-import.file.encoding':
    'In dit bestand staan tekens die niet te lezen zijn. Sla het op als CSV UTF-8 of als XLSX.',
  'partner-import.file.encrypted':
    'Dit bestand heeft een wachtwoord of is van een oude Excel (.xls). Sla het op als .xlsx zonder wachtwoord.',
  'partner-import.file.kind': 'Dit is geen lijst. Kies een bestand van het soort XLSX, ODS of CSV.',
  'partner-import.file.too-large':
    'Dit bestand is te groot. Een lijst mag 20 MB zijn, en 200 MB als zij is uitgepakt.',
  'partner-import.file.too-many-rows':
    'Deze lijst heeft meer dan 50.000 rijen. Verdeel haar over meer bestanden.',

  'partner-import.name.missing': 'De naam van de organisatie ontbreekt. Vul haar in.',
  'partner-import.type.missing':
    'Er staat niet wat voor organisatie dit is, en de naam zegt het ook niet. Kies een soort.',
  'partner-import.type.unknown': 'Dit soort partner kennen wij niet. Kies een soort.',
  'partner-import.type.from-name': 'Het soort partner is afgeleid van de naam. Kijk of het klopt.',
  'partner-import.one-of-several': 'Hier staat meer dan één waarde. Alleen de eerste gaat mee.',
  'partner-import.website.malformed':
    'Dit is geen webadres. Schrijf het zoals https://www.voorbeeld.nl.',
  'partner-import.number.length':
    'Dit nummer heeft niet het goede aantal cijfers: KvK en AGB hebben er 8, een OIN 20.',
  'partner-import.number.rounded':
    'De spreadsheet heeft dit nummer afgerond. Typ het opnieuw, als tekst.',
  'partner-import.date.unreadable': 'Dit is geen datum. Schrijf dag-maand-jaar, zoals 31-1-2024.',

  'partner-import.address.incomplete':
    'Dit adres is niet compleet en gaat niet mee. Schrijf straat, postcode en plaats.',
  'partner-import.contact.mail-missing':
    'Wie met naam genoemd wordt, krijgt daarover een e-mail. Vul het e-mailadres in, of laat de naam weg. Staat het in een andere kolom? Kies die kolom dan hierboven.',
  'partner-import.contact.level-unknown':
    'Dit niveau kennen wij niet. Kies bestuur, management of uitvoering.',
  'partner-import.contact.level-concluded':
    'Het niveau is afgeleid van de functie. Kijk of het klopt.',
  'partner-import.contact.job-assumed':
    'Er staat geen functie of team. Wij schrijven daar: Contactpersoon.',
  'partner-import.contact.role-unknown':
    'Deze rol kennen wij niet. De contactpersoon gaat mee zonder deze rol.',
  'partner-import.differs': 'In het register staat hier iets anders. Dat blijft staan.',
  'partner-import.refused.double':
    'Dit kan een organisatie zijn die er al staat, en niemand heeft gekozen. Kies, of laat de rij weg.',
  'partner-import.refused.left-out': 'Deze rij is weggelaten.',
  'partner-import.refused.repeats-refused':
    'Deze rij hoort bij een eerdere rij die ook niet is overgenomen.',
  'partner-import.refused.wrong': 'Er klopt iets niet in deze rij.',
  'partner-import.refused.cancelled': 'Het overnemen is gestopt voordat deze rij aan de beurt was.',
  'partner-import.mapping.columns':
    'De lijst heeft een ander aantal kolommen. Laad de lijst opnieuw.',
  'partner-import.mapping.no-name': 'Kies in welke kolom de naam van de organisatie staat.',
  'partner-import.mapping.twice': 'Dit onderdeel is al gekozen bij een andere kolom.',
  'partner-import.started':
    'Deze lijst wordt of is al overgenomen. Lever haar opnieuw aan om iets te veranderen.',
  'partner-import.not-looked-at': 'Kies eerst wat er in elke kolom staat, en bekijk de rijen.',
  'partner-import.not-running': 'Er wordt nu niets overgenomen.',
  'partner-import.not-undoable': 'Er is niets om ongedaan te maken.',
  'partner-import.undo-too-late':
    'Dit is langer dan 30 dagen geleden en kan niet meer ongedaan gemaakt worden.',
  'partner-import.version-conflict':
    'Iemand anders heeft deze lijst intussen veranderd. Bekijk haar opnieuw.',
};
