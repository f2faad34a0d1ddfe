import type { Act } from '@zorgpaden/domain/permissions';
import type { Thing } from '@zorgpaden/domain/shared';
import type { TestApp } from '../../platform/testing/test-app.testing.js';
import type { Player } from './cast.testing.js';
import type { Subject, World } from './world.testing.js';

/** Who tries what, on which coalition. */
export interface Scene {
  readonly test: TestApp;
  readonly world: World;
  readonly subject: Subject;
  readonly player: Player;
}

/** One request that succeeds for who may make it. */
export interface Attempt {
  /** Which of the acts of the handler this is; the first one when nothing is said. */
  readonly act?: Act;
  /** What the policy is asked about; a route of the own partner when nothing is said. */
  readonly thing?: Thing;
  /** Without `/api/v1`. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** What has to be so before it can succeed; done for those who may. */
  readonly prepare?: () => Promise<unknown>;
  /** What everybody is answered when a token decides and not who asks: success, when nothing is said. */
  readonly answers?: number;
  /** The session of the player does not survive it. */
  readonly endsSession?: true;
}

export type Attempts = (scene: Scene) => readonly Attempt[];

/** The version that was seen. */
export const seen = (version: number) => ({ 'if-match': `"${version}"` });
/** The address of the coalition that it is about. */
export const coalition = ({ subject }: Scene) => `/coalitions/${subject.id}`;
