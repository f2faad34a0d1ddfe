import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  output,
  signal,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { PasskeyView } from '@zorgpaden/domain/sessions/account.contract';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { RecoveryCodes } from '../../second-factors';
import { ask } from '../../ui/confirm-dialog';
import { Skeleton } from '../../ui/skeleton';
import { PasskeyClient } from '../data/passkey-client';
import { PasskeyDevice } from '../data/passkey-device';
import { PasskeyErrand } from '../ui/passkey-errand';
import { ProblemLine } from '../ui/problem-line';
import { PasskeyName } from './passkey-name';

/** The passkeys of who is signed in: to add to, to name and to take away. */
@Component({
  selector: 'zp-passkey-list',
  imports: [MatButtonModule, PasskeyName, ProblemLine, RecoveryCodes, Skeleton],
  providers: [PasskeyClient],
  templateUrl: './passkey-list.html',
  styleUrl: './passkey-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasskeyList {
  private readonly client = inject(PasskeyClient);
  private readonly device = inject(PasskeyDevice);
  private readonly injector = inject(Injector);
  private readonly texts = inject(WorkspaceTexts);

  /** There is one more, or one less: what else is asked of this account can differ. */
  readonly changed = output();

  protected readonly all = computed(() => this.texts.words().passkeys);
  protected readonly words = computed(() => this.all().list);
  protected readonly isSupported = this.device.isSupported;
  protected readonly errand = new PasskeyErrand(this.texts);
  protected readonly passkeys = signal<readonly PasskeyView[] | null>(null);
  protected readonly adding = signal(false);
  protected readonly renaming = signal<string | null>(null);
  /** What was done, until something else is. */
  protected readonly done = signal('');
  protected readonly codes = signal<readonly string[] | null>(null);

  constructor() {
    afterNextRender(() => void this.errand.run(() => this.load()));
  }

  protected async add(): Promise<void> {
    this.done.set('');
    this.adding.set(true);
    await this.errand.run(async () => {
      const made = await this.device.create(await this.client.begin());
      const { passkey, recoveryCodes } = await this.client.add(made);
      if (recoveryCodes.length > 0) this.codes.set(recoveryCodes);
      await this.load();
      this.done.set(this.words().added(passkey));
      this.changed.emit();
    });
    this.adding.set(false);
  }

  /** For the form: what it throws is told at its field. */
  protected rename({ id }: PasskeyView): (name: string) => Promise<void> {
    return async (name) => {
      await this.client.rename(id, name);
      await this.load();
      this.done.set(this.words().renamed({ name }));
    };
  }

  protected async remove(passkey: PasskeyView): Promise<void> {
    this.done.set('');
    const { removeTitle, removeWhat, removeNo, removeYes } = this.words();
    const answer = await ask(this.injector, {
      title: removeTitle(passkey),
      text: removeWhat,
      answers: [
        { value: 'no', text: removeNo },
        { value: 'yes', text: removeYes },
      ],
    });
    if (answer !== 'yes') return;
    await this.errand.run(async () => {
      await this.client.remove(passkey.id);
      await this.load();
      this.done.set(this.words().removed(passkey));
      this.changed.emit();
    });
  }

  protected date(instant: string): string {
    return dateText(instant, this.texts.language());
  }

  private async load(): Promise<void> {
    this.passkeys.set(await this.client.list());
  }
}
