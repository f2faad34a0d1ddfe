import type { Routes } from '@angular/router';
import { FollowUpListPage } from './follow-up-list/follow-up-list-page';

/** Everything that was promised in one coalition. */
export const routes: Routes = [{ path: '', component: FollowUpListPage }];
