import { Location } from '@angular/common';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { ActivatedRoute } from '@angular/router';
import type { PersonAnswer } from '@zorgpaden/domain/contact-persons';
import type { HeldAboutPerson } from '@zorgpaden/domain/contact-persons/contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { dateText } from '../../platform/moments';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { Skeleton } from '../../ui/skeleton';
import { OwnPersonClient } from '../data/own-person-client';
import { LinkForm } from './link-form';

/** Where the mail to a contact person leads: opening it changes nothing, one press does (rule 14). */
@Component({
  selector: 'zp-own-page',
  imports: [FailureText, LinkForm, MatButtonModule, Skeleton],
  templateUrl: './own-page.html',
  styleUrl: './own-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OwnPage {
  private readonly client = inject(OwnPersonClient);
  private readonly texts = inject(WorkspaceTexts);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly words = computed(() => this.texts.words().contactPersons);
  protected readonly retry = computed(() => this.texts.words().common.retry);

  private readonly token: string;
  protected readonly held = signal<HeldAboutPerson | null>(null);
  protected readonly done = signal<PersonAnswer | null>(null);
  protected readonly hasNoLink = signal(false);
  protected readonly busy = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly lines = computed(() => {
    const held = this.held();
    const { name, work, phone, email } = this.words().enter;
    if (held === null) return [];
    return [
      { term: name, text: held.name },
      { term: work, text: held.work },
      { term: phone, text: held.phone },
      { term: email, text: held.email },
    ].filter(({ text }) => text !== '');
  });

  constructor() {
    this.token = inject(ActivatedRoute).snapshot.fragment ?? '';
    if (!/^[\w-]{43}$/.test(this.token)) this.hasNoLink.set(true);
    // Neither the history of the browser nor whoever looks at the screen needs it.
    const location = inject(Location);
    if (this.token !== '') location.replaceState(location.path());
    inject(PageHead).set({ title: this.words().own.title, indexed: false });
    afterNextRender(() => void this.load());
  }

  protected async load(): Promise<void> {
    if (this.hasNoLink()) return;
    await this.attempt(async () => this.held.set(await this.client.held(this.token)));
  }

  protected async answer(answer: PersonAnswer): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    await this.attempt(async () => {
      await this.client.answer(this.token, answer);
      this.done.set(answer);
      // Drawn first, else the old heading has the focus.
      setTimeout(() => this.heading().nativeElement.focus());
    });
    this.busy.set(false);
  }

  protected date(instant: string): string {
    return dateText(instant, this.texts.language());
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.failure.set(null);
    try {
      await work();
    } catch (error) {
      const failure = failureOf(error);
      if (failure.problem?.code === 'link.ended') this.hasNoLink.set(true);
      else this.failure.set(failure);
    }
  }
}
