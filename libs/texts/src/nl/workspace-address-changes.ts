export const addressChangeTexts = {
  page: 'Ander e-mailadres',
  newPassword: 'Kies een nieuw wachtwoord',
  incomplete: {
    title: 'Deze link is niet compleet',
    text: 'Open de link in de mail opnieuw, of kopieer het hele adres.',
  },
  confirm: {
    press: 'Gebruik dit adres',
    asked: {
      title: 'Meldt u voortaan aan met dit adres?',
      text: 'U kreeg onze mail op uw nieuwe e-mailadres. Met één druk op de knop meldt u voortaan daarmee aan. Op andere apparaten wordt u afgemeld.',
    },
    done: {
      title: 'Uw e-mailadres is veranderd',
      text: 'U meldt voortaan aan met uw nieuwe adres. Op beide adressen krijgt u daar bericht van.',
    },
    ended: {
      title: 'Deze link werkt niet meer',
      text: 'De link is al gebruikt, is te oud, of is tegengehouden. Vraag de wijziging opnieuw aan in uw account.',
    },
  },
  stop: {
    press: 'Houd dit tegen',
    asked: {
      title: 'Wilt u dit tegenhouden?',
      text: 'Iemand vroeg vanuit uw account om een ander e-mailadres. Was u dat niet? Houd het dan tegen.',
    },
    done: {
      title: 'Het is tegengehouden',
      text: 'Uw e-mailadres blijft zoals het is. Kies nu een nieuw wachtwoord: iemand anders kent misschien het oude.',
    },
    ended: {
      title: 'Dit kan niet meer',
      text: 'Het is al tegengehouden, al bevestigd, of te lang geleden. Kunt u niet meer aanmelden? Bel dan meteen uw beheerder.',
    },
  },
};
