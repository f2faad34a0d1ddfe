import { type Attempts, coalition, type Scene, seen } from './attempt.testing.js';

const contacts = (scene: Scene) => `${coalition(scene)}/partner-contacts`;
const contact = (scene: Scene) => `${contacts(scene)}/${scene.subject.partnerContactId}`;
/** A contact belongs to the partner of a coalition. */
const itsThing = ({ subject }: Scene) =>
  ({ coalitionId: subject.id, organisationId: subject.partnerId }) as const;
const content = { job: 'Teamleider', level: 'uitvoering', role: null, phone: '', email: '' };

/** With whom one works at the partners of a coalition. */
export const partnerContactRequests: Readonly<Record<string, Attempts>> = {
  'GET /coalitions/{coalitionId}/partner-contacts': (scene) => [{ path: contacts(scene) }],
  'POST /coalitions/{coalitionId}/partner-contacts': (scene) => [
    {
      path: contacts(scene),
      body: { partnershipId: scene.subject.partnershipId, ...content },
      thing: itsThing(scene),
    },
  ],
  'PUT /coalitions/{coalitionId}/partner-contacts/{id}': (scene) => [
    { path: contact(scene), body: content, headers: seen(1), thing: itsThing(scene) },
  ],
  'DELETE /coalitions/{coalitionId}/partner-contacts/{id}': (scene) => [
    { path: contact(scene), thing: itsThing(scene) },
  ],
  'POST /coalitions/{coalitionId}/partner-contacts/{id}/restoration': (scene) => [
    {
      path: `${contact(scene)}/restoration`,
      thing: itsThing(scene),
      prepare: () =>
        scene.test.database.query('UPDATE partner_contacts SET deleted_at = now() WHERE id = $1', [
          scene.subject.partnerContactId,
        ]),
    },
  ],
  'PUT /coalitions/{coalitionId}/partner-contacts/{id}/person': (scene) => [
    {
      path: `${contact(scene)}/person`,
      body: { name: 'Iemand van het team', phone: '', email: 'team@voorbeeld.example' },
      thing: itsThing(scene),
    },
  ],
  'DELETE /coalitions/{coalitionId}/partner-contacts/{id}/person': (scene) => [
    {
      path: `${contact(scene)}/person`,
      thing: itsThing(scene),
      prepare: () =>
        scene.test.database.query(
          `INSERT INTO contact_persons (id, partner_contact_id, name, work, phone, email, entered_at)
           VALUES (gen_random_uuid(), $1, 'Iemand', 'werk', '', 'team@voorbeeld.example', now())
           ON CONFLICT DO NOTHING`,
          [scene.subject.partnerContactId],
        ),
    },
  ],
};
