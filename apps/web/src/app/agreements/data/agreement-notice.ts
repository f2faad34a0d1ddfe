import { Injectable, signal } from '@angular/core';

/** What happened on one page, to be told on the next. */
@Injectable()
export class AgreementNotice {
  private readonly untold = signal('');

  tell(sentence: string): void {
    this.untold.set(sentence);
  }

  /** The sentence, once. */
  take(): string {
    const sentence = this.untold();
    this.untold.set('');
    return sentence;
  }
}
