import { LiveAnnouncer } from '@angular/cdk/a11y';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import type { AccessRequestView } from '@zorgpaden/domain/access-requests/contract';
import { amsterdamNow, type RoleName } from '@zorgpaden/domain/shared';
import { type Failure, failureOf } from '../../platform/api/failure';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import type { Option } from '../../ui/fields/select-field';
import { AccessRequestClient } from '../data/access-request-client';
import type { Decision } from './access-decision';
import { AccessRequestRow } from './access-request-row';

/** Who asked for access and waits for an answer; nothing where nobody does. */
@Component({
  selector: 'zp-access-requests-section',
  imports: [AccessRequestRow, FailureText],
  template: `
    <zp-failure-text [failure]="failure()" />
    @if (done()) {
      <p class="done">{{ done() }}</p>
    }
    @if (requests().length > 0) {
      <section>
        <h2>{{ words().title }}</h2>
        <p>{{ words().intro }}</p>
        <ul class="rows">
          @for (row of rows(); track row.request.id) {
            <li>
              <zp-access-request-row
                [request]="row.request"
                [roles]="usable()"
                [coalitions]="coalitions()"
                [invite]="row.invite"
                [refuse]="row.refuse"
              />
            </li>
          }
        </ul>
      </section>
    }
  `,
  styleUrl: '../../people/people-list/people-list-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AccessRequestsSection {
  private readonly client = inject(AccessRequestClient);
  private readonly texts = inject(WorkspaceTexts);
  private readonly announcer = inject(LiveAnnouncer);

  /** Of which coalition; `null` for the whole country. */
  readonly coalitionId = input.required<string | null>();
  /** That whoever looks may give. */
  readonly roles = input.required<readonly RoleName[]>();
  readonly invited = output();

  protected readonly words = computed(() => this.texts.words().accessRequests);
  protected readonly requests = signal<readonly AccessRequestView[]>([]);
  protected readonly coalitions = signal<readonly Option[]>([]);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly done = signal('');
  /** A partner works for an organisation: that is for an invitation of its own. */
  protected readonly usable = computed(() => this.roles().filter((role) => role !== 'partner'));
  protected readonly rows = computed(() =>
    this.requests().map((request) => ({
      request,
      invite: (decision: Decision) => this.invite(request, decision),
      refuse: (reason: string) => this.refuse(request, reason),
    })),
  );

  constructor() {
    afterNextRender(() => void this.load());
  }

  /** @throws what the form tells at its fields */
  private async invite(request: AccessRequestView, { role, coalitionId }: Decision): Promise<void> {
    const from = amsterdamNow(Date.now()).date;
    await this.client.invite(this.coalitionId() ?? coalitionId, request, { role, from });
    await this.tell(this.words().invited(request));
    this.invited.emit();
  }

  /** @throws what the form tells at its fields */
  private async refuse(request: AccessRequestView, reason: string): Promise<void> {
    await this.client.refuse(request, reason);
    await this.tell(this.words().refused(request));
  }

  private async tell(sentence: string): Promise<void> {
    this.done.set(sentence);
    void this.announcer.announce(sentence);
    await this.load();
  }

  private async load(): Promise<void> {
    this.failure.set(null);
    try {
      const requests = await this.client.list(this.coalitionId());
      if (requests.length > 0 && this.coalitionId() === null) {
        const all = await this.client.coalitions();
        this.coalitions.set(all.map(({ id, name }) => ({ value: id, text: name })));
      }
      this.requests.set(requests);
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }
}
