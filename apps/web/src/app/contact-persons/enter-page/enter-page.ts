import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { ContactPersonOfRoute } from '@zorgpaden/domain/contact-persons/contract';
import { may } from '@zorgpaden/domain/contact-persons';
import { type Failure, failureOf } from '../../platform/api/failure';
import { dateText } from '../../platform/moments';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { actorOf, SessionStore } from '../../sessions';
import { failureSentence, FailureText } from '../../ui/failure-text';
import { ErrorSummary } from '../../ui/fields/error-summary';
import { FormErrand } from '../../ui/fields/form-errand';
import { required } from '../../ui/fields/required';
import { TextField } from '../../ui/fields/text-field';
import { Skeleton } from '../../ui/skeleton';
import { ContactPersonClient } from '../data/contact-person-client';

const EMPTY = { name: '', work: '', phone: '', email: '' };

/** The person behind one contact: to see, and for who writes the contact to name or take away. */
@Component({
  selector: 'zp-enter-page',
  imports: [ErrorSummary, FailureText, MatButtonModule, RouterLink, Skeleton, TextField],
  templateUrl: './enter-page.html',
  styleUrl: './enter-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EnterPage {
  private readonly client = inject(ContactPersonClient);
  private readonly texts = inject(WorkspaceTexts);
  private readonly session = inject(SessionStore);

  /** From the address. */
  readonly coalitionId = input.required<string>();
  readonly routeId = input.required<string>();

  protected readonly words = computed(() => this.texts.words().contactPersons.enter);
  protected readonly common = computed(() => this.texts.words().common);
  protected readonly list = computed(
    () => `${this.texts.root()}/coalities/${this.coalitionId()}/contactroutes`,
  );
  protected readonly mayEnter = computed(() =>
    may(actorOf(this.session.user()), 'enter', { coalitionId: this.coalitionId() }),
  );
  protected readonly loaded = signal(false);
  protected readonly person = signal<ContactPersonOfRoute['person']>(null);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly done = signal('');
  protected readonly seenBy = computed(() => {
    const since = this.person()?.publicSince;
    if (!since) return this.words().isHidden;
    return this.words().isPublic({ date: dateText(since, this.texts.language()) });
  });
  protected readonly fields = form(
    signal(EMPTY),
    (path) => {
      required(path.name);
      required(path.work);
      required(path.email);
    },
    { name: 'contact-person' },
  );
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: this.summary,
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const { name, work, phone, email } = this.fields;
      const words = this.words();
      return [
        { field: name, label: words.name, pointer: '/name' },
        { field: work, label: words.work, pointer: '/work' },
        { field: phone, label: words.phone, pointer: '/phone' },
        { field: email, label: words.email, pointer: '/email' },
      ];
    },
  });

  constructor() {
    inject(PageHead).set({ title: this.words().title, indexed: false });
    afterNextRender(() => void this.load());
  }

  protected async load(): Promise<void> {
    this.failure.set(null);
    try {
      this.show(await this.client.ofRoute(this.routeId()));
      this.loaded.set(true);
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }

  protected async save(event: Event): Promise<void> {
    const given = this.fields().value();
    this.done.set('');
    await this.errand.send(event, async () => {
      this.show(await this.client.enter(this.coalitionId(), this.routeId(), given));
      this.done.set(this.words().saved);
    });
  }

  protected async remove(): Promise<void> {
    this.failure.set(null);
    try {
      await this.client.remove(this.coalitionId(), this.routeId());
      this.show(null);
      this.done.set(this.words().removed);
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }

  private show(person: ContactPersonOfRoute['person']): void {
    this.person.set(person);
    const { name, work, phone, email } = person ?? EMPTY;
    this.fields().reset({ name, work, phone, email });
  }
}
