import { Inject, Injectable } from '@nestjs/common';
import { municipalitySlug } from '@zorgpaden/domain/municipalities';
import type { MunicipalityView } from '@zorgpaden/domain/municipalities/contract';
import { amsterdamNow, nextAmsterdamMidnight } from '@zorgpaden/domain/shared';
import type { Language } from '@zorgpaden/domain/themes';
import { attribution, generalNumberSource } from '@zorgpaden/reference-data';
import { jsonAnswer, type Answer, type PublicQuestion } from '../platform/cache/index.js';
import { Clock } from '../platform/clock/clock.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { Directory, DirectoryEntry } from './directory.js';
import { MunicipalityDirectory } from './municipality-directory.js';
import { refOf } from './municipality-ref.js';
import { notCurrent } from './not-current.js';

type Coalition = MunicipalityView['coalitions'][number];

interface CoalitionRow extends Omit<Coalition, 'municipalities'> {
  readonly municipalities: readonly string[];
  readonly publicAgreements: number;
}

/** One municipality: who it is, how to reach it, and who works together there. */
@Injectable()
export class MunicipalityQueries {
  constructor(
    private readonly directory: MunicipalityDirectory,
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  question(code: string, language: Language): PublicQuestion {
    return {
      address: `/api/v1/municipalities/${code}`,
      language,
      answer: () => this.answer(code, language),
    };
  }

  private async answer(code: string, language: Language): Promise<Answer> {
    const now = this.clock.now().getTime();
    const directory = await this.directory.current();
    const entry = directory.byCode(code);
    if (entry === undefined) throw notCurrent(directory, code);
    const rows = await this.coalitionsIn(code, amsterdamNow(now).date);
    const coalitions = rows.map(({ publicAgreements: _, ...row }) => ({
      ...row,
      municipalities: refsOf(directory, row),
    }));
    const publicAgreements = rows.reduce((sum, row) => sum + row.publicAgreements, 0);
    return jsonAnswer(this.view(entry, directory, { coalitions, publicAgreements }, language), {
      language,
      dependsOn: [code],
      validUntil: nextAmsterdamMidnight(now),
    });
  }

  private view(
    entry: DirectoryEntry,
    directory: Directory,
    { coalitions, publicAgreements }: Pick<MunicipalityView, 'coalitions' | 'publicAgreements'>,
    language: Language,
  ): MunicipalityView {
    const { publicUrl } = this.config;
    const { code, phone } = entry;
    const self = `${publicUrl}/api/v1/municipalities/${code}`;
    return {
      ...refOf(entry),
      ggdRegion: entry.ggdRegion,
      safetyRegion: entry.safetyRegion,
      latitude: entry.latitude,
      longitude: entry.longitude,
      inhabitants: entry.inhabitants,
      contact: {
        phone: { display: phone.display, href: phone.href },
        website: entry.website,
        source: generalNumberSource[language],
      },
      coalitions,
      publicAgreements,
      succeeded: directory.succeeded(code).map(({ code, name, on }) => ({ code, name, on })),
      attribution,
      links: {
        self,
        html: `${publicUrl}${language === 'en' ? '/en' : ''}/gemeente/${municipalitySlug(entry)}`,
        contactRoutes: `${self}/contact-routes`,
      },
    };
  }

  private async coalitionsIn(code: string, today: string): Promise<CoalitionRow[]> {
    const values = [code, today];
    const { rows } = await this.database.pool.query<CoalitionRow>({ ...coalitionsSql, values });
    return rows;
  }
}

function refsOf(directory: Directory, { municipalities }: Pick<CoalitionRow, 'municipalities'>) {
  return municipalities.flatMap((code) => {
    const entry = directory.byCode(code);
    return entry === undefined ? [] : [refOf(entry)];
  });
}

/** $1 the municipality, $2 the day: who works together there then, local before regional. */
const coalitionsSql = {
  name: 'coalitions-of-municipality',
  text: `
    SELECT c.id, c.name, c.level, COALESCE(s.status, 'unknown') AS status, c.demonstration,
      ARRAY(SELECT a.municipality_code FROM coalition_municipalities a
            WHERE a.coalition_id = c.id AND a.period @> $2::date
            ORDER BY a.municipality_code) AS municipalities,
      COALESCE((SELECT json_agg(json_build_object('name', o.name, 'partnerType', o.partner_type,
                                                  'domain', o.domain) ORDER BY o.name, o.id)
                FROM partnerships p JOIN organisations o ON o.id = p.organisation_id
                WHERE p.coalition_id = c.id AND p.period @> $2::date), '[]') AS partners,
      (SELECT count(*)::int
       FROM agreements a
       JOIN agreement_disclosures d ON d.agreement_id = a.id AND d.ended_at IS NULL
       JOIN agreement_versions v ON v.agreement_id = a.id AND v.agreed_on <= $2::date
         AND (v.ended_on IS NULL OR v.ended_on > $2::date)
         AND ((v.content->'validity'->>'to') IS NULL
           OR (v.content->'validity'->>'to')::date > $2::date)
       WHERE a.coalition_id = c.id) AS "publicAgreements"
    FROM coalition_municipalities m
    JOIN coalitions c ON c.id = m.coalition_id AND c.deleted_at IS NULL
    LEFT JOIN coalition_statuses s ON s.coalition_id = c.id AND s.period @> $2::date
    WHERE m.municipality_code = $1 AND m.period @> $2::date
    ORDER BY c.level, c.name, c.id`,
};
