import type { Routes } from '@angular/router';

/** The pages behind sign-in. Each is loaded when it is opened, never with a public page. */
export const workspaceRoutes: Routes = [];
