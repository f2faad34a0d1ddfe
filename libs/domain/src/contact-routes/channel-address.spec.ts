import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ChannelKind, channelKinds } from './channel.js';
import { channelDisplay, channelHref, channelProblem } from './channel-address.js';

describe('the address of a channel', () => {
  test.each<[ChannelKind, string, string | null, string]>([
    ['phone', '0546-541111', 'tel:+31546541111', '0546 54 11 11'],
    ['phone', '14 0546', 'tel:140546', '14 0546'],
    ['phone', '0800 2000', 'tel:08002000', '0800 2000'],
    ['mail', 'team+jgz@voorbeeld.nl', 'mailto:team%2Bjgz@voorbeeld.nl', 'team+jgz@voorbeeld.nl'],
    [
      'secure-mail',
      'team@zorg.voorbeeld.nl',
      'mailto:team@zorg.voorbeeld.nl',
      'team@zorg.voorbeeld.nl',
    ],
    ['web-form', 'https://www.voorbeeld.nl/', 'https://www.voorbeeld.nl/', 'voorbeeld.nl'],
    [
      'referral-platform',
      'https://verwijzen.voorbeeld.nl/team',
      'https://verwijzen.voorbeeld.nl/team',
      'verwijzen.voorbeeld.nl/team',
    ],
    ['walk-in', 'Haven Zuidzijde 30, Almelo', null, 'Haven Zuidzijde 30, Almelo'],
  ])('%s %s opens %s and reads %s', (kind, value, href, display) => {
    expect(channelProblem({ kind, value })).toBeUndefined();
    expect(channelHref({ kind, value })).toBe(href);
    expect(channelDisplay({ kind, value })).toBe(display);
  });

  test.each<[ChannelKind, string, string]>([
    ['phone', ' ', 'field.required'],
    ['phone', '0546 54 11', 'channel.phone.malformed'],
    ['phone', '0546 54 11 11 of 12', 'channel.phone.malformed'],
    ['phone', '112', 'channel.phone.emergency'],
    ['mail', 'team', 'channel.mail.malformed'],
    ['mail', 'team@voorbeeld', 'channel.mail.malformed'],
    ['mail', 'a@voorbeeld.nl, b@voorbeeld.nl', 'channel.mail.malformed'],
    ['mail', 'team@voorbeeld.nl?bcc=x@voorbeeld.nl', 'channel.mail.malformed'],
    ['secure-mail', 'te..am@voorbeeld.nl', 'channel.mail.malformed'],
    ['secure-mail', 'Team <team@voorbeeld.nl>', 'channel.mail.malformed'],
    ['web-form', 'voorbeeld.nl', 'channel.web.malformed'],
    ['web-form', 'http://voorbeeld.nl', 'channel.web.not-https'],
    ['web-form', 'javascript:alert(1)', 'channel.web.not-https'],
    ['web-form', 'data:text/html,x', 'channel.web.not-https'],
    ['web-form', 'https://naam:geheim@voorbeeld.nl', 'channel.web.credentials'],
    ['web-form', 'https://naam@voorbeeld.nl', 'channel.web.credentials'],
    ['web-form', 'https://intranet/form', 'channel.web.malformed'],
    ['web-form', 'https://127.0.0.1/form', 'channel.web.malformed'],
    ['web-form', 'https://[::1]/form', 'channel.web.malformed'],
    ['web-form', 'https://voorbeeld.nl/a b', 'channel.web.malformed'],
    ['web-form', 'https://voorbeeld.nl/?bsn=123456782', 'field.citizen-service-number'],
    ['walk-in', '123456', 'channel.walk-in.malformed'],
    ['walk-in', 'Dossier 123 456 782', 'field.citizen-service-number'],
  ])('%s %j is refused as %s', (kind, value, code) => {
    expect(channelProblem({ kind, value })).toBe(code);
    expect(channelHref({ kind, value })).toBeNull();
  });

  test('opens nothing but a call, a mail or a secure page', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...channelKinds),
        fc.oneof(fc.string(), fc.webUrl(), fc.emailAddress()),
        (kind, value) => {
          const href = channelHref({ kind, value });
          expect(href === null || /^(?:tel:\+?\d+$|mailto:[^?&]+$|https:\/\/)/.test(href)).toBe(
            true,
          );
          expect(href !== null && channelProblem({ kind, value }) !== undefined).toBe(false);
          expect(typeof channelDisplay({ kind, value })).toBe('string');
        },
      ),
      { numRuns: 1000 },
    );
  });
});
