import { Injectable } from '@nestjs/common';
import type { AttentionList } from '@zorgpaden/domain/attention/contract';
import { digestItems, isDigestDue } from '@zorgpaden/domain/weekly-digests';
import { AttentionQueries } from '../attention/index.js';
import { record, Trail, type WriteContext } from '../platform/audit/trail.js';
import type { User } from '../platform/auth/user.js';
import { Database } from '../platform/db/database.js';
import type { Context } from '../platform/http/context.js';
import { peildatumOf } from '../platform/http/peildatum.js';
import { Jobs } from '../platform/jobs/index.js';
import { Links } from '../platform/links/index.js';
import { Mail } from '../platform/mail/index.js';
import { readUsersWithRoles } from '../sessions/index.js';
import { digestStopLink } from './digest-link.js';
import { type StoredDigest, WeeklyDigestRepository } from './weekly-digest.repository.js';

/** So many people are looked up at once, and told in one write. */
const AT_ONCE = 200;
const DAY = 24 * 60 * 60_000;

/** Somebody, and what asks for their attention. */
interface Told {
  readonly digest: StoredDigest;
  readonly person: User;
  readonly list: AttentionList;
}

/**
 * Mails what asks for attention, to who asked for that: on their day of the week, in the morning. Who has
 * nothing to do gets nothing to read.
 */
@Injectable()
export class WeeklyMails {
  constructor(
    jobs: Jobs,
    private readonly database: Database,
    private readonly digests: WeeklyDigestRepository,
    private readonly attention: AttentionQueries,
    private readonly links: Links,
    private readonly mail: Mail,
    private readonly trail: Trail,
  ) {
    jobs.define({ name: 'weekly-digests', schedule: '30 6 * * *', run: (ctx) => this.tell(ctx) });
  }

  private async tell(ctx: Context): Promise<void> {
    const today = peildatumOf(ctx);
    let after: string | null = null;
    for (;;) {
      const some = await this.digests.notYetTold(today, after, AT_ONCE);
      const last = some.at(-1);
      if (last === undefined) return;
      after = last.userId;
      const due = some.filter((digest) => isDigestDue(digest, today));
      if (due.length > 0) await this.tellSome(ctx, due);
    }
  }

  /** Together, so that a job that is done again after a break tells nobody twice. */
  private async tellSome(ctx: Context, due: readonly StoredDigest[]): Promise<void> {
    const today = peildatumOf(ctx);
    const ids = due.map(({ userId }) => userId);
    const people = await readUsersWithRoles(this.database, ids, today);
    const lists = await this.attention.ofEach(people, today);
    const told = people.flatMap((person): Told[] => {
      const digest = due.find(({ userId }) => userId === person.id);
      const list = lists.get(person.id);
      return digest && list && list.items.length > 0 ? [{ digest, person, list }] : [];
    });
    await this.trail.write(ctx, async (write) => {
      const fresh = await this.digests.claim(write, ids, today);
      const mailed = told.filter(({ person }) => fresh.has(person.id));
      for (const one of mailed) await this.mailOne(write, one);
      await record(write, {
        action: 'mail',
        subjectType: 'weekly-digest',
        subjectId: today,
        after: { mails: mailed.length },
      });
    });
  }

  private async mailOne(write: WriteContext, { digest, person, list }: Told): Promise<void> {
    const { token } = await this.links.issue(write, digestStopLink, person.id);
    const items = list.items.slice(0, digestItems);
    await this.mail.send(write, {
      kind: 'weekly-digest',
      to: person.email,
      language: digest.language,
      data: {
        name: person.name,
        items: items.map(({ coalition, ...item }) => ({ ...item, coalition: coalition.name })),
        more: list.more + list.items.length - items.length,
      },
      path: '/mijn',
      stopPath: `/weekoverzicht-stoppen#${token}`,
      // Tomorrow's morning reads the day after; then it is news no more.
      uselessFrom: new Date(write.now.getTime() + 3 * DAY),
    });
  }
}
