import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { RouteChange } from '@zorgpaden/domain/publications/contract';
import type { Names } from '../../contact-routes';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { changesInWords } from './changes-in-words';

/** What differs between two publications, in words: per contact route what was and what it becomes. */
@Component({
  selector: 'zp-route-changes',
  templateUrl: './route-changes.html',
  styleUrl: './route-changes.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RouteChanges {
  private readonly texts = inject(WorkspaceTexts);
  readonly changes = input.required<readonly RouteChange[]>();
  readonly names = input.required<Names>();

  protected readonly words = computed(() => this.texts.words().publications.changes);
  protected readonly routes = computed(() =>
    changesInWords(this.changes(), this.texts.words().contactRoutes.fields, this.names()),
  );
}
