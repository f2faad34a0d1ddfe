import type { INestApplicationContext } from '@nestjs/common';
import { CreateCoalition, JoinCoalition } from '../coalitions/index.js';
import {
  ChangeContactRoute,
  CreateContactRoute,
  DeleteContactRoute,
  SaveDraft,
  VerifyContactRoute,
} from '../contact-routes/index.js';
import { MunicipalityDirectory, type Directory } from '../municipalities/index.js';
import type { User } from '../platform/auth/user.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { PublicationQueries, PublishRoutes } from '../publications/index.js';
import { AgreementTeller } from './agreements.js';
import { leadEmail } from './accounts.js';
import { tellActionPlan } from './action-plans.js';
import { tellCaseConference } from './case-conferences.js';
import type {
  DemonstrationCoalition,
  DemonstrationRoute,
  DemonstrationStep,
} from './demonstration-content.js';
import { tellExperience } from './experience.js';
import { fillIn } from './fill-in.js';
import { tellFoundations } from './foundations.js';
import { PartnerTeller } from './partners.js';
import type { People } from './people.js';
import type { Progress } from './progress.js';
import { RegionTeller, type ToldCoalition } from './region.js';
import { tellReflections } from './reflections.js';

/** A coalition while its story is told. */
interface Scene {
  readonly coalitionId: string;
  readonly directory: Directory;
  /** The ids under which routes were written, by their key. */
  readonly routeIds: Map<string, string>;
}

/** Two years, and some days: every page has something to show of any day in them. */
const FIRST_DAY = 740;

/** The draft keeps one id, so that telling it twice is telling it once. */
const DRAFT_ID = '01980000-0000-7000-8000-000000000001';

/** Does what the stories say, step by step, as the people in them would through the API. */
export class StoryTeller {
  /** The coalitions that were told, by their key; and organisations, by their name. */
  private readonly told = new Map<string, ToldCoalition & { readonly formedOn: string }>();
  private readonly organisations = new Map<string, string>();

  constructor(
    private readonly app: INestApplicationContext,
    private readonly progress: Progress,
    private readonly people: People,
    private readonly administrator: User,
  ) {}

  async tell(coalition: DemonstrationCoalition): Promise<void> {
    const coalitionId = await this.register(coalition, FIRST_DAY);
    await this.join(coalition, coalitionId);
    const lead = await this.people.make({
      email: leadEmail(coalition),
      name: `Trekker ${coalition.name}`,
      roles: [{ role: 'lead', scope: { kind: 'coalition', id: coalitionId } }],
      daysAgo: FIRST_DAY,
    });
    this.told.set(coalition.key, { coalitionId, lead, formedOn: coalition.formedOn });
    const partners = new PartnerTeller(this.app, this.progress, this.organisations);
    const told = { coalitionId, coalition };
    const when = { daysAgo: FIRST_DAY, user: this.administrator };
    await partners.tellLater(told, lead, await partners.tellFirst(told, when));
    const directory = await this.get(MunicipalityDirectory).current();
    const scene = { coalitionId, directory, routeIds: new Map<string, string>() };
    for (const [index, step] of coalition.history.entries()) {
      const when = { daysAgo: step.daysAgo, user: lead };
      const id = await this.progress.once(`${coalition.key} ${index}`, when, (ctx) =>
        this.act(ctx, scene, step),
      );
      if ('write' in step) scene.routeIds.set(step.write, id);
    }
    await tellReflections(this.app, this.progress, { key: coalition.key, coalitionId, lead });
    if (coalition.key === 'almelo') {
      const { key } = coalition;
      await tellActionPlan(this.app, this.progress, { key, coalitionId, lead });
    }
    const agreements = new AgreementTeller(this.app, this.progress);
    const agreed = await agreements.tell({ key: coalition.key, coalitionId, lead });
    if (coalition.level === 'regional') {
      const { key } = coalition;
      const region = { coalitionId, lead };
      const story = { key, region, members: this.told, agreements: agreed };
      await new RegionTeller(this.app, this.progress).tell(story);
    }
    if (coalition.key === 'morgenster') {
      const { key } = coalition;
      await tellFoundations(this.app, this.progress, { key, coalitionId, lead });
      await tellExperience(this.app, this.progress, { key, coalitionId, lead });
      await tellCaseConference(this.app, this.progress, { key, coalitionId, lead });
    }
  }

