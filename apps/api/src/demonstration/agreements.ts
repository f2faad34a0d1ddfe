import type { INestApplicationContext } from '@nestjs/common';
import type { AgreementWriting, AgreementView } from '@zorgpaden/domain/agreements/contract';
import { richTextOf } from '@zorgpaden/domain/rich-text';
import { addDays, amsterdamNow } from '@zorgpaden/domain/shared';
import {
  AgreementQueries,
  ChangeAgreement,
  CreateAgreement,
  ProposeAgreement,
  RegisterConsent,
  WriteNextVersion,
} from '../agreements/index.js';
import type { User } from '../platform/auth/user.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { agreementsOf } from './content/agreements.js';
import type { Progress } from './progress.js';

/** One step in the life of an agreement, so many days before the content is loaded. */
type Step = { readonly daysAgo: number } & (
  | { readonly write: readonly string[] }
  | { readonly propose: true }
  | { readonly newVersion: true }
  /** A partner by name, or all that are still asked. */
  | { readonly consent: string }
  | { readonly decline: string; readonly reason: string }
);

export interface DemonstrationAgreement extends Pick<
  AgreementWriting,
  'title' | 'topics' | 'level'
> {
  readonly key: string;
  /** After it was written. */
  readonly reviewInDays: number | null;
  /** Names of partners, all of whom must consent. */
  readonly parties: readonly string[];
  readonly story: readonly Step[];
}

interface Told {
  readonly key: string;
  readonly coalitionId: string;
  readonly lead: User;
}

/** Tells what the partners of a coalition agreed, through the steps that a lead takes. */
export class AgreementTeller {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly progress: Progress,
  ) {}

  /** @returns the ids, by the key of each */
  async tell({ key, coalitionId, lead }: Told): Promise<ReadonlyMap<string, string>> {
    const told = new Map<string, string>();
    const partners = await this.partnersOf(coalitionId);
    for (const agreement of agreementsOf[key] ?? []) {
      let id: string | null = null;
      for (const [index, step] of agreement.story.entries()) {
        for (const [part, act] of this.actsOf(agreement, step).entries()) {
          const name = `${key} agreement ${agreement.key} ${index} ${part}`;
          const when = { daysAgo: step.daysAgo, user: lead };
          const known: string | null = id;
          id = await this.progress.once(name, when, async (ctx): Promise<string> => {
            const seen: AgreementView | null =
              known === null ? null : await this.seen(ctx, coalitionId, known);
            return act(ctx, { coalitionId, agreement, seen, partners });
          });
        }
      }
      if (id !== null) told.set(agreement.key, id);
    }
    return told;
  }

  /** What a step does: one change each. */
  private actsOf({ parties }: DemonstrationAgreement, step: Step): Act[] {
    if ('write' in step) return [(ctx, scene) => this.write(ctx, scene, step.write)];
    if ('propose' in step) return [(ctx, scene) => this.propose(ctx, scene)];
    if ('newVersion' in step) {
      return [
        async (ctx, { seen, coalitionId }) => {
          const next = this.get(WriteNextVersion);
          return (await next.begin(ctx, { coalitionId, ...present(seen) })).id;
        },
      ];
    }
    const [names, answer] =
      'decline' in step
        ? [[step.decline], { answer: 'declined', reason: step.reason } as const]
        : [
            step.consent === 'all' ? parties : [step.consent],
            { answer: 'consented', reason: '' } as const,
          ];
    return names.map(
      (name): Act =>
        (ctx, scene) =>
          this.answer(ctx, scene, name, answer),
    );
  }

  private async write(
    ctx: UserContext,
    { coalitionId, agreement, seen, partners }: Scene,
    lines: readonly string[],
  ): Promise<string> {
    const writing = writingOf(ctx, agreement, lines, partners);
    if (seen === null) {
      return (await this.get(CreateAgreement).execute(ctx, { coalitionId, writing })).id;
    }
    const { id, version } = seen;
    const known = { coalitionId, id, version };
    return (await this.get(ChangeAgreement).execute(ctx, known, writing, undefined)).id;
  }

  private async propose(ctx: UserContext, { coalitionId, seen }: Scene): Promise<string> {
    return (await this.get(ProposeAgreement).execute(ctx, { coalitionId, ...present(seen) })).id;
  }

  private async answer(
    ctx: UserContext,
    { coalitionId, seen, partners }: Scene,
    name: string,
    given: { readonly answer: 'consented' | 'declined'; readonly reason: string },
  ): Promise<string> {
    const { id, open } = present(seen);
    const organisationId = organisation(partners, name);
    const party = open?.parties.find((one) => one.organisation.id === organisationId);
    const consent = {
      ...given,
      organisationId,
      fingerprint: party?.fingerprint ?? '',
      person: 'Een leidinggevende (voorbeeld)',
      function: 'teammanager',
      capacity: 'own-mandate',
      decidedOn: amsterdamNow(ctx.now.getTime()).date,
    } as const;
    // Who consented to this very text before is not asked again.
    if (given.answer === 'consented' && party?.consent?.stands) return id;
    await this.get(RegisterConsent).execute(ctx, coalitionId, id, consent, undefined);
    return id;
  }

  private seen(ctx: UserContext, coalitionId: string, id: string): Promise<AgreementView> {
    return this.get(AgreementQueries).one(ctx, coalitionId, id);
  }

  private async partnersOf(coalitionId: string): Promise<ReadonlyMap<string, string>> {
    const rows = await this.get(Database).query<{ id: string; name: string }>(
      `SELECT o.id, o.name FROM partnerships s JOIN organisations o ON o.id = s.organisation_id
       WHERE s.coalition_id = $1`,
      [coalitionId],
    );
    return new Map(rows.map(({ id, name }) => [name, id]));
  }

  private get<Provider>(token: abstract new (...parameters: never[]) => Provider): Provider {
    return this.app.get<Provider>(token, { strict: false });
  }
}

interface Scene {
  readonly coalitionId: string;
  readonly agreement: DemonstrationAgreement;
  readonly seen: AgreementView | null;
  readonly partners: ReadonlyMap<string, string>;
}
type Act = (ctx: UserContext, scene: Scene) => Promise<string>;

function writingOf(
  ctx: UserContext,
  { title, topics, level, reviewInDays, parties }: DemonstrationAgreement,
  lines: readonly string[],
  partners: ReadonlyMap<string, string>,
): AgreementWriting {
  const today = amsterdamNow(ctx.now.getTime()).date;
  return {
    ...{ title, topics, level },
    text: richTextOf(lines.join('\n')),
    validity: { from: null, to: null },
    reviewOn: reviewInDays === null ? null : addDays(today, reviewInDays),
    carePathIds: [],
    parties: parties.map((name) => ({
      organisationId: organisation(partners, name),
      required: true,
      standsFor: [],
      contact: null,
    })),
  };
}

function present<Thing>(thing: Thing | null): Thing {
  if (thing === null) throw new Error('The demonstration takes a step before there is a text.');
  return thing;
}

function organisation(partners: ReadonlyMap<string, string>, name: string): string {
  const id = partners.get(name);
  if (id === undefined) throw new Error(`The demonstration names no such partner: ${name}`);
  return id;
}
