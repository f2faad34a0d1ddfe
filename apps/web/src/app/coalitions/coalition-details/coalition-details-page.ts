import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { form, submit } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { may } from '@zorgpaden/domain/coalitions';
import { type Failure, failureOf } from '../../platform/api/failure';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { actorOf, SessionStore } from '../../sessions';
import { FailureText } from '../../ui/failure-text';
import { ErrorSummary, type SummaryItem } from '../../ui/fields/error-summary';
import { fieldId, shownErrors } from '../../ui/fields/field-errors';
import { TextField } from '../../ui/fields/text-field';
import { coalitionTitle } from '../coalition-title';
import { CoalitionClient } from '../data/coalition-client';
import { CoalitionStore } from '../data/coalition-store';
import { formOf, judge, privacyOf } from './privacy-form';

/** What a coalition says about itself: who answers for its personal data, and whom people ask. */
@Component({
  selector: 'zp-coalition-details-page',
  imports: [ErrorSummary, FailureText, MatButtonModule, TextField],
  templateUrl: './coalition-details-page.html',
  styleUrl: './coalition-details-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CoalitionDetailsPage {
  private readonly texts = inject(WorkspaceTexts);
  private readonly client = inject(CoalitionClient);
  private readonly store = inject(CoalitionStore);
  private readonly injector = inject(Injector);
  private readonly session = inject(SessionStore);
  private readonly actor = computed(() => actorOf(this.session.user()));

  protected readonly words = computed(() => this.texts.words().coalitions.details);
  protected readonly coalition = this.store.coalition;
  protected readonly mayWrite = computed(() => {
    const coalitionId = this.coalition()?.id;
    return coalitionId !== undefined && may(this.actor(), 'state-privacy', { coalitionId });
  });
  protected readonly fields = form(
    linkedSignal(() => formOf(this.coalition()?.privacy ?? null)),
    { name: 'coalition' },
  );
  protected readonly failure = signal<Failure | null>(null);
  protected readonly saved = signal(false);
  protected readonly busy = computed(() => this.fields().submitting());
  private readonly summary = viewChild(ErrorSummary);

  protected readonly problems = computed<SummaryItem[]>(() => {
    const { controllers, contact } = this.fields;
    const labelled = [
      [controllers, this.words().controllers],
      [contact.name, this.words().contactName],
      [contact.email, this.words().contactEmail],
    ] as const;
    return labelled.flatMap(([field, label]) =>
      shownErrors(field).map(({ kind }) => ({
        id: fieldId(field().name()),
        text: `${label}: ${this.texts.problem(kind)}`,
      })),
    );
  });

  constructor() {
    coalitionTitle(() => this.words().title);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const coalition = this.coalition();
    if (coalition === null) return;
    this.failure.set(null);
    this.saved.set(false);
    const given = privacyOf(this.fields().value());
    const done = await submit(this.fields, async () => {
      const problems = await judge(given);
      if (problems.length > 0) {
        const { controllers, contact } = this.fields;
        return problems.map(({ pointer, code }) => ({
          kind: code,
          fieldTree:
            pointer === '/contact/name'
              ? contact.name
              : pointer === '/contact/email'
                ? contact.email
                : controllers,
        }));
      }
      try {
        this.store.show(await this.client.statePrivacy(coalition, given));
        this.saved.set(true);
      } catch (error) {
        this.failure.set(failureOf(error));
      }
      return undefined;
    });
    if (!done) afterNextRender(() => this.summary()?.focus(), { injector: this.injector });
  }
}
