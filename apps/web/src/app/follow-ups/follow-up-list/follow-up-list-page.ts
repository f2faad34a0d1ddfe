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
import { followUpStates, may } from '@zorgpaden/domain/follow-ups';
import type { FollowUpList, FollowUpsQuery } from '@zorgpaden/domain/follow-ups/contract';
import { CoalitionStore, coalitionTitle } from '../../coalitions';
import { type Failure, failureOf } from '../../platform/api/failure';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { actorOf, SessionStore } from '../../sessions';
import { FailureText } from '../../ui/failure-text';
import { OlderNewer } from '../../ui/older-newer';
import { Skeleton } from '../../ui/skeleton';
import { FollowUpClient } from '../data/follow-up-client';
import { FollowUpsSection } from '../ui/follow-ups-section';

const filters = ['', 'open', 'late', 'done', 'dropped'] as const;

/** Everything that was promised in a coalition; what is asked for stands in the address. */
@Component({
  selector: 'zp-follow-up-list-page',
  imports: [FailureText, FollowUpsSection, MatButtonModule, OlderNewer, RouterLink, Skeleton],
  templateUrl: './follow-up-list-page.html',
  styleUrl: './follow-up-list-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FollowUpListPage {
  private readonly client = inject(FollowUpClient);
  private readonly texts = inject(WorkspaceTexts);
  private readonly coalitions = inject(CoalitionStore);
  private readonly session = inject(SessionStore);

  /** From the address. */
  readonly toon = input('');
  readonly pagina = input('1');

  protected readonly filters = filters;
  protected readonly words = computed(() => this.texts.words().followUps);
  protected readonly retry = computed(() => this.texts.words().common.retry);
  protected readonly coalitionId = computed(() => this.coalitions.coalition()?.id ?? '');
  protected readonly page = computed(() => Math.max(1, Number(this.pagina()) || 1));
  protected readonly state = computed((): FollowUpsQuery['state'] | '' => {
    const asked = [...followUpStates, 'late' as const].find((state) => state === this.toon());
    return asked ?? '';
  });
  private readonly mayAdd = computed(() =>
    may(actorOf(this.session.user()), 'add', { coalitionId: this.coalitionId() }),
  );
  protected readonly list = signal<FollowUpList | null>(null);
  protected readonly organisations = signal<readonly { id: string; name: string }[]>([]);
  protected readonly failure = signal<Failure | null>(null);

  constructor() {
    coalitionTitle(() => this.words().title);
    effect(() => {
      this.state();
      this.page();
      if (this.coalitionId()) untracked(() => void this.load());
    });
  }

  protected async load(): Promise<void> {
    this.failure.set(null);
    const state = this.state();
    const asked = { page: this.page(), ...(state && { state }) };
    try {
      const [list, organisations] = await Promise.all([
        this.client.list(this.coalitionId(), asked),
        this.mayAdd() ? this.client.owners(this.coalitionId()) : [],
      ]);
      this.list.set(list);
      this.organisations.set(organisations);
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }
}
