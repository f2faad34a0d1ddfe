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
import type { OfferView } from '@zorgpaden/domain/invitations/contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { dateText } from '../../platform/moments';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { RecoveryCodes, SecondFactorClient } from '../../second-factors';
import { ProviderButtons } from '../../single-sign-on';
import { FailureText } from '../../ui/failure-text';
import { Skeleton } from '../../ui/skeleton';
import { InvitationClient, type NewAccount } from '../data/invitation-client';
import { AcceptForm } from '../ui/accept-form';

/** Where the link of an invitation leads: the page changes nothing by being opened, one press does. */
@Component({
  selector: 'zp-invitation-page',
  imports: [AcceptForm, FailureText, MatButtonModule, ProviderButtons, RecoveryCodes, Skeleton],
  templateUrl: './invitation-page.html',
  styleUrl: './invitation-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InvitationPage {
  private readonly client = inject(InvitationClient);
  private readonly factors = inject(SecondFactorClient);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly texts = inject(WorkspaceTexts);
  protected readonly words = computed(() => this.texts.words().invitation);
  protected readonly ways = computed(() => this.texts.words().passkeys.accept);
  protected readonly retry = computed(() => this.texts.words().common.retry);

  private readonly token: string;
  protected readonly step = signal<'offer' | 'incomplete' | 'ended' | 'codes' | 'done'>('offer');
  protected readonly offer = signal<OfferView | null>(null);
  protected readonly codes = signal<readonly string[]>([]);
  protected readonly isSignedIn = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly asked = computed(() => {
    const offer = this.offer();
    if (offer === null) return '';
    const scope = offer.scope.name ?? this.texts.words().people.wide.kinds.nation;
    const role = this.texts.words().people.roles[offer.role].toLowerCase();
    return offer.handsOver
      ? this.words().handover({ inviter: offer.invitedBy, scope })
      : this.words().offer({ inviter: offer.invitedBy, role, scope });
  });
  protected readonly period = computed(() => {
    const offer = this.offer();
    if (offer === null) return '';
    const date = (day: string) => dateText(day, this.texts.language());
    const from = date(offer.from);
    return offer.to === null
      ? this.words().period({ from })
      : this.words().periodTo({ from, to: date(offer.to) });
  });

  constructor() {
    this.token = inject(ActivatedRoute).snapshot.fragment ?? '';
    if (!/^[\w-]{43}$/.test(this.token)) this.step.set('incomplete');
    // Neither the history of the browser nor whoever looks at the screen needs it.
    const location = inject(Location);
    if (this.token !== '') location.replaceState(location.path());
    inject(PageHead).set({ title: this.words().title, indexed: false });
    afterNextRender(() => void this.load());
  }

  protected async load(): Promise<void> {
    if (this.step() === 'incomplete') return;
    this.failure.set(null);
    try {
      this.offer.set(await this.client.offer(this.token));
    } catch (error) {
      this.explain(failureOf(error));
    }
  }

  /** For the form: what it throws is told at its fields. */
  protected readonly accept = async (account: NewAccount | null): Promise<void> => {
    try {
      if (account?.password === null) await this.acceptWithPasskey(account.name);
      else await this.client.accept(this.token, account);
      this.turnTo(this.codes().length > 0 ? 'codes' : 'done');
    } catch (error) {
      const { problem } = failureOf(error);
      if (problem?.code === 'link.ended') return this.turnTo('ended');
      // Somebody made the account meanwhile: then there is less to fill in.
      if (problem?.code === 'user.exists') await this.load();
      throw error;
    }
  };

  protected keepCodes(): void {
    this.turnTo('done');
  }

  private async acceptWithPasskey(name: string): Promise<void> {
    await this.client.acceptWithPasskey(this.token, name);
    this.isSignedIn.set(true);
    // Who is in already can make them later as well, in their own account.
    this.codes.set(await this.factors.renewRecoveryCodes().catch(() => []));
  }

  private explain(failure: Failure): void {
    if (failure.problem?.code === 'link.ended') this.turnTo('ended');
    else this.failure.set(failure);
  }

  private turnTo(step: 'ended' | 'codes' | 'done'): void {
    this.step.set(step);
    // Drawn first, else the old heading has the focus.
    setTimeout(() => this.heading().nativeElement.focus());
  }
}
