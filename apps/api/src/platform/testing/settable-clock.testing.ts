import { Clock } from '../clock/clock.js';

/** A clock that stands still until a test moves it: a Tuesday morning, unless told otherwise. */
export class SettableClock extends Clock {
  private current = new Date('2026-11-03T09:00:00Z');

  now(): Date {
    return this.current;
  }

  set(iso: string): void {
    this.current = new Date(iso);
  }

  forward(minutes: number): void {
    this.current = new Date(this.current.getTime() + minutes * 60_000);
  }
}
