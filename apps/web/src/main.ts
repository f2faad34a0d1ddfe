import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';
import { somebodyActs } from './somebody-acts';

// After the page itself: it only matters when the connection is gone.
addEventListener('load', () => {
  void navigator.serviceWorker?.register('/sw.js').catch(() => null);
});

// Made by the server, a page works as it came; behind sign-in there is nothing yet to look at.
const isComplete = document.querySelector('[ng-server-context]') !== null;
if (isComplete) await somebodyActs();
// In a task of its own: what somebody does in between is answered first.
await new Promise((resolve) => setTimeout(resolve));
await bootstrapApplication(App, appConfig);
