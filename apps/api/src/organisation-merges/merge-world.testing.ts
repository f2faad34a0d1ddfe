import { v7 as uuidv7 } from 'uuid';
import type { TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  type Workspace,
} from '../publications/coalition.testing.js';
import { givenPartner } from '../users/scopes.testing.js';
import { ADMINISTRATOR, givenUser, signedInAs } from '../users/user.testing.js';

/** Two organisations that both did everything that an organisation can do here, in one coalition. */
export class MergeWorld {
  keptId = '';
  mergedId = '';
  workspace!: Workspace;
  elsewhere!: Workspace;
  administrator!: TestClient;

  constructor(readonly test: TestApp) {}

  async begin(): Promise<this> {
    await givenMunicipalities(this.test);
    this.workspace = await givenWorkspace(this.test);
    this.elsewhere = await givenWorkspace(this.test, ['GM0153']);
    this.administrator = await signedInAs(this.test, ADMINISTRATOR);
    return this;
  }

  /** A fresh pair: the kept one has been a partner since 2025, the other was asked before. */
  async pair(name: string): Promise<void> {
    this.keptId = (await givenPartner(this.test, name, this.workspace.id)).partnerId;
    const other = await givenPartner(this.test, `Stichting ${name}`, this.workspace.id);
    this.mergedId = other.partnerId;
    await this.run(
      `UPDATE organisations SET kvk = '12345678', phone = '14 0546', other_names = '{Het Huis}'
       WHERE id = $1`,
      this.mergedId,
    );
    await this.run(
      `UPDATE partnership_statuses SET status = 'invited', period = '[2024-06-01,)'
       WHERE partnership_id = $1`,
      other.partnershipId,
    );
    await this.run(`UPDATE partnerships SET part = 'Verwijst', period = 'empty' WHERE id = $1`, [
      other.partnershipId,
    ]);
    await this.run(
      `INSERT INTO organisation_names (id, organisation_id, name, partner_type, period)
       VALUES ($1, $2, 'Huize Voorheen', 'welzijn', '(,2020-01-01)')`,
      uuidv7(),
      this.mergedId,
    );
  }

