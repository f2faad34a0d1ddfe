import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { type MatCheckboxChange, MatCheckboxModule } from '@angular/material/checkbox';
import type { HandoverDossier } from '@zorgpaden/domain/handover-dossiers/contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { dateInWords } from '../../platform/dates';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { ask } from '../../ui/confirm-dialog';
import { FailureText } from '../../ui/failure-text';
import { checklistsOf, type StepItem } from '../data/checklist-parts';
import { HandoverDossierClient } from '../data/handover-dossier-client';

/** What who leaves and who begins do first: ticked as they go, by who leads the coalition. */
@Component({
  selector: 'zp-dossier-checklist',
  imports: [FailureText, MatButtonModule, MatCheckboxModule],
  templateUrl: './dossier-checklist.html',
  styleUrl: './dossier-checklist.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DossierChecklist {
  private readonly texts = inject(WorkspaceTexts);
  private readonly client = inject(HandoverDossierClient);
  private readonly injector = inject(Injector);

  readonly dossier = input.required<HandoverDossier>();
  readonly mayTick = input.required<boolean>();
  readonly changed = output<HandoverDossier>();

  protected readonly words = computed(() => this.texts.words().handoverDossier);
  protected readonly busy = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly said = signal('');
  protected readonly lists = computed(() =>
    checklistsOf(this.dossier(), this.words(), this.texts.language()),
  );
  protected readonly begun = computed(() => {
    const { begunOn } = this.dossier().checklist;
    if (begunOn === null) return '';
    return this.words().checklistBegun({ date: dateInWords(begunOn, this.texts.language()) });
  });

  protected async change(
    { step, title, isDone }: StepItem,
    { checked, source }: MatCheckboxChange,
  ): Promise<void> {
    const { tickSaid, untickSaid } = this.words();
    const said = checked ? tickSaid({ step: title }) : untickSaid({ step: title });
    const done = await this.carryOut(said, () =>
      checked
        ? this.client.tick(this.coalitionId(), step)
        : this.client.untick(this.coalitionId(), step),
    );
    if (!done) source.checked = isDone;
  }

  protected async beginAnew(): Promise<void> {
    const { newHandoverTitle, newHandoverText, newHandoverNot, newHandover, newHandoverSaid } =
      this.words();
    const answer = await ask(this.injector, {
      title: newHandoverTitle,
      text: newHandoverText,
      answers: [
        { value: 'not', text: newHandoverNot },
        { value: 'new', text: newHandover },
      ],
    });
    if (answer !== 'new') return;
    await this.carryOut(newHandoverSaid, () => this.client.closeHandover(this.coalitionId()));
  }

  private coalitionId(): string {
    return this.dossier().coalition.id;
  }

  /** @returns whether it was done; then the whole is read again, for others tick as well */
  private async carryOut(said: string, work: () => Promise<void>): Promise<boolean> {
    this.failure.set(null);
    this.said.set('');
    this.busy.set(true);
    try {
      await work();
      this.changed.emit(await this.client.one(this.coalitionId()));
      this.said.set(said);
      return true;
    } catch (error) {
      this.failure.set(failureOf(error));
      return false;
    } finally {
      this.busy.set(false);
    }
  }
}
