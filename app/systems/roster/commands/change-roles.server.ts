import type { Actor } from '#app/core/actor.ts';
import type { RolesInput } from '../schema.ts';
import { readName } from '../queries-person.server.ts';
import { endRole } from './end-role.server.ts';
import { grantRole } from './grant-role.server.ts';

interface RoleChange {
  actor: Actor;
  params: { id: number };
  input: RolesInput;
}

/** Grants a role to a person, or ends one, from that person's page. */
export async function changeRoles({ actor, params, input }: RoleChange) {
  const name = await readName(actor.enterpriseId, params.id);
  const to = `/people/${params.id}`;
  if (input.intent === 'end') {
    await endRole(actor, params.id, input.assignmentId);
    return { to, done: { key: 'roster:done.ended' } };
  }
  const { role, unitId, fromOn, toOn } = input;
  const grant = { employeeId: params.id, role, unitId, fromOn, toOn: toOn || null };
  await grantRole(actor, actor.enterpriseId, grant);
  return { to, done: { key: 'roster:done.granted', params: { name } } };
}
