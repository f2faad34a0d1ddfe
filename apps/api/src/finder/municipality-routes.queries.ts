import { Inject, Injectable } from '@nestjs/common';
import type { MunicipalityRoute, MunicipalityRoutes } from '@zorgpaden/domain/finder/contract';
import { amsterdamNow, nextAmsterdamMidnight } from '@zorgpaden/domain/shared';
import type { Language } from '@zorgpaden/domain/themes';
import { acuteLines, themeBySlug } from '@zorgpaden/reference-data';
import { MunicipalityDirectory, notCurrent, type Directory } from '../municipalities/index.js';
import { jsonAnswer, type Answer, type PublicQuestion } from '../platform/cache/index.js';
import { Clock } from '../platform/clock/clock.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { pageLinks, pageOf } from '../platform/http/pages.js';
import { MatchingRoutes } from './matching-routes.js';
import { areaText } from './reason.js';
import { orderedFor, writtenRoute } from './results.js';
import type { RouteRow } from './route-row.js';
import { textsOf } from './texts.js';

const perPage = 100;

/** Every published route of a municipality, in the order of the finder. */
@Injectable()
export class MunicipalityRoutesQueries {
  constructor(
    private readonly routes: MatchingRoutes,
    private readonly directory: MunicipalityDirectory,
    private readonly clock: Clock,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  question(code: string, page: number, language: Language): PublicQuestion {
    const address = `/api/v1/municipalities/${code}/contact-routes`;
    return {
      address: page > 1 ? `${address}?page=${page}` : address,
      language,
      answer: () => this.answer(code, page, language),
    };
  }

  private async answer(code: string, page: number, language: Language): Promise<Answer> {
    const now = this.clock.now().getTime();
    const reading = { now, today: amsterdamNow(now).date, language };
    const directory = await this.directory.current();
    const municipality = directory.byCode(code);
    if (municipality === undefined) throw notCurrent(directory, code);
    const question = { municipality, postcode: null, theme: null, phase: null };
    const rows = await this.routes.of({ code, theme: null, phase: null });
    const ordered = orderedFor(question, rows, reading).flatMap(({ candidate, ...place }) =>
      candidate.kind === 'route' ? [{ candidate, place }] : [],
    );
    const shown = pageOf(ordered, page, perPage);
    let validUntil = nextAmsterdamMidnight(now);
    const items = shown.items.map(({ candidate, place }) => {
      const { result, until } = writtenRoute(candidate, place, question, reading);
      if (until !== null && until < validUntil) validUntil = until;
      return { result, ...contextOf(candidate.row, directory, language) };
    });
    const base = `${this.config.publicUrl}/api/v1/municipalities/${code}/contact-routes`;
    const body: MunicipalityRoutes = {
      items,
      acute: [...acuteLines[language]],
      links: pageLinks(base, {}, page, shown.hasNext),
    };
    return jsonAnswer(body, { language, dependsOn: [code], validUntil });
  }
}

/** For which themes, phases and area a route is: a page shows it under each of them. */
function contextOf(
  { content }: RouteRow,
  directory: Directory,
  language: Language,
): Omit<MunicipalityRoute, 'result'> {
  const names = content.area.municipalities.flatMap((code) => directory.byCode(code)?.name ?? []);
  return {
    themes: content.themes.flatMap((slug) => {
      const theme = themeBySlug(slug);
      return theme === undefined ? [] : [{ slug, name: theme.name[language] }];
    }),
    phases: content.phases,
    areaText: areaText(names, content.area, textsOf[language]),
  };
}
