import { signal } from '@angular/core';
import type { WorkspaceTexts } from '../../platform/workspace-texts';
import { passkeySentence } from '../data/passkey-failure';

/** Something that a device is asked to do: whether it is at it, and why it did not work. */
export class PasskeyErrand {
  private readonly working = signal(false);
  private readonly told = signal('');
  readonly busy = this.working.asReadonly();
  readonly problem = this.told.asReadonly();

  constructor(private readonly texts: WorkspaceTexts) {}

  /** @returns whether it worked */
  async run(work: () => Promise<unknown>): Promise<boolean> {
    if (this.working()) return false;
    this.working.set(true);
    this.told.set('');
    try {
      await work();
      return true;
    } catch (error) {
      this.tell(error);
      return false;
    } finally {
      this.working.set(false);
    }
  }

  tell(error: unknown): void {
    this.told.set(passkeySentence(error, this.texts));
  }
}
