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
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { ArrivalView } from '@zorgpaden/domain/single-sign-on/contract';
import { AccessForm } from '../../access-requests';
import { type Failure, failureOf } from '../../platform/api/failure';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { returnPath, SessionStore, SignInSteps } from '../../sessions';
import { FailureText } from '../../ui/failure-text';
import { Skeleton } from '../../ui/skeleton';
import { SingleSignOnClient } from '../data/single-sign-on-client';
import { ProviderButtons } from '../ui/provider-buttons';
import { signOnFailure } from '../ui/sign-on-failure';

type Step = 'busy' | 'steps' | 'account' | 'nothing' | 'asked' | 'failed';

/** Where a provider sends the browser back: it goes on by itself, or says what is left to do. */
@Component({
  selector: 'zp-arrival-page',
  imports: [AccessForm, FailureText, ProviderButtons, RouterLink, SignInSteps, Skeleton],
  templateUrl: './arrival-page.html',
  styles: `
    .narrow {
      max-width: 480px;
    }
    p {
      margin-bottom: 24px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ArrivalPage {
  private readonly client = inject(SingleSignOnClient);
  private readonly session = inject(SessionStore);
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly texts = inject(WorkspaceTexts);
  protected readonly words = computed(() => this.texts.words().singleSignOn);

  protected readonly access = computed(() => this.texts.words().accessRequests);

  private readonly providerId: string;
  private readonly answer: Readonly<Record<string, string>>;
  private way = '';
  protected readonly step = signal<Step>('busy');
  protected readonly newcomer = signal<ArrivalView['newcomer']>(null);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly refusal = signal('');

  constructor() {
    const { paramMap, queryParamMap } = this.route.snapshot;
    this.providerId = paramMap.get('providerId') ?? '';
    this.answer = Object.fromEntries(
      ['state', 'code', 'iss', 'error'].flatMap((name) => {
        const value = queryParamMap.get(name);
        return value === null ? [] : [[name, value]];
      }),
    );
    inject(PageHead).set({ title: this.words().title, indexed: false });
    afterNextRender(() => void this.arrive());
  }

  private async arrive(): Promise<void> {
    // Neither the history of the browser, nor a link of the page, needs what was sent along.
    await this.router.navigate([], { relativeTo: this.route, replaceUrl: true });
    try {
      const { newcomer, returnPath: way } = await this.client.arrive(this.providerId, this.answer);
      this.way = way;
      this.newcomer.set(newcomer);
      if (newcomer !== null) return this.turnTo(newcomer.has);
      if ((await this.session.refresh()) !== null) return await this.goOn();
      this.turnTo('steps');
    } catch (error) {
      this.refusal.set(signOnFailure(failureOf(error), this.texts));
      this.turnTo('failed');
    }
  }

  protected async goOn(): Promise<void> {
    await this.router.navigateByUrl(returnPath(this.way, `${this.texts.root()}/mijn`), {
      replaceUrl: true,
    });
  }

  /** The owner signed in the way they always did: from now on this one opens the account as well. */
  protected async connect(): Promise<void> {
    try {
      await this.client.connect(this.newcomer()?.ticket ?? '');
      await this.goOn();
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }

  protected turnTo(step: Step): void {
    this.step.set(step);
    // Drawn first, else the old heading has the focus.
    setTimeout(() => this.heading().nativeElement.focus());
  }
}
