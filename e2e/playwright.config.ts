import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

/** Whole errands in a real browser against the real site, as built: `npm test -- browser`. */
export default defineConfig({
  testDir: '.',
  outputDir: join(tmpdir(), 'zorgpaden-browser-tests'),
  globalSetup: './support/global-setup.ts',
  globalTimeout: 2_400_000,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // More than the two cores of a small machine: each waits for its page a third of the time.
  workers: 3,
  projects: [
    { name: 'errands', testIgnore: 'afterwards/**', teardown: 'afterwards' },
    { name: 'afterwards', testMatch: 'afterwards/*.spec.ts' },
  ],
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'line',
  use: {
    browserName: 'chromium',
    headless: true,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-dev-shm-usage',
      ],
    },
  },
});
