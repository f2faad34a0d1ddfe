import { LiveAnnouncer } from '@angular/cdk/a11y';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  signal,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { InvitationView } from '@zorgpaden/domain/invitations/contract';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { Skeleton } from '../../ui/skeleton';
import type { NewWideInvitation } from '../data/wide-client';
import { WideStore } from '../data/wide-store';
import { InvitationRow } from '../ui/invitation-row';
import { WideInviteForm } from './wide-invite-form';

/** `/beheer/mensen/uitnodigen`: roles for a municipality, a region or the whole country. */
@Component({
  selector: 'zp-wide-invitations-page',
  imports: [FailureText, InvitationRow, MatButtonModule, RouterLink, Skeleton, WideInviteForm],
  templateUrl: './wide-invitations-page.html',
  styleUrls: ['../people-list/people-list-page.scss', './wide-invitations-page.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WideInvitationsPage {
  private readonly texts = inject(WorkspaceTexts);
  private readonly announcer = inject(LiveAnnouncer);
  protected readonly store = inject(WideStore);

  /** What was done, to be seen until something else is done. */
  protected readonly done = signal('');
  protected readonly words = computed(() => this.texts.words().people);
  protected readonly retry = computed(() => this.texts.words().common.retry);
  protected readonly back = computed(() => `${this.texts.root()}/beheer/mensen`);
  protected readonly today = this.store.today();
  protected readonly send = (invitation: NewWideInvitation) => this.store.invite(invitation);

  constructor() {
    inject(PageHead).set({ title: this.words().wide.title, indexed: false });
    afterNextRender(() => void this.store.load());
  }

  protected invited(email: string): void {
    this.tell(this.words().wide.sent({ email }));
  }

  protected async sendAgain(invitation: InvitationView): Promise<void> {
    if (!(await this.store.sendAgain(invitation))) return;
    this.tell(this.words().invitations.sentAgain(invitation));
  }

  protected async withdraw(invitation: InvitationView): Promise<void> {
    if (!(await this.store.withdraw(invitation))) return;
    this.tell(this.words().invitations.withdrawn(invitation));
  }

  private tell(sentence: string): void {
    this.done.set(sentence);
    void this.announcer.announce(sentence);
  }
}
