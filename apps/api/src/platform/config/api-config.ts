import type { ProviderSettings } from '@zorgpaden/domain/single-sign-on';
import type { SealSettings } from '../audit/seals/sealing.js';
import type { LogFormat } from '../log/site-logger.js';

/** What the API needs to know. `@zorgpaden/config` parses and checks it; nothing here reads the environment. */
export interface ApiConfig {
  /** Connection of the application role, which has no DDL. */
  readonly databaseUrl: string;
  /** Where people reach the site, without a slash at the end. Links are made from it, never from `Host`. */
  readonly publicUrl: string;
  /** 32 bytes or more, kept outside the database: what it holds sealed is opened with them. */
  readonly secretKey: Uint8Array;
  /** Whether the roles that rule others have to prove themselves twice; if not, who chose so does. */
  readonly requireSecondFactor?: boolean;
  /** Addresses or CIDR ranges whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** Public reads allowed per minute and address. */
  readonly publicReadsPerMinute?: number;
  /** How lines of the log look. */
  readonly logFormat?: LogFormat;
  /** How long a client may take to send a request, in milliseconds. */
  readonly clientPatienceMs?: number;
  /** Whom to tell of a weakness: a `mailto:` or `https:` address. Without it the site says so itself. */
  readonly securityContact?: string | undefined;
  /** Who answers for personal data where a coalition names nobody. */
  readonly controller?: string | undefined;
  /** Whom to ask about privacy and accessibility: a `mailto:` or `https:` address. */
  readonly privacyContact?: string | undefined;
  /** Organisations whose people sign in there. */
  readonly signInProviders?: readonly SignInProvider[];
  /** What the web application was built into; without it there is an API and no pages. */
  readonly webFolder?: string;
  /** Whether this process does jobs. A command on the server only adds them. */
  readonly runsJobs?: boolean;
  /** Where mail goes. Needed where jobs are done. */
  readonly mail?: MailConfig;
  /** Where files stand that people attach; without it none can be. */
  readonly files?: FilesConfig;
  /** A virus scanner that looks at them: `tcp://host:3310` (clamd). */
  readonly clamdUrl?: string | undefined;
  /** How the trail is sealed; without it nothing is sealed. */
  readonly seals?: SealSettings;
}

/** An organisation that says who its people are, by OpenID Connect. */
export type SignInProvider = Omit<ProviderSettings, 'clientSecretFile' | 'clientSecretVariable'> & {
  readonly clientSecret: string;
};

/** A mail server, or a folder that stands in for one. */
export type MailConfig =
  | { readonly smtpUrl: string; readonly from: string }
  | { readonly outboxFolder: string; readonly from?: string | undefined };

/** A folder, or storage that speaks S3: `https://key:secret@host/bucket?region=…`. */
export type FilesConfig = { readonly folder: string } | { readonly storageUrl: string };

/** Injection token of the `ApiConfig`. */
export const API_CONFIG = Symbol('ApiConfig');
