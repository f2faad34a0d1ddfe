import type { MailTexts } from '../nl/mail.js';

export const mailTexts: MailTexts = {
  sender: 'Zorgpaden Kansrijke Start',
  linkInFull: 'Does the button not work? Copy this address to your browser:',
  signature: 'Kind regards,',
  automatic: 'This message was sent automatically. Replies are not read.',
  kinds: {
    'password-reset': (p) => ({
      subject: 'Choose a new password',
      paragraphs: [
        `Dear ${p.name},`,
        'Somebody asked for a new password for your account. Was it you? Then choose a new password here.',
      ],
      action: 'Choose a new password',
      afterwards: [
        `This link works once, and for ${p.minutes} minutes.`,
        'Did you not ask for this? Then you need not do anything. Your password changes only when you choose one yourself.',
      ],
    }),
    'password-changed': (p) => ({
      subject: 'Your password was changed',
      paragraphs: [
        `Dear ${p.name},`,
        'Your password was changed just now. You were signed out on all devices.',
        'Was it not you? Then ask for a new password at once, and call your administrator.',
      ],
      action: 'Ask for a new password',
    }),
  },
};
