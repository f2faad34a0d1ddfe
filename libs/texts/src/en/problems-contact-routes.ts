import type { contactRouteProblems as dutch } from '../nl/problems-contact-routes.js';

/** Why a contact route, a way to reach it or its hours are refused. */
export const contactRouteProblems: typeof dutch = {
  'contact-route.version-conflict':
    'Somebody else changed this contact route in the meantime. Look at both versions and choose.',
  'contact-route.exists': 'There is a contact route with this number already.',
  'contact-route.not-deleted': 'This contact route has not been deleted.',
  'contact-route.not-published':
    'This contact route has not been published yet. Publishing counts as confirming.',
  'contact-route.verification.not-own':
    'As a partner you confirm for your own organisation. Leave its name as it is.',
  'contact-route.postcode.elsewhere': 'This postcode does not lie in this municipality.',
  'contact-route.area.empty': 'Choose at least one municipality.',
  'contact-route.area.outside-coalition': 'This municipality does not belong to the coalition.',
  'contact-route.phases.empty': 'Choose at least one phase.',
  'contact-route.fallback.unknown': 'Choose another contact route of the same coalition, or none.',
  'contact-route.fallback-is-itself':
    'Choose another contact route for when nobody answers, or none: pointing at itself helps nobody.',
  'contact-route.fallback-not-published':
    'The route for when nobody answers is not part of this publication. Choose one that is, or none.',
  'contact-route.channels.empty':
    'Fill in at least one way to reach this team, such as a phone number.',
  'contact-route.channel.twice': 'This way stands there already. Remove one of the two.',
  'contact-route.themes.empty':
    'Choose at least one theme, or make this one entrance for all themes.',
  'contact-route.theme.twice': 'This theme stands there already. Remove one of the two.',
  'contact-route.phase.twice': 'This phase stands there already. Remove one of the two.',
  'contact-route.entrance-with-themes':
    'One entrance takes all themes. Remove the themes, or switch the one entrance off.',
  'contact-route.municipality.twice':
    'This municipality stands there already. Remove one of the two.',
  'contact-route.postcode.twice': 'This postcode stands there already. Remove one of the two.',
  'contact-route.postcodes-need-one-municipality':
    'Postcodes belong to one municipality. Choose one municipality, or remove the postcodes.',
  'contact-route.neighbourhood-needs-postcodes':
    'Fill in the postcodes of this neighbourhood too: the finder knows it by those.',
  'channel.phone.malformed':
    'This number cannot be dialled. Fill in one complete number, such as 0546 54 11 11, 06 12 34 56 78 or 14 0546.',
  'channel.phone.emergency':
    '112 is for immediate danger and stands on every page already. Fill in the number of the team.',
  'channel.mail.malformed':
    'This is not a mail address. Fill in an address such as team@example.org.',
  'channel.web.malformed':
    'This is not a web address. Fill in a complete one, such as https://www.example.org/referral.',
  'channel.web.not-https': 'Fill in a secure web address: it begins with https://.',
  'channel.web.credentials': 'This web address holds a name or a password. Remove it.',
  'channel.walk-in.malformed': 'Fill in the visiting address, with street and town.',
  'opening-hours.ends-before-begin': 'The time of closing must come after the time of opening.',
  'opening-hours.overlap':
    'These hours overlap with other hours of the same day. Change one of the two.',
  'opening-hours.exception-twice':
    'There is an exception for this date already. Remove one of the two.',
};
