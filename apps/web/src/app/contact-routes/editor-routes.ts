import type { CanDeactivateFn, Routes } from '@angular/router';

interface Leavable {
  mayLeave(): Promise<boolean>;
}

const mayLeave: CanDeactivateFn<Leavable> = (page) => page.mayLeave();

const loadComponent = () =>
  import('./contact-route-editor/contact-route-editor-page').then((m) => m.ContactRouteEditorPage);

/** The form takes the whole page: no tabs around it that one leaves it by without meaning to. */
export const editorRoutes: Routes = [
  { path: 'contactroutes/nieuw', loadComponent, canDeactivate: [mayLeave] },
  { path: 'contactroutes/:routeId', loadComponent, canDeactivate: [mayLeave] },
];
