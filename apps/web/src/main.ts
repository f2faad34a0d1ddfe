import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';

await bootstrapApplication(App, appConfig);

// After the page itself: it only matters when the connection is gone.
if ('serviceWorker' in navigator)
  await navigator.serviceWorker.register('/sw.js').catch(() => null);