  private async join(
    { key, members = [], formedOn }: DemonstrationCoalition,
    coalitionId: string,
  ): Promise<void> {
    const when = { daysAgo: FIRST_DAY, user: this.administrator };
    for (const member of members) {
      await this.progress.once(`${key} member ${member}`, when, async (ctx) => {
        const local = this.told.get(member);
        // From the first day on which both were there.
        const from = [formedOn, local?.formedOn ?? ''].sort().at(-1) ?? formedOn;
        const joining = { localId: local?.coalitionId ?? '', from };
        await this.get(JoinCoalition).execute(ctx, coalitionId, joining);
        return coalitionId;
      });
    }
  }

  private async register(coalition: DemonstrationCoalition, daysAgo: number): Promise<string> {
    const { key, name, level, municipalities, formedOn } = coalition;
    const when = { daysAgo, user: this.administrator };
    const coalitionId = await this.progress.once(`${key} coalition`, when, (ctx) =>
      this.get(CreateCoalition).execute(
        ctx,
        {
          name,
          level,
          municipalities: [...municipalities],
          status: 'formed',
          statusSince: formedOn,
        },
        { demonstration: true },
      ),
    );
    return coalitionId;
  }

  /** @returns the id of the route, publication or draft that the step was about */
  private async act(ctx: UserContext, scene: Scene, step: DemonstrationStep): Promise<string> {
    const { coalitionId } = scene;
    if ('write' in step) return this.write(ctx, scene, step.write, step.route);
    if ('publish' in step) {
      const { tag } = await this.get(PublicationQueries).preview(ctx, coalitionId);
      const request = { coalitionId, note: step.publish, seenTag: tag };
      return (await this.get(PublishRoutes).execute(ctx, request)).id;
    }
    if ('draft' in step) {
      const draft = { baseVersion: null, content: step.draft };
      return (await this.get(SaveDraft).execute(ctx, coalitionId, DRAFT_ID, draft)).id;
    }
    const id = idOf(scene, 'remove' in step ? step.remove : step.verify);
    if ('remove' in step) {
      await this.get(DeleteContactRoute).execute(ctx, await this.seen(scene, id));
    } else {
      await this.get(VerifyContactRoute).execute(ctx, coalitionId, id, step.organisation);
    }
    return id;
  }

  private async write(
    ctx: UserContext,
    scene: Scene,
    key: string,
    route: DemonstrationRoute,
  ): Promise<string> {
    const content = fillIn(route, {
      generalNumberOf: (code) => generalNumberOf(scene.directory, code),
      routeIdOf: (fallback) => idOf(scene, fallback),
    });
    const known = scene.routeIds.get(key);
    if (known === undefined) {
      const { coalitionId } = scene;
      return (await this.get(CreateContactRoute).execute(ctx, { coalitionId, content })).id;
    }
    const seen = await this.seen(scene, known);
    return (await this.get(ChangeContactRoute).execute(ctx, seen, content)).id;
  }

  private async seen({ coalitionId }: Scene, id: string) {
    const [row] = await this.get(Database).query<{ version: number }>(
      'SELECT version FROM contact_routes WHERE id = $1',
      [id],
    );
    return { coalitionId, id, version: row?.version ?? 0 };
  }

  private get<Provider>(token: abstract new (...parameters: never[]) => Provider): Provider {
    return this.app.get<Provider>(token, { strict: false });
  }
}

function idOf({ routeIds }: Scene, key: string): string {
  const id = routeIds.get(key);
  if (id === undefined)
    throw new Error(`The demonstration names a route before it is written: ${key}`);
  return id;
}

function generalNumberOf(directory: Directory, code: string): string {
  const entry = directory.byCode(code);
  if (entry === undefined) throw new Error(`The demonstration needs municipality ${code}.`);
  return entry.phone.display;
}
