import type { Routes } from '@angular/router';

/** For who is signed in. */
const signedInRoutes: Routes = [
  {
    path: 'account',
    loadChildren: () => import('./account/account.routes').then((m) => m.routes),
  },
  {
    path: 'mijn/gegevens',
    loadChildren: () => import('./my-data/my-data.routes').then((m) => m.routes),
  },
  {
    path: 'mijn/aanwijzen',
    loadChildren: () => import('./client-data/client-data.routes').then((m) => m.pointAtRoutes),
  },
  {
    path: 'beheer/clientgegevens',
    loadChildren: () => import('./client-data/client-data.routes').then((m) => m.findingsRoutes),
  },
  {
    path: 'mijn',
    loadChildren: () => import('./coalitions/coalitions.routes').then((m) => m.myWorkRoutes),
  },
  {
    path: 'geschiedenis',
    loadChildren: () => import('./trail/trail.routes').then((m) => m.nationRoutes),
  },
  {
    path: 'beheer/aanmeldingen',
    loadChildren: () => import('./security-events/security-events.routes').then((m) => m.routes),
  },
  {
    path: 'beheer/bezwaren',
    loadChildren: () =>
      import('./contact-persons/contact-persons.routes').then((m) => m.objectionRoutes),
  },
  {
    path: 'beheer/herindelingen',
    loadChildren: () => import('./reorganisations/reorganisations.routes').then((m) => m.routes),
  },
  {
    path: 'beheer/mensen',
    loadChildren: () => import('./people/people.routes').then((m) => m.nationRoutes),
  },
  {
    path: 'organisaties',
    loadChildren: () => import('./organisations/organisations.routes').then((m) => m.routes),
  },
  {
    path: 'coalities',
    loadChildren: () => import('./coalitions/coalitions.routes').then((m) => m.coalitionRoutes),
  },
];

/** The pages of who works here. Each is loaded when it is opened, never with a public page. */
export const workspaceRoutes: Routes = [
  {
    path: 'aanmelden/via/:providerId',
    loadChildren: () => import('./single-sign-on/single-sign-on.routes').then((m) => m.routes),
  },
  {
    path: 'aanmelden',
    loadChildren: () => import('./sessions/sessions.routes').then((m) => m.routes),
  },
  {
    path: 'wachtwoord-vergeten',
    loadChildren: () => import('./password-resets/password-resets.routes').then((m) => m.askRoutes),
  },
  {
    path: 'wachtwoord-instellen',
    loadChildren: () =>
      import('./password-resets/password-resets.routes').then((m) => m.chooseRoutes),
  },
  {
    path: 'adres-bevestigen',
    loadChildren: () =>
      import('./address-changes/address-changes.routes').then((m) => m.confirmRoutes),
  },
  {
    path: 'adres-tegenhouden',
    loadChildren: () =>
      import('./address-changes/address-changes.routes').then((m) => m.stopRoutes),
  },
  {
    path: 'weekoverzicht-stoppen',
    loadChildren: () => import('./weekly-digests/weekly-digests.routes').then((m) => m.stopRoutes),
  },
  {
    path: 'contactpersoon',
    loadChildren: () => import('./contact-persons/contact-persons.routes').then((m) => m.ownRoutes),
  },
  {
    path: 'akkoord',
    loadChildren: () => import('./agreements/agreements.routes').then((m) => m.askedRoutes),
  },
  {
    path: 'reflectieformulier',
    loadChildren: () => import('./reflections/reflections.routes').then((m) => m.formRoutes),
  },
  {
    path: 'uitnodiging',
    loadChildren: () => import('./invitations/invitations.routes').then((m) => m.routes),
  },
  {
    path: '',
    loadComponent: () => import('./sessions/frame/workspace-frame').then((m) => m.WorkspaceFrame),
    children: signedInRoutes,
  },
];
