import { Inject, Injectable } from '@nestjs/common';
import type {
  PublicAgreement,
  PublicAgreementList,
} from '@zorgpaden/domain/agreements/public.contract';
import { amsterdamNow, nextAmsterdamMidnight } from '@zorgpaden/domain/shared';
import type { Language } from '@zorgpaden/domain/themes';
import { MunicipalityDirectory, notCurrent } from '../municipalities/index.js';
import { jsonAnswer, type PublicQuestion } from '../platform/cache/index.js';
import { Clock } from '../platform/clock/clock.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';

/**
 * What is public and holds on a day, with the coalition and where that works.
 *
 * @param day the parameter that holds it
 */
export const publicAgreementsOn = (day: string) => `
  FROM coalition_municipalities m
  JOIN coalitions c ON c.id = m.coalition_id AND c.deleted_at IS NULL AND m.period @> ${day}::date
  JOIN agreements a ON a.coalition_id = c.id
  JOIN agreement_disclosures d ON d.agreement_id = a.id AND d.ended_at IS NULL
  JOIN agreement_versions v ON v.agreement_id = a.id AND v.agreed_on <= ${day}::date
    AND (v.ended_on IS NULL OR v.ended_on > ${day}::date)
    AND ((v.content->'validity'->>'to') IS NULL OR (v.content->'validity'->>'to')::date > ${day}::date)`;

/**
 * $1 the municipality, $2 the day. What holds then, with who takes part then: organisations by name, and
 * never who consented for them or is mailed there.
 */
const PUBLIC = `
  SELECT a.id, jsonb_build_object('id', c.id, 'name', c.name, 'demonstration', c.demonstration)
      AS coalition,
    v.content->>'title' AS title, v.content->'text' AS text, v.content->'topics' AS topics,
    v.content->>'level' AS level, v.agreed_on::text AS "agreedOn", v.content->'validity' AS validity,
    COALESCE((
      SELECT jsonb_agg(o.name ORDER BY p.position, p.id)
      FROM agreement_parties p JOIN organisations o ON o.id = p.organisation_id
      WHERE p.version_id = v.id AND p.joined_on <= $2::date
        AND (p.left_on IS NULL OR p.left_on > $2::date)), '[]') AS parties,
    COALESCE((
      SELECT jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name,
        'description', f.description, 'kind', f.kind, 'size', f.size) ORDER BY f.name, f.id)
      FROM attachments f
      JOIN attachment_disclosures x ON x.attachment_id = f.id AND x.ended_at IS NULL
      WHERE f.subject_type = 'agreement' AND f.subject_id = a.id
        AND f.coalition_id = a.coalition_id AND f.deleted_at IS NULL), '[]') AS attachments
  ${publicAgreementsOn('$2')}
  WHERE m.municipality_code = $1
  ORDER BY title, a.id`;

/** The agreements that everybody may read, by municipality. */
@Injectable()
export class PublicAgreementQueries {
  constructor(
    private readonly database: Database,
    private readonly directory: MunicipalityDirectory,
    private readonly clock: Clock,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  question(code: string, language: Language): PublicQuestion {
    const address = `/api/v1/municipalities/${code}/agreements`;
    return {
      address,
      language,
      answer: async () => {
        const now = this.clock.now().getTime();
        const directory = await this.directory.current();
        if (directory.byCode(code) === undefined) throw notCurrent(directory, code);
        const today = amsterdamNow(now).date;
        const items = await this.database.query<PublicAgreement>(PUBLIC, [code, today]);
        const list: PublicAgreementList = {
          items,
          links: { self: this.config.publicUrl + address },
        };
        const validUntil = nextAmsterdamMidnight(now);
        return jsonAnswer(list, { language, dependsOn: [code], validUntil });
      },
    };
  }
}
