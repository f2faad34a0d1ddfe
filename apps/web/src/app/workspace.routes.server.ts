import { RenderMode, type ServerRoute } from '@angular/ssr';

/** Pages behind sign-in are made in the browser: the server renders only what everybody may read. */
export const workspaceServerRoutes: ServerRoute[] = ['', 'en/'].flatMap((language) =>
  [
    'aanmelden',
    'aanmelden/via/:providerId',
    'wachtwoord-vergeten',
    'wachtwoord-instellen',
    'adres-bevestigen',
    'adres-tegenhouden',
    'weekoverzicht-stoppen',
    'akkoord',
    'contactpersoon',
    'reflectieformulier',
    'uitnodiging',
    'account',
    'beheer/aanmeldingen',
    'beheer/bezwaren',
    'beheer/herindelingen/**',
    'beheer/herindelingen',
    'beheer/mensen',
    'beheer/mensen/uitnodigen',
    'beheer/clientgegevens',
    'mijn',
    'mijn/aanwijzen',
    'mijn/gegevens',
    'geschiedenis',
    'organisaties',
    'organisaties/**',
    'coalities/:coalitionId/**',
  ].map((path): ServerRoute => ({ path: language + path, renderMode: RenderMode.Client })),
);
