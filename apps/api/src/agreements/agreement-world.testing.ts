import { v7 as uuidv7 } from 'uuid';
import type { Domain } from '@zorgpaden/domain/organisations';
import type { ApiConfig } from '../platform/config/api-config.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { Answer, TestClient } from '../platform/testing/test-client.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  leadOf,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { anAgreement, aPerson } from './agreement.testing.js';

type Body = Answer['body'];

/** A coalition in whose workspace agreements are made. */
export class AgreementWorld {
  private constructor(
    readonly test: TestApp,
    readonly workspace: Workspace,
    /** The browser of the lead. */
    public lead: TestClient,
  ) {}

  static async made(config: Partial<ApiConfig> = {}): Promise<AgreementWorld> {
    const test = await testApp(config);
    await givenMunicipalities(test);
    const workspace = await givenWorkspace(test);
    return new AgreementWorld(test, workspace, workspace.lead);
  }

  get list(): string {
    return `${this.workspace.path}/agreements`;
  }

  /** Goes on at another moment, where a session of before is over. */
  async at(moment: string): Promise<void> {
    this.test.clock.set(moment);
    this.lead = await leadOf(this.test, this.workspace.id);
  }

  /** A partner of the coalition. */
  async partner(name: string, domain: Domain, type: string): Promise<string> {
    const id = uuidv7();
    await this.test.database.query(
      `INSERT INTO organisations (id, name, partner_type, domain, created_at)
       VALUES ($1, $2, $3, $4, now())`,
      [id, name, type, domain],
    );
    await this.test.database.query(
      `INSERT INTO partnerships (id, coalition_id, organisation_id, period)
       VALUES ($1, $2, $3, '[2025-01-01,)')`,
      [uuidv7(), this.workspace.id, id],
    );
    return id;
  }

  create(own: Parameters<typeof anAgreement>[0]): Promise<Body> {
    return succeeded(this.lead.post(this.list, anAgreement(own)));
  }

  /** A step of the lead, who saw the agreement as it is now. */
  step(agreement: Body, what: string, body?: unknown): Promise<Answer> {
    const headers = { 'if-match': `"${agreement.version}"` };
    return this.lead.post(`${this.list}/${agreement.id}/${what}`, body, headers);
  }

  read({ id }: Body, peildatum?: string): Promise<Body> {
    const query = peildatum === undefined ? '' : `?peildatum=${peildatum}`;
    return succeeded(this.lead.get(`${this.list}/${id}${query}`));
  }

  /** An answer for a party, on the text as it reads now. */
  answer(
    client: TestClient,
    agreement: Body,
    organisationId: string,
    own: object = {},
  ): Promise<Answer> {
    return client.post(`${this.list}/${agreement.id}/consents`, {
      ...aPerson,
      organisationId,
      answer: 'consented',
      reason: '',
      fingerprint: fingerprintIn(agreement, organisationId),
      ...own,
    });
  }

  /** The token behind the `#` of the last mail to this address. */
  async tokenFor(email: string): Promise<string> {
    const [mail] = await this.test.database.query<{ content: { text: string } }>(
      'SELECT content FROM mails WHERE recipient = $1 ORDER BY id DESC LIMIT 1',
      [email],
    );
    return /akkoord#([\w-]{43})/.exec(mail?.content.text ?? '')?.[1] ?? '';
  }

  /** Somebody with the link, and no account. */
  async visitor(): Promise<TestClient> {
    const client = this.test.client();
    await client.get('/session');
    return client;
  }

  async answerByMail(token: string, own: object = {}): Promise<Answer> {
    const visitor = await this.visitor();
    const asked = await visitor.post('/agreement-consents/asked', { token });
    return visitor.post('/agreement-consents/answer', {
      ...aPerson,
      token,
      answer: 'consented',
      reason: '',
      fingerprint: asked.body.fingerprint ?? 'F'.repeat(43),
      ...own,
    });
  }
}

export function fingerprintIn(agreement: Body, organisationId: string): string {
  const { parties } = agreement.open ?? agreement.agreed;
  return parties.find((one: Body) => one.organisation.id === organisationId).fingerprint as string;
}
