import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { coalitionTitle } from '../../coalitions';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { Skeleton } from '../../ui/skeleton';
import { PartnerImportStore } from '../data/partner-import-store';
import { ColumnsStep } from '../ui/columns-step';
import { LookStep } from '../ui/look-step';
import { ProgressStep } from '../ui/progress-step';
import { ResultStep } from '../ui/result-step';

/** One list on its way in: its columns, what becomes of each row, how far it is, and the way back. */
@Component({
  selector: 'zp-import-page',
  imports: [
    ColumnsStep,
    FailureText,
    LookStep,
    MatButtonModule,
    ProgressStep,
    ResultStep,
    RouterLink,
    Skeleton,
  ],
  providers: [PartnerImportStore],
  templateUrl: './import-page.html',
  styleUrl: './import-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportPage {
  private readonly texts = inject(WorkspaceTexts);
  protected readonly store = inject(PartnerImportStore);

  /** From the address. */
  readonly coalitionId = input.required<string>();
  readonly importId = input.required<string>();

  protected readonly words = computed(() => this.texts.words().partnerImports);
  protected readonly path = computed(
    () => `${this.texts.root()}/coalities/${this.coalitionId()}/partners/overnemen`,
  );
  protected readonly title = computed(() => {
    const name = this.store.list()?.fileName ?? '';
    return name === '' ? this.words().pasted : name;
  });
  protected readonly state = computed(() => this.store.list()?.state);
  /** What can still be changed of it. */
  protected readonly open = computed(
    () => this.state() === 'uploaded' || this.state() === 'looked-at',
  );
  protected readonly underWay = computed(
    () => this.state() === 'running' || this.state() === 'undoing',
  );

  constructor() {
    coalitionTitle(() => `${this.title()} · ${this.words().title}`);
    inject(DestroyRef).onDestroy(() => {
      this.store.stop();
    });
    effect(() => {
      const [coalition, id] = [this.coalitionId(), this.importId()];
      untracked(() => void this.store.load(coalition, id));
    });
  }
}