  /** Roles, an agreement with consents, a reflection, promises, case conferences: of both. */
  async deeds(): Promise<void> {
    const email = await givenUser(this.test);
    const [version, agreement, reflection, goal, plan] = Array.from({ length: 5 }, () => uuidv7());
    const { id: coalition } = this.workspace;
    await this.run(
      `INSERT INTO agreements (id, coalition_id, created_at, updated_at)
       VALUES ($1, $2, now(), now())`,
      ...[agreement, coalition],
    );
    await this.run(
      `INSERT INTO agreement_versions (id, agreement_id, number, status, content, agreed_on)
       VALUES ($1, $2, 1, 'agreed', '{"title": "Warme overdracht"}', '2025-03-01')`,
      ...[version, agreement],
    );
    await this.run(
      `INSERT INTO reflections (id, coalition_id, date, starts_at, ends_at, place, planned_at)
       VALUES ($1, $2, '2026-02-01', '10:00', '11:00', 'Stadhuis', now())`,
      ...[reflection, coalition],
    );
    await this.run(
      `INSERT INTO action_plans (id, coalition_id, title, period, created_at, updated_at, updated_by)
       SELECT $1, $2, 'Plan', '[2026-01-01,2027-01-01)', now(), now(), id FROM users WHERE email = $3`,
      ...[plan, coalition, email],
    );
    await this.run(
      `INSERT INTO action_plan_goals (id, plan_id, position, text) VALUES ($1, $2, 0, 'Doel')`,
      ...[goal, plan],
    );
    const third = (await givenPartner(this.test, 'Kraamzorg Derde', coalition)).partnerId;
    await this.party(version, third, [this.mergedId]);
    for (const [index, organisation] of [this.keptId, this.mergedId].entries()) {
      await this.party(version, organisation, []);
      await this.run(
        `INSERT INTO agreement_consents (id, version_id, organisation_id, answer, fingerprint, person,
           function, capacity, decided_on, reason, registered_at, registered_by)
         VALUES ($1, $2, $3, 'consented', 'x', 'Iemand', 'Bestuurder', 'own-mandate', '2025-02-01',
           '', now(), 'coalition')`,
        ...[uuidv7(), version, organisation],
      );
      await this.run(
        `INSERT INTO agreement_requests (id, version_id, organisation_id, asked_at)
         VALUES ($1, $2, $3, now())`,
        ...[uuidv7(), version, organisation],
      );
      await this.run(
        `INSERT INTO reflection_invitations (id, reflection_id, organisation_id, invited_at)
         VALUES ($1, $2, $3, now())`,
        ...[uuidv7(), reflection, organisation],
      );
      await this.run(
        `INSERT INTO reflection_hearings (reflection_id, organisation_id, how, heard_on, stated_at)
         VALUES ($1, $2, 'meeting', $3, now())`,
        ...[reflection, organisation, `2026-02-0${3 - index}`],
      );
      await this.run(
        `INSERT INTO reflection_preparations
           (reflection_id, organisation_id, answers, answered_by, sent_at)
         VALUES ($1, $2, $3, 'Teamleider', now())`,
        ...[reflection, organisation, JSON.stringify({ middelen: `Antwoord ${index}` })],
      );
      await this.run(
        `INSERT INTO follow_ups (id, coalition_id, title, organisation_id, promised_on, created_at)
         VALUES ($1, $2, 'Belt terug', $3, '2026-02-01', now())`,
        ...[uuidv7(), coalition, organisation],
      );
      await this.run(
        `INSERT INTO action_plan_actions (id, goal_id, position, text, organisation_id, owner)
         VALUES ($1, $2, $3, 'Schrijft', $4, '')`,
        ...[uuidv7(), goal, index, organisation],
      );
      await this.run(
        `INSERT INTO role_assignments (id, user_id, role, organisation_id, period, granted_at)
         SELECT $1, id, 'partner', $2, $3, now() FROM users WHERE email = $4`,
        ...[uuidv7(), organisation, `[202${5 + index}-01-01,)`, email],
      );
      await this.run(
        `INSERT INTO invitations (id, email, role, organisation_id, period, language, invited_by,
           invited_at, expires_at)
         SELECT $1, 'nieuw@voorbeeld.example', 'partner', $2, '[2026-01-01,)', 'nl', id, now(), now()
         FROM users WHERE email = $3`,
        ...[uuidv7(), organisation, email],
      );
    }
    await this.conferences();
  }

  /** Two case conferences: both go to the first; the second the merged one only organises. */
  private async conferences(): Promise<void> {
    const [both, alone] = [uuidv7(), uuidv7()];
    const meetings = [
      [both, 'Overleg van beide', this.keptId],
      [alone, 'Overleg van de een', this.mergedId],
    ] as const;
    for (const [id, name, organiser] of meetings) {
      await this.run(
        `INSERT INTO case_conferences
           (id, coalition_id, name, organiser_id, rhythm, place, bringing_in, consent, job, phone, email)
         VALUES ($1, $2, $3, $4, '{}', '', '', '', '', '', '')`,
        ...[id, this.workspace.id, name, organiser],
      );
    }
    for (const organisation of [this.keptId, this.mergedId]) {
      await this.run(
        `INSERT INTO case_conference_participants (case_conference_id, organisation_id)
         VALUES ($1, $2)`,
        ...[both, organisation],
      );
    }
  }

  /** Everything that is of the two, as the database tells it: but for versions and what is searched. */
  async everything(tables: readonly string[]): Promise<Record<string, unknown>> {
    const found: Record<string, unknown> = {};
    for (const table of tables) {
      const [row] = await this.test.database.query<{ rows: unknown }>(
        `SELECT jsonb_agg(to_jsonb(t) - 'version' - 'search_text' ORDER BY t::text) AS rows
         FROM ${table} t`,
      );
      found[table] = row?.rows;
    }
    return found;
  }

  run(sql: string, ...parameters: readonly unknown[]): Promise<unknown> {
    return this.test.database.query(sql, parameters.flat());
  }

  private party(version: string | undefined, organisation: string, standsFor: readonly string[]) {
    return this.run(
      `INSERT INTO agreement_parties
         (id, version_id, organisation_id, position, required, stands_for, fingerprint)
       SELECT $1, $2, $3, 0, true, $4::uuid[], 'x'`,
      ...[uuidv7(), version, organisation, `{${standsFor.join(',')}}`],
    );
  }
}
