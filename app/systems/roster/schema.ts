import * as z from 'zod/mini';
import { GRANTED_ROLES } from '#app/core/actor.ts';
import { orNone } from '#app/core/params.ts';
import { fieldsOf } from '#app/platform/forms/fields.ts';

const shortText = z.string().check(z.trim(), z.minLength(1), z.maxLength(40));
const id = z.coerce.number().check(z.int(), z.positive(), z.maximum(2_147_483_647));

/** What the address of the list of people may say; anything else is read as if it were not there. */
export const peopleSearch = z.object({ q: orNone(shortText), unit: orNone(id), after: orNone(shortText) });

export type PeopleSearch = z.output<typeof peopleSearch>;

const { reference, requiredDay } = fieldsOf('roster');
const day = requiredDay('day', 'noDay');

/** What one does to a person's roles. */
export const rolesSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('grant'),
    role: z.enum(GRANTED_ROLES, 'roster:problem.noRole'),
    unitId: reference('unit', 'noUnit'),
    fromOn: day,
    toOn: z.optional(z.union([z.literal(''), day])),
  }),
  z.object({ intent: z.literal('end'), assignmentId: id }),
]);

export type RolesInput = z.output<typeof rolesSchema>;

export const nothingSchema = z.object({});
