import { Injectable, signal } from '@angular/core';

const key = 'search-with-slash';

/**
 * Whether one key alone opens the search. It can be switched off (WCAG 2.1.4): who speaks to the computer
 * says words that hold it. Kept in this browser: it is about this keyboard.
 */
@Injectable({ providedIn: 'root' })
export class SlashKey {
  private readonly on = signal(remembered());
  readonly isOn = this.on.asReadonly();

  switchTo(on: boolean): void {
    this.on.set(on);
    try {
      if (on) localStorage.removeItem(key);
      else localStorage.setItem(key, 'off');
    } catch {
      // A browser that keeps nothing: it holds as long as this page is open.
    }
  }
}

function remembered(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}
