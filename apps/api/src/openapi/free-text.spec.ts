import { channelKinds } from '@zorgpaden/domain/contact-routes';
import { channel } from '@zorgpaden/domain/contact-routes/contract';
import { isTyped, textsIn as typedTextsIn } from '@zorgpaden/domain/free-text/contract';
import { richTextOf } from '@zorgpaden/domain/rich-text';
import { z } from 'zod';
import { apiPaths } from './document.js';
import { textsIn } from './texts-in.testing.js';

/** Nine digits that pass the elfproef, as people would type them (rule 1). */
const numbers = ['111222333', '111 222 333', '111.222.333', 'Bel Anna, 111222333.'];

/**
 * Texts that take such a number all the same, each with the reason why that is right. Every other text
 * that somebody can send must refuse it.
 */
const exempt: Readonly<Record<string, string>> = {
  'POST /session /email': 'compared with what is there, and not kept',
  'POST /session /password': 'a secret: compared, and not kept',
  'POST /session/providers/{providerId}/arrivals /state':
    'compared with what is there, and not kept',
  'POST /session/providers/{providerId}/arrivals /code': 'handed to the provider, and not kept',
  'POST /session/providers/{providerId}/arrivals /iss': 'compared with what is there, and not kept',
  'POST /session/providers/{providerId}/arrivals /error': 'a code of the provider, and not kept',
  'POST /session/second-factor /code': 'compared with what is there, and not kept',
  'PUT /account/totp /code': 'compared with what is there, and not kept',
  'PUT /account/password /current': 'a secret: compared, and not kept',
  'PUT /account/password /password': 'a secret: kept as a hash',
  'POST /password-resets /email': 'compared with what is there, and not kept',
  'POST /password-resets/completion /password': 'a secret: kept as a hash',
  'POST /invitations/acceptance /password': 'a secret: kept as a hash',
  'POST /organisations /rsin': 'a number of an organisation, in a field of its own',
  'POST /coalitions/{coalitionId}/partner-imports ': 'a file: judged cell by cell when it is read',
  'PATCH /coalitions/{coalitionId}/partner-imports/{id}/rows/{number} /rsin':
    'a number of an organisation, in a field of its own',
  'PATCH /organisations/{id} /rsin': 'a number of an organisation, in a field of its own',
  'POST /coalitions/{coalitionId}/partnerships /organisation/rsin':
    'a number of an organisation, in a field of its own',
  'PUT /coalitions/{coalitionId}/action-plan-drafts/{id} /content/{name}': 'judged as a whole',
  'PUT /coalitions/{coalitionId}/action-plan-drafts/{id} /content/{value}': 'judged as a whole',
  'PUT /coalitions/{coalitionId}/handover-note-drafts/{id} /content/{name}': 'judged as a whole',
  'PUT /coalitions/{coalitionId}/handover-note-drafts/{id} /content/{value}': 'judged as a whole',
  'PUT /coalitions/{coalitionId}/agreement-drafts/{id} /content/{name}': 'judged as a whole',
  'PUT /coalitions/{coalitionId}/agreement-drafts/{id} /content/{value}': 'judged as a whole',
  'PUT /coalitions/{coalitionId}/contact-route-drafts/{id} /content/{name}': 'judged as a whole',
  'PUT /coalitions/{coalitionId}/contact-route-drafts/{id} /content/{value}': 'judged as a whole',
  'POST /coalitions/{coalitionId}/attachments /file': 'judged by the words in it',
  'POST /coalitions/{coalitionId}/contact-routes /channels/[]/value': 'judged with its kind',
  'PUT /coalitions/{coalitionId}/contact-routes/{id} /channels/[]/value': 'judged with its kind',
};

interface Described {
  readonly requestBody?: { readonly content: Record<string, { readonly schema: z.ZodType }> };
}

/** Every text of every body that somebody can send, by the operation and its place. */
const texts = Object.entries(apiPaths).flatMap(([path, item]) =>
  Object.entries(item as Record<string, Described>).flatMap(([verb, { requestBody }]) => {
    const schema = Object.values(requestBody?.content ?? {})[0]?.schema;
    if (schema === undefined) return [];
    return textsIn(schema).map((text) => ({
      ...text,
      body: schema,
      name: `${verb.toUpperCase()} ${path} ${text.pointer}`,
    }));
  }),
);

/** A body with this text and nothing else: `[]` is a list of one. */
function bodyWith(pointer: string, text: unknown): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduceRight<unknown>((inner, part) => (part === '[]' ? [inner] : { [part]: inner }), text);
}

const takes = (schema: z.ZodType) => numbers.filter((text) => schema.safeParse(text).success);

describe('the guard against client data', () => {
  it('stands in every free text of every contract', () => {
    const open = texts
      .filter(({ schema }) => !isTyped(schema) && takes(schema).length > 0)
      .map(({ name }) => name);
    expect(texts.length).toBeGreaterThan(40);
    // A new text: make it with freeText() of libs/domain/src/free-text, a name with properName() of
    // libs/domain/src/shared, or say above why not.
    expect(open.sort()).toEqual(Object.keys(exempt).sort());
  });

  it('finds what people type freely in the body that it stands in', () => {
    const free = texts.filter(({ schema }) => isTyped(schema));
    expect(free.length).toBeGreaterThan(15);
    for (const { name, body, pointer, schema } of free) {
      const text = schema instanceof z.ZodString ? 'tekst' : richTextOf('tekst');
      const found = typedTextsIn(body, bodyWith(pointer, text));
      expect([name, found]).toEqual([
        name,
        [{ pointer: pointer.replaceAll('[]', '0'), text: 'tekst' }],
      ]);
    }
  });

  it('says which rule it is, where the text may hold words', () => {
    const wordy = texts.filter(({ schema }) => schema.safeParse('Bel Anna op maandag.').success);
    const names = wordy.filter(({ name, schema }) => !(name in exempt) && !isTyped(schema));
    for (const { name, schema } of names) {
      const issues = schema.safeParse('Bel Anna, 111222333.').error?.issues ?? [];
      expect([name, issues.map(({ message }) => message)]).toEqual([
        name,
        ['field.citizen-service-number'],
      ]);
    }
  });

  it.each(channelKinds.filter((kind) => kind !== 'phone'))(
    'stands in the address of a channel of kind %s',
    (kind) => {
      const address = { kind, value: 'Straat 111222333', note: '' };
      const issues = channel.safeParse(address).error?.issues ?? [];
      expect(issues.map(({ message }) => message)).toContain('field.citizen-service-number');
    },
  );
});
