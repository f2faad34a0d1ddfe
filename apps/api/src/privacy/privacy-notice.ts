import { Inject, Injectable } from '@nestjs/common';
import type { PrivacyNotice } from '@zorgpaden/domain/privacy/contract';
import type { Language } from '@zorgpaden/domain/themes';
import { everything, jsonAnswer, type PublicQuestion } from '../platform/cache/index.js';
import { Clock } from '../platform/clock/clock.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';

const NAMED = `
  SELECT jsonb_build_object('id', id, 'name', name) AS coalition, privacy
  FROM coalitions WHERE privacy IS NOT NULL AND deleted_at IS NULL
  ORDER BY name, id`;

/** Who answers for personal data, and whom to ask: the same for everybody, until a coalition says else. */
@Injectable()
export class PrivacyNotices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  question(language: Language): PublicQuestion {
    const address = '/api/v1/privacy-notice';
    return {
      address,
      language,
      answer: async () => {
        // Not kept: it belongs to no municipality, and few ask.
        const validUntil = this.clock.now().getTime();
        const dependsOn = [everything];
        return jsonAnswer(await this.read(address), { language, dependsOn, validUntil });
      },
    };
  }

  private async read(address: string): Promise<PrivacyNotice> {
    const { publicUrl, controller, privacyContact } = this.config;
    return {
      site: { controller: controller ?? null, contact: privacyContact ?? null },
      items: await this.database.query<PrivacyNotice['items'][number]>(NAMED),
      links: { self: publicUrl + address },
    };
  }
}
