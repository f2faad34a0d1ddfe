import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  input,
  signal,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { subjects } from '@zorgpaden/domain/reflections';
import type { ReflectionView } from '@zorgpaden/domain/reflections/contract';
import { amsterdamNow } from '@zorgpaden/domain/shared';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { ChecklistField } from '../../ui/fields/checklist-field';
import { askForReason } from '../../ui/reason-dialog';
import { ReflectionStore } from '../data/reflection-store';
import { OwnPreparation } from './own-preparation';
import { ParticipantsList } from './participants-list';
import { PreparedAnswers } from './prepared-answers';

/** A conversation that is to come: who prepared what, and on its day who is there. */
@Component({
  selector: 'zp-planned-part',
  imports: [
    ChecklistField,
    MatButtonModule,
    OwnPreparation,
    ParticipantsList,
    PreparedAnswers,
    RouterLink,
  ],
  templateUrl: './planned-part.html',
  styleUrl: './planned-part.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlannedPart {
  protected readonly store = inject(ReflectionStore);
  private readonly texts = inject(WorkspaceTexts);
  private readonly injector = inject(Injector);
  readonly reflection = input.required<ReflectionView>();
  readonly path = input.required<string>();

  protected readonly subjects = subjects;
  protected readonly words = computed(() => this.texts.words().reflections);
  protected readonly hasCome = computed(
    () => this.reflection().date <= amsterdamNow(Date.now()).date,
  );
  protected readonly isPrepared = computed(() =>
    this.reflection().participants.some(({ prepared }) => prepared !== null),
  );
  protected readonly options = computed(() =>
    this.reflection().participants.map(({ organisation: { id, name } }) => ({
      value: id,
      text: name,
    })),
  );
  protected readonly fields = form(signal<{ present: string[] }>({ present: [] }), {
    name: 'attendance',
  });

  protected begin(event: Event): void {
    event.preventDefault();
    const { present } = this.fields().value();
    void this.store.take({ to: 'meeting', body: { present } });
  }

  protected async cancel(): Promise<void> {
    await askForReason(this.injector, {
      words: this.words().cancel,
      send: async (reason) => {
        await this.store.take({ to: 'cancellation', body: { reason } });
      },
    });
  }
}
