import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { CalendarFeedSection } from '../../calendar-feeds';
import { focusLateHeading } from '../../platform/focus-late-heading';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { PasskeyList } from '../../passkeys';
import { FailureText } from '../../ui/failure-text';
import { IdentitiesSection } from '../../single-sign-on';
import { Skeleton } from '../../ui/skeleton';
import { WeeklyDigestForm } from '../../weekly-digests';
import { AccountStore } from '../data/account-store';
import { AddressSection } from '../ui/address-section';
import { DevicesSection } from '../ui/devices-section';
import { NameForm } from '../ui/name-form';
import { PasswordSection } from '../ui/password-section';
import { SecondFactorSection } from '../ui/second-factor-section';
import { SessionsSection } from '../ui/sessions-section';

/** Who I am here, how I prove it, and where I am signed in. */
@Component({
  selector: 'zp-account-page',
  imports: [
    AddressSection,
    CalendarFeedSection,
    DevicesSection,
    FailureText,
    IdentitiesSection,
    MatButtonModule,
    NameForm,
    PasskeyList,
    PasswordSection,
    RouterLink,
    SecondFactorSection,
    SessionsSection,
    Skeleton,
    WeeklyDigestForm,
  ],
  templateUrl: './account-page.html',
  styleUrl: './account-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page page-column' },
})
export class AccountPage {
  private readonly texts = inject(WorkspaceTexts);
  protected readonly store = inject(AccountStore);

  protected readonly words = computed(() => this.texts.words().account);
  protected readonly myDataLink = computed(() => this.texts.words().myData.link);
  protected readonly passkeys = computed(() => this.texts.words().passkeys);
  protected readonly common = computed(() => this.texts.words().common);
  protected readonly myData = computed(() => `${this.texts.root()}/mijn/gegevens`);

  constructor() {
    const head = inject(PageHead);
    effect(() => head.set({ title: this.words().title, indexed: false }));
    focusLateHeading(() => this.store.account() ?? this.store.failure());
    afterNextRender(() => void this.store.load());
  }
}
