import { z } from 'zod';
import { canBeHeldFor, roleNames, scopeKinds } from '../shared/index.js';
import { isOnThisMachine } from './loopback.js';

/**
 * How a provider is set up by who runs the site. A message in these schemas is the code of a sentence
 * for who starts the program (`libs/texts`, `start`).
 */
const text = z
  .string({ error: 'text' })
  .trim()
  .min(1, { error: 'text' })
  .max(500, { error: 'text' });
const texts = z.array(text, { error: 'list' }).max(100, { error: 'list' });

/** https, or plain http on this very machine: who listens in on the way could be anybody. */
const issuer = z.string({ error: 'text' }).refine(isSafeIssuer, { error: 'issuer' });

const mailDomain = z
  .string({ error: 'text' })
  .toLowerCase()
  .regex(/^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63}$/, { error: 'domain' });

/** A role for who has this value in this claim, as long as they have it (rule 12). */
const roleMapping = z
  .strictObject({
    claim: text,
    value: text,
    role: z.enum(roleNames, { error: 'role' }),
    scope: z.strictObject({
      kind: z.enum(scopeKinds, { error: 'scope' }),
      key: text.nullable().default(null),
    }),
  })
  .refine(({ role, scope }) => canBeHeldFor(role, scope.kind), { path: ['scope'], error: 'scope' })
  .refine(({ scope }) => isKey(scope), { path: ['scope', 'key'], error: 'scope-key' });

export const providerSettings = z
  .strictObject({
    /** Stands in addresses: it stays the same when everything else changes. */
    id: z.string({ error: 'text' }).regex(/^[a-z\d](?:[a-z\d-]{0,38}[a-z\d])?$/, { error: 'id' }),
    issuer,
    clientId: text,
    clientSecretFile: text.optional(),
    clientSecretVariable: text.optional(),
    button: z.strictObject({
      nl: text.max(60, { error: 'text' }),
      en: text.max(60, { error: 'text' }),
    }),
    /** The mail domains that it speaks for, and no other; sub-domains each for themselves. */
    mailDomains: z.array(mailDomain, { error: 'list' }).min(1, { error: 'list' }),
    /** For a tenant that hands out the addresses itself, and sends no claim that says so. */
    trustEmail: z.boolean({ error: 'yes-or-no' }).default(false),
    scope: z
      .string({ error: 'text' })
      .refine((given) => given.split(' ').includes('openid'), { error: 'openid' })
      .default('openid email profile'),
    claims: z
      .strictObject({
        email: text.default('email'),
        emailVerified: text.default('email_verified'),
        name: text.default('name'),
      })
      .prefault({}),
    /** Values of `amr` and `acr` that stand for a second factor. `acr` is asked for as well. */
    secondFactor: z.strictObject({ amr: texts.default([]), acr: texts.default([]) }).prefault({}),
    roles: z.array(roleMapping, { error: 'list' }).max(200, { error: 'list' }).default([]),
    logout: z.boolean({ error: 'yes-or-no' }).default(false),
  })
  .refine(
    ({ clientSecretFile, clientSecretVariable }) =>
      (clientSecretFile === undefined) !== (clientSecretVariable === undefined),
    { path: ['clientSecretFile'], error: 'secret' },
  );
export type ProviderSettings = z.infer<typeof providerSettings>;

export const providerList = z
  .array(providerSettings, { error: 'list' })
  .max(50, { error: 'list' })
  .superRefine((providers, ctx) => {
    const seen = new Set<string>();
    for (const [index, { id, issuer: from }] of providers.entries()) {
      // Who somebody is says issuer and subject: two with one issuer would be one.
      if (seen.has(id)) ctx.addIssue({ code: 'custom', message: 'twice', path: [index, 'id'] });
      if (seen.has(from)) {
        ctx.addIssue({ code: 'custom', message: 'twice', path: [index, 'issuer'] });
      }
      seen.add(id).add(from);
    }
  });

function isSafeIssuer(given: string): boolean {
  const url = URL.parse(given);
  if (url === null || url.username !== '' || url.search !== '' || url.hash !== '') return false;
  return url.protocol === 'https:' || isOnThisMachine(given);
}

function isKey({ kind, key }: { readonly kind: string; readonly key: string | null }): boolean {
  if (kind === 'nation') return key === null;
  if (key === null) return false;
  return kind === 'municipality' ? /^GM\d{4}$/.test(key) : z.uuid().safeParse(key).success;
}
