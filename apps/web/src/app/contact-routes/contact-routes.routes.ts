import type { Routes } from '@angular/router';
import { ContactRouteListPage } from './contact-route-list/contact-route-list-page';

export const routes: Routes = [{ path: '', component: ContactRouteListPage }];
