import type { CanDeactivateFn } from '@angular/router';
import type { PlanEditorPage } from './plan-editor-page';

/** What was typed and not saved is asked about, never thrown away unseen. */
export const mayLeavePlan: CanDeactivateFn<PlanEditorPage> = (page) => page.mayLeave();
