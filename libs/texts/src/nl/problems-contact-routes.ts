/** Why a contact route, a way to reach it or its hours are refused. */
export const contactRouteProblems = {
  'contact-route.version-conflict':
    'Iemand anders heeft deze contactroute intussen veranderd. Bekijk beide versies en kies.',
  'contact-route.exists': 'Er is al een contactroute met dit nummer.',
  'contact-route.not-deleted': 'Deze contactroute is niet verwijderd.',
  'contact-route.not-published':
    'Deze contactroute is nog niet gepubliceerd. Publiceren geldt als bevestigen.',
  'contact-route.verification.not-own':
    'Als partner bevestigt u namens uw eigen organisatie. Laat haar naam staan.',
  'contact-route.postcode.elsewhere': 'Deze postcode ligt niet in deze gemeente.',
  'contact-route.area.empty': 'Kies ten minste één gemeente.',
  'contact-route.area.outside-coalition': 'Deze gemeente hoort niet bij de coalitie.',
  'contact-route.phases.empty': 'Kies ten minste één fase.',
  'contact-route.fallback.unknown': 'Kies een andere contactroute van dezelfde coalitie, of geen.',
  'contact-route.fallback-is-itself':
    'Kies een andere contactroute voor als niemand opneemt, of geen: naar zichzelf verwijzen helpt niemand.',
  'contact-route.fallback-not-published':
    'De route voor als niemand opneemt hoort niet bij deze publicatie. Kies er een die wel gepubliceerd wordt, of geen.',
  'contact-route.channels.empty':
    'Vul ten minste één manier in om dit team te bereiken, zoals een telefoonnummer.',
  'contact-route.channel.twice': 'Deze manier staat er al. Haal een van beide weg.',
  'contact-route.themes.empty':
    'Kies ten minste één thema, of maak hier één ingang voor alle thema’s van.',
  'contact-route.theme.twice': 'Dit thema staat er al. Haal een van beide weg.',
  'contact-route.phase.twice': 'Deze fase staat er al. Haal een van beide weg.',
  'contact-route.entrance-with-themes':
    'Eén ingang geldt voor alle thema’s. Haal de thema’s weg, of zet de ene ingang uit.',
  'contact-route.municipality.twice': 'Deze gemeente staat er al. Haal een van beide weg.',
  'contact-route.postcode.twice': 'Deze postcode staat er al. Haal een van beide weg.',
  'contact-route.postcodes-need-one-municipality':
    'Postcodes horen bij één gemeente. Kies één gemeente, of haal de postcodes weg.',
  'contact-route.neighbourhood-needs-postcodes':
    'Vul ook de postcodes van deze wijk in: daarmee vindt de zoeker haar.',
  'channel.phone.malformed':
    'Dit nummer kan niet gebeld worden. Vul één volledig nummer in, zoals 0546 54 11 11, 06 12 34 56 78 of 14 0546.',
  'channel.phone.emergency':
    '112 is voor direct gevaar en staat al op elke pagina. Vul het nummer van het team in.',
  'channel.mail.malformed': 'Dit is geen e-mailadres. Vul een adres in zoals team@voorbeeld.nl.',
  'channel.web.malformed':
    'Dit is geen webadres. Vul een volledig adres in, zoals https://www.voorbeeld.nl/aanmelden.',
  'channel.web.not-https': 'Vul een veilig webadres in: het begint met https://.',
  'channel.web.credentials': 'In dit webadres staat een naam of wachtwoord. Haal die weg.',
  'channel.walk-in.malformed': 'Vul het bezoekadres in, met straat en plaats.',
  'opening-hours.ends-before-begin': 'De eindtijd moet na de begintijd liggen.',
  'opening-hours.overlap':
    'Deze tijden overlappen met andere tijden van dezelfde dag. Pas een van beide aan.',
  'opening-hours.exception-twice':
    'Voor deze datum staat er al een uitzondering. Haal een van beide weg.',
};
