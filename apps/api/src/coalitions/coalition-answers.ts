import { Injectable } from '@nestjs/common';
import type { Language } from '@zorgpaden/domain/themes';
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

  list(municipality: string | undefined, page: number, language: Language): PublicQuestion {
    const parameters = new URLSearchParams({
      ...(municipality !== undefined && { municipality }),
      ...(page > 1 && { page: String(page) }),
    }).toString();
    return this.question(
      `/api/v1/coalitions${parameters === '' ? '' : `?${parameters}`}`,
      language,
      (now) => this.queries.list({ now }, municipality, page),
    );
  }

  one(id: string, language: Language): PublicQuestion {
    return this.question(`/api/v1/coalitions/${id}`, language, (now) =>
      this.queries.one({ now }, id),
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
