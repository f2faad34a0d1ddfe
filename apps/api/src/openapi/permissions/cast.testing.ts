import type { Actor, HeldRole, Role } from '@zorgpaden/domain/shared';
import type { TestApp } from '../../platform/testing/test-app.testing.js';
import type { TestClient } from '../../platform/testing/test-client.testing.js';
import { givenUser, signIn } from '../../users/user.testing.js';
import { accountOf, OTHER_MUNICIPALITY, type World } from './world.testing.js';

/** Somebody who tries every request, with the roles that the policy is told about. */
export interface Player {
  readonly name: string;
  readonly actor: Actor;
  /** The address of the account; `null` for who has none. */
  readonly email: string | null;
  readonly client: TestClient;
}

/** A role with the coalitions that it reaches: written down here, not asked from what is tested. */
interface Part {
  readonly name: string;
  readonly role: HeldRole;
}

/** Everybody: signed out, without a role, each role for every kind of thing, and roles that ended. */
export async function givenCast(test: TestApp, world: World): Promise<Player[]> {
  const players = [await signedOut(test), await player(test, 'without a role', [])];
  const ended = new Set<string>();
  for (const { name, role } of partsIn(world)) {
    players.push(await player(test, name, [role]));
    const kind = `${role.role} for a ${role.scope.kind}`;
    if (ended.has(kind)) continue;
    ended.add(kind);
    players.push(await player(test, `${name}, until today`, [role], '[2026-01-01,2026-11-03)'));
  }
  return players;
}

function partsIn(world: World): Part[] {
  const { formed, none } = world.subjects;
  const { organisations, regions, elsewhere } = world;
  const ours = [formed.id, none.id];
  return [
    ...(
      ['professional', 'editor', 'lead', 'deputy', 'sponsor', 'adviser', 'analyst'] as const
    ).flatMap((role) => [
      part(`${role} of the coalition`, { role, scope: { kind: 'coalition', id: formed.id } }),
      part(`${role} of the record`, { role, scope: { kind: 'coalition', id: none.id } }),
    ]),
    ...(['professional', 'partner'] as const).flatMap((role) => [
      part(`${role} of its partner`, forOrganisation(role, organisations.own), ours),
      part(`${role} of a fellow partner`, forOrganisation(role, organisations.fellow), ours),
      part(`${role} elsewhere`, forOrganisation(role, organisations.other), [elsewhere]),
    ]),
    ...(['editor', 'analyst'] as const).flatMap((role) => [
      part(`${role} of a town with a coalition`, forTown(role, formed.municipality), [formed.id]),
      part(`${role} of a town without`, forTown(role, none.municipality), [none.id], [none.id]),
      part(`${role} of another town`, forTown(role, OTHER_MUNICIPALITY), [elsewhere]),
    ]),
    ...(['adviser', 'analyst'] as const).flatMap((role) => [
      part(`${role} of its region`, { role, scope: { kind: 'region', id: regions.own } }, ours),
      part(`${role} of another region`, { role, scope: { kind: 'region', id: regions.other } }, [
        elsewhere,
      ]),
    ]),
    ...(['professional', 'adviser', 'analyst', 'administrator'] as const).map((role) =>
      part(`${role} of the nation`, { role, scope: { kind: 'nation' } }),
    ),
  ];
}

function part(name: string, role: Role, inside: string[] = [], standIns: string[] = []): Part {
  return { name, role: { ...role, reach: { inside, standIns } } };
}
function forOrganisation(role: 'professional' | 'partner', id: string): Role {
  return { role, scope: { kind: 'organisation', id } };
}
function forTown(role: 'editor' | 'analyst', code: string): Role {
  return { role, scope: { kind: 'municipality', code } };
}

async function signedOut(test: TestApp): Promise<Player> {
  const client = test.client();
  await client.get('/session');
  return { name: 'signed out', actor: null, email: null, client };
}

async function player(
  test: TestApp,
  name: string,
  roles: readonly HeldRole[],
  ended?: string,
): Promise<Player> {
  const email = await givenUser(test, ...roles);
  const id = await accountOf(test, email);
  if (ended !== undefined) {
    await test.database.query('UPDATE role_assignments SET period = $1 WHERE user_id = $2', [
      ended,
      id,
    ]);
  }
  const client = await signIn(test, email);
  return { name, actor: { id, roles: ended === undefined ? roles : [] }, email, client };
}
