import type { INestApplicationContext } from '@nestjs/common';
import { amsterdamNow } from '@zorgpaden/domain/shared';
import { AddCaseConference } from '../case-conferences/index.js';
import type { User } from '../platform/auth/user.js';
import { Database } from '../platform/db/database.js';
import type { Progress } from './progress.js';

interface Story {
  readonly key: string;
  readonly coalitionId: string;
  readonly lead: User;
}

/** The standing meeting of a coalition that does not exist. */
export async function tellCaseConference(
  app: INestApplicationContext,
  progress: Progress,
  { key, coalitionId, lead }: Story,
): Promise<void> {
  const add = app.get(AddCaseConference, { strict: false });
  const partners: { id: string }[] = await app
    .get(Database, { strict: false })
    .query('SELECT organisation_id AS id FROM partnerships WHERE coalition_id = $1 ORDER BY id', [
      coalitionId,
    ]);
  await progress.once(`${key} case conference`, { daysAgo: 300, user: lead }, async (ctx) => {
    const from = amsterdamNow(ctx.now.getTime()).date;
    const { id } = await add.execute(ctx, coalitionId, {
      name: 'MDO Kwetsbare zwangeren',
      organiserId: partners[0]?.id ?? null,
      participantIds: partners.slice(0, 5).map((one) => one.id),
      rhythm: { kind: 'months', every: 1, nth: '2', weekday: 4, from },
      nextOn: null,
      ...{ startsAt: '12:30', endsAt: '13:30', place: 'Het verzonnen gezondheidscentrum' },
      bringingIn: 'Bel de voorzitter, uiterlijk een week tevoren. Stuur niets per mail.',
      consent: 'De cliënt weet ervan en vindt het goed. Leg dat vast in het eigen dossier.',
      ...{ job: 'Voorzitter van het overleg', phone: '', email: '' },
    });
    return id;
  });
}
