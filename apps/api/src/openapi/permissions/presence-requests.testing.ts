import { type Attempts, coalition } from './attempt.testing.js';

/** Who else is at work. */
export const presenceRequests: Readonly<Record<string, Attempts>> = {
  'POST /coalitions/{coalitionId}/presences': (scene) => [
    {
      path: `${coalition(scene)}/presences`,
      body: { kind: 'handover-note', subjectId: scene.subject.id },
    },
  ],
};
