import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';

// In a task of its own: what somebody does in between is answered first.
await new Promise((resolve) => setTimeout(resolve));
await bootstrapApplication(App, appConfig);

// After the page itself: it only matters when the connection is gone.
if ('serviceWorker' in navigator)
  await navigator.serviceWorker.register('/sw.js').catch(() => null);
