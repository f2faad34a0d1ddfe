export const secondFactorTexts = {
  first: {
    title: 'Stel een tweede stap in',
    why: 'U bepaalt mee wat verloskundigen te lezen krijgen. Daarom vragen wij naast uw wachtwoord om iets dat alleen u hebt: uw telefoon of computer. Dit instellen duurt een paar minuten en hoeft maar één keer.',
  },
  totp: {
    getApp: 'Pak uw telefoon en open een app voor codes',
    getAppHow:
      'Hebt u er nog geen? Zet dan bijvoorbeeld Microsoft Authenticator, Google Authenticator of 2FAS op uw telefoon. Ze zijn gratis.',
    scan: 'Scan dit plaatje met de app',
    scanHow:
      'Kies in de app “account toevoegen” of het plusteken, en richt de camera op het plaatje.',
    qrLabel: 'QR-code met de sleutel voor uw app',
    cannotScan: 'Lukt scannen niet?',
    typeHow: 'Kies in de app om een sleutel in te voeren, en typ deze over:',
    type: 'Typ de code over die de app nu toont',
    code: 'Code uit de app',
    codeHint: 'Zes cijfers. Elke halve minuut komt er een nieuwe.',
    confirm: 'Ga verder',
    busy: 'Wordt nagekeken',
  },
  recovery: {
    title: 'Bewaar deze herstelcodes',
    why: 'Bent u uw telefoon kwijt? Dan meldt u zich aan met uw wachtwoord en een van deze codes. Elke code werkt één keer. Hebt u geen wachtwoord? Dan vraagt u er eerst een aan, met ‘Wachtwoord vergeten?’.',
    once: 'U ziet de codes alleen nu. Druk ze af of schrijf ze op, en bewaar ze op een veilige plek, niet op uw telefoon.',
    print: 'Druk af',
    kept: 'Ik heb ze bewaard',
  },
};
