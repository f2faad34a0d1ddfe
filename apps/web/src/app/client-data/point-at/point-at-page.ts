import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { form, submit, validate } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { findingFields } from '@zorgpaden/domain/client-data';
import type { NewFinding } from '@zorgpaden/domain/client-data/contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { ChecklistField } from '../../ui/fields/checklist-field';
import { ClientDataClient } from '../data/client-data-client';

/** Somebody saw data of a client: says where it stands, and never what. */
@Component({
  selector: 'zp-point-at-page',
  imports: [ChecklistField, FailureText, MatButtonModule, RouterLink],
  templateUrl: './point-at-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PointAtPage {
  private readonly client = inject(ClientDataClient);
  private readonly texts = inject(WorkspaceTexts);
  private readonly injector = inject(Injector);

  /** From the address: the contact or the publication that it is about. */
  readonly contact = input<string>();
  readonly publicatie = input<string>();

  protected readonly words = computed(() => this.texts.words().clientData);
  protected readonly myWork = computed(() => `${this.texts.root()}/mijn`);
  protected readonly subject = computed(() => (this.contact() ? 'contact-route' : 'publication'));
  protected readonly subjectId = computed(() => this.contact() ?? this.publicatie());
  protected readonly options = computed(() =>
    findingFields[this.subject()].map((field) => ({
      value: field,
      text: this.words().fields[field],
    })),
  );
  protected readonly fields = form(
    signal<{ where: string[] }>({ where: [] }),
    (path) => {
      validate(path.where, ({ value }) =>
        value().length === 0 ? { kind: 'client-data.nowhere' } : undefined,
      );
    },
    { name: 'finding' },
  );
  protected readonly failure = signal<Failure | null>(null);
  protected readonly done = signal(false);
  private readonly thanks = viewChild<ElementRef<HTMLElement>>('thanks');
  /** One key, however often the button is pressed. */
  private readonly key = crypto.randomUUID();

  constructor() {
    inject(PageHead).set({ title: this.words().form.title, indexed: false });
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.failure.set(null);
    await submit(this.fields, async () => {
      const finding = {
        subject: this.subject(),
        id: this.subjectId(),
        fields: this.fields.where().value(),
      } as NewFinding;
      try {
        await this.client.pointAt(finding, this.key);
        this.done.set(true);
        afterNextRender(() => this.thanks()?.nativeElement.focus(), { injector: this.injector });
      } catch (error) {
        this.failure.set(failureOf(error));
      }
    });
  }
}
