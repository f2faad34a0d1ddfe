import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { PasskeyClient } from '../data/passkey-client';
import { PasskeyDevice } from '../data/passkey-device';
import { PasskeyErrand } from './passkey-errand';
import { PasskeyPicture } from './passkey-picture';
import { ProblemLine } from './problem-line';

/** The first passkey of somebody who signs in for the first time, in words and a picture. */
@Component({
  selector: 'zp-passkey-set-up',
  imports: [MatButtonModule, PasskeyPicture, ProblemLine],
  providers: [PasskeyClient],
  template: `
    <p>{{ words().what }}</p>
    <zp-passkey-picture />
    <p>{{ words().setUp.how }}</p>
    <zp-problem-line [text]="errand.problem()" />
    <button
      matButton="filled"
      type="button"
      [disabled]="errand.busy()"
      disabledInteractive
      (click)="make()"
    >
      {{ errand.busy() ? words().setUp.busy : words().setUp.make }}
    </button>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasskeySetUp {
  private readonly client = inject(PasskeyClient);
  private readonly device = inject(PasskeyDevice);
  private readonly texts = inject(WorkspaceTexts);
  /** It is kept; with the recovery codes, unless there were some. */
  readonly done = output<readonly string[]>();

  protected readonly words = computed(() => this.texts.words().passkeys);
  protected readonly errand = new PasskeyErrand(this.texts);

  protected async make(): Promise<void> {
    await this.errand.run(async () => {
      const passkey = await this.device.create(await this.client.begin());
      this.done.emit((await this.client.add(passkey)).recoveryCodes);
    });
  }
}
