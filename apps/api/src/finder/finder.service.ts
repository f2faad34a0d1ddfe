import { Inject, Injectable } from '@nestjs/common';
import type { FinderQuery } from '@zorgpaden/domain/finder/contract';
import { amsterdamNow, nextAmsterdamMidnight } from '@zorgpaden/domain/shared';
import type { Language, Theme } from '@zorgpaden/domain/themes';
import { phaseNames } from '@zorgpaden/reference-data';
import { MunicipalityDirectory, refOf } from '../municipalities/index.js';
import { jsonAnswer, type Answer, type PublicQuestion } from '../platform/cache/index.js';
import { Clock } from '../platform/clock/clock.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { finderAddress, finderPage } from './addresses.js';
import { answerBytes, resultBytes, type AnswerHead } from './finder-json.js';
import { MatchingRoutes } from './matching-routes.js';
import { resolvePlace, themeOf, type Place } from './place.js';
import { orderedFor } from './results.js';

/** From where a client lives and what is going on to whom to call (rule 9). */
@Injectable()
export class Finder {
  constructor(
    private readonly routes: MatchingRoutes,
    private readonly directory: MunicipalityDirectory,
    private readonly clock: Clock,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /** The question in its canonical form, with the way to answer it. */
  question(query: FinderQuery, language: Language): PublicQuestion {
    return {
      address: finderAddress(query),
      language,
      answer: () => this.answer(query, language),
    };
  }

  private async answer(query: FinderQuery, language: Language): Promise<Answer> {
    const now = this.clock.now().getTime();
    const reading = { now, today: amsterdamNow(now).date, language };
    const place = resolvePlace(await this.directory.current(), query);
    const theme = themeOf(query.theme);
    const phase = query.phase ?? null;
    const [municipality, ...others] = place.municipalities;
    if (municipality === undefined || others.length > 0) {
      const body = answerBytes(this.head(query, place, theme, language), [], language);
      return jsonAnswer(body, { language, dependsOn: [], validUntil: nextAmsterdamMidnight(now) });
    }
    const { code } = municipality;
    const rows = await this.routes.of({ code, theme: theme?.slug ?? null, phase });
    const question = { municipality, postcode: place.postcode, theme, phase };
    const ordered = orderedFor(question, rows, reading);
    const { results, validUntil } = resultBytes(ordered, question, reading);
    const body = answerBytes(this.head(query, place, theme, language), results, language);
    return jsonAnswer(body, { language, dependsOn: [code], validUntil });
  }

  private head(
    query: FinderQuery,
    place: Place,
    theme: Theme | null,
    language: Language,
  ): AnswerHead {
    const { publicUrl } = this.config;
    const { phase } = query;
    const refs = place.municipalities.map(refOf);
    const [only, ...others] = refs;
    const found = others.length === 0 ? only : undefined;
    return {
      municipality: found ?? null,
      choices: found === undefined ? refs : [],
      question: {
        postcode: place.postcode,
        theme: theme === null ? null : { slug: theme.slug, name: theme.name[language] },
        phase: phase === undefined ? null : { slug: phase, name: phaseNames[phase][language] },
      },
      formerly: place.formerly,
      links: {
        self: publicUrl + finderAddress(query),
        html: publicUrl + finderPage(query, language),
      },
    };
  }
}
