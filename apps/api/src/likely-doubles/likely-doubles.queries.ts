import { Inject, Injectable } from '@nestjs/common';
import { DoublesIndex, prepared, webDomainOf } from '@zorgpaden/domain/likely-doubles';
import type {
  LikelyDoubleList,
  LikelyDoublesQuery,
} from '@zorgpaden/domain/likely-doubles/contract';
import { numbersOf } from '@zorgpaden/domain/partner-imports/read';
import { parsePhoneNumber } from '@zorgpaden/domain/phone-numbers';
import { normaliseName } from '@zorgpaden/domain/shared';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { peildatumOf } from '../platform/http/peildatum.js';
import { knownOrganisations } from './known-organisations.js';

/** $1 a name as people compare names, $2 numbers, $3 web domains. By index; the rules judge what comes. */
const CANDIDATES = `
  SELECT o.id FROM organisations o
  WHERE o.search_text %> $1
    OR (o.kvk <> '' AND o.kvk = ANY ($2)) OR (o.agb <> '' AND o.agb = ANY ($2))
    OR (o.oin <> '' AND o.oin = ANY ($2)) OR (o.rsin <> '' AND o.rsin = ANY ($2))
    OR o.web_domains && $3
  ORDER BY word_similarity($1, o.search_text) DESC, o.id LIMIT 100`;

const MOST = 5;

/** Organisations of the register that one who is about to be entered may be. */
@Injectable()
export class LikelyDoublesQueries {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async of(ctx: UserContext, asked: LikelyDoublesQuery): Promise<LikelyDoubleList> {
    permit(ctx.user, ['organisation', 'read']);
    const { name, partnerType = null, place = '', phone = '', email = '', website = '' } = asked;
    const { kvk = '', agb = '', oin = '', rsin = '' } = asked;
    const one = prepared({
      names: [name],
      ...{ partnerType, place },
      numbers: numbersOf({ kvk, agb, oin, rsin }),
      phone: parsePhoneNumber(phone)?.value ?? '',
      webDomains: [website, email].flatMap((address) => webDomainOf(address) ?? []),
    });
    const candidates = await this.database.query<{ id: string }>(CANDIDATES, [
      normaliseName(name),
      [kvk, agb, oin, rsin].filter((number) => number !== ''),
      one.webDomains,
    ]);
    const ids = candidates.map(({ id }) => id);
    const known = await knownOrganisations(this.database, null, peildatumOf(ctx), ids);
    const items = new DoublesIndex(known)
      .find(one)
      .slice(0, MOST)
      .map(({ known: { id, name: called, place: where }, reasons, sure }) => ({
        organisation: { id, name: called, place: where },
        reasons: [...reasons],
        sure,
      }));
    return {
      items,
      links: { self: `${this.config.publicUrl}/api/v1/organisations/likely-doubles` },
    };
  }
}
