export const passwordResetTexts = {
  ask: {
    title: 'Wachtwoord vergeten',
    intro:
      'Vul het e-mailadres van uw account in. U krijgt een mail met een link om een nieuw wachtwoord te kiezen.',
    email: 'E-mailadres',
    send: 'Stuur mij een link',
    busy: 'Bezig met versturen',
    toSignIn: 'Terug naar aanmelden',
    sent: {
      title: 'Kijk in uw mail',
      text: (p: { email: string; minutes: number }) =>
        `Is er een account met het adres ${p.email}? Dan krijgt u binnen enkele minuten een mail met een link. Die werkt ${p.minutes} minuten.`,
      nothing:
        'Geen mail gekregen? Kijk ook bij ongewenste mail, en controleer of dit het adres van uw account is.',
      again: 'Vul een ander adres in',
    },
  },
  choose: {
    title: 'Kies een nieuw wachtwoord',
    intro:
      'Met dit wachtwoord meldt u zich voortaan aan. Op alle apparaten waar u nog bent aangemeld, wordt u afgemeld.',
    password: 'Nieuw wachtwoord',
    hint: 'Ten minste 15 tekens. Een zin van vier losse woorden is goed te onthouden en moeilijk te raden.',
    save: 'Gebruik dit wachtwoord',
    busy: 'Bezig met opslaan',
    incomplete: {
      title: 'Deze link is niet compleet',
      text: 'Open de link in de mail opnieuw, of kopieer het hele adres. Lukt dat niet? Vraag dan een nieuwe link aan.',
    },
    ended: {
      title: 'Deze link werkt niet meer',
      text: 'De link is al gebruikt, of is te oud. Vraag een nieuwe link aan.',
    },
    askAgain: 'Vraag een nieuwe link aan',
    done: {
      title: 'Uw wachtwoord is veranderd',
      text: 'U kunt nu aanmelden met uw nieuwe wachtwoord. Wij sturen u ook een mail om dit te bevestigen.',
      signIn: 'Meld aan',
    },
  },
};
