import { Injectable } from '@nestjs/common';
import type { coalitionsQuery } from '@zorgpaden/domain/coalitions/contract';
import type { peildatumQuery } from '@zorgpaden/domain/shared/contract';
import type { Language } from '@zorgpaden/domain/themes';
import type { z } from 'zod';
import { everything, jsonAnswer, type PublicQuestion } from '../platform/cache/index.js';
import { Clock } from '../platform/clock/clock.js';
import { CoalitionQueries } from './coalition.queries.js';

/**
 * The public answers about coalitions. They are revalidated and compressed like all public answers,
 * and not kept: a coalition belongs to no single municipality, and few ask.
 */
@Injectable()
export class CoalitionAnswers {
  constructor(
    private readonly queries: CoalitionQueries,
    private readonly clock: Clock,
  ) {}

  list(asked: z.infer<typeof coalitionsQuery>, language: Language): PublicQuestion {
    const { municipality, peildatum, page = 1 } = asked;
    return this.question(
      addressOf('/api/v1/coalitions', {
        municipality,
        peildatum,
        page: page > 1 ? page : undefined,
      }),
      language,
      (now) => this.queries.list({ now }, asked),
    );
  }

  one(id: string, asked: z.infer<typeof peildatumQuery>, language: Language): PublicQuestion {
    return this.question(addressOf(`/api/v1/coalitions/${id}`, asked), language, (now) =>
      this.queries.one({ now }, id, asked),
    );
  }

  private question(
    address: string,
    language: Language,
    read: (now: Date) => Promise<object>,
  ): PublicQuestion {
    return {
      address,
      language,
      answer: async () => {
        const now = this.clock.now();
        const validUntil = now.getTime();
        return jsonAnswer(await read(now), { language, dependsOn: [everything], validUntil });
      },
    };
  }
}

/** A question in its one form: what is not asked is not in it. */
function addressOf(path: string, asked: Readonly<Record<string, string | number | undefined>>) {
  const given = Object.entries(asked).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return query === '' ? path : `${path}?${query}`;
}
