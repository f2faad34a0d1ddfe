import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { may as mayFollowUps } from '@zorgpaden/domain/follow-ups';
import { may } from '@zorgpaden/domain/reflections';
import type { ReflectionList } from '@zorgpaden/domain/reflections/contract';
import { CoalitionStore, coalitionTitle } from '../../coalitions';
import { type Failure, failureOf } from '../../platform/api/failure';
import { dateText } from '../../platform/moments';
import { Peildatum } from '../../platform/peildatum';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { actorOf, SessionStore } from '../../sessions';
import { FailureText } from '../../ui/failure-text';
import { OlderNewer } from '../../ui/older-newer';
import { PeildatumPicker } from '../../ui/peildatum-picker/peildatum-picker';
import { Skeleton } from '../../ui/skeleton';
import { promiseLine } from '../data/promises';
import { ReflectionClient } from '../data/reflection-client';
import { PromiseLineView } from '../ui/promise-line-view';
import { VitalityCard } from '../ui/vitality-card';

/** The conversations of the partners about their own cooperation, as of a day. */
@Component({
  selector: 'zp-reflection-list-page',
  imports: [
    FailureText,
    MatButtonModule,
    OlderNewer,
    PeildatumPicker,
    PromiseLineView,
    RouterLink,
    Skeleton,
    VitalityCard,
  ],
  templateUrl: './reflection-list-page.html',
  styleUrl: './reflection-list-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReflectionListPage {
  private readonly client = inject(ReflectionClient);
  private readonly texts = inject(WorkspaceTexts);
  private readonly coalitions = inject(CoalitionStore);
  private readonly session = inject(SessionStore);
  protected readonly peildatum = inject(Peildatum);

  /** From the address. */
  readonly pagina = input('1');

  protected readonly words = computed(() => this.texts.words().reflections);
  protected readonly retry = computed(() => this.texts.words().common.retry);
  private readonly coalitionId = computed(() => this.coalitions.coalition()?.id ?? '');
  protected readonly path = computed(
    () => `${this.texts.root()}/coalities/${this.coalitionId()}/reflectie`,
  );
  protected readonly page = computed(() => Math.max(1, Number(this.pagina()) || 1));
  protected readonly list = signal<ReflectionList | null>(null);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly line = computed(() => promiseLine(this.list()?.items ?? []));
  private readonly actor = computed(() => actorOf(this.session.user()));
  /** Nothing is planned while one looks at another day. */
  protected readonly mayPlan = computed(
    () =>
      this.peildatum.chosen() === null &&
      may(this.actor(), 'plan', { coalitionId: this.coalitionId() }),
  );
  protected readonly readsFollowUps = computed(() =>
    mayFollowUps(this.actor(), 'read', { coalitionId: this.coalitionId() }),
  );

  constructor() {
    coalitionTitle(() => this.words().title);
    effect(() => {
      this.peildatum.query();
      this.page();
      if (this.coalitionId()) untracked(() => void this.load());
    });
  }

  protected async load(): Promise<void> {
    this.failure.set(null);
    const asked = { ...this.peildatum.query(), page: this.page() };
    try {
      this.list.set(await this.client.list(this.coalitionId(), asked));
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }

  protected date(day: string): string {
    return dateText(day, this.texts.language());
  }
}
