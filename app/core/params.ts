import * as z from 'zod/mini';

/** `/things/12`: a positive whole number that fits the database's. */
export const idParams = z.object({
  id: z.coerce.number().check(z.int(), z.positive(), z.maximum(2_147_483_647)),
});

/** `/activate/<secret>`: base64url of 256 bits. */
export const tokenParams = z.object({ token: z.string().check(z.regex(/^[\w-]{43}$/)) });

/** In a query: a form sends what was left empty as an empty text; a value that does not fit is as good as none. */
export function orNone<S extends z.ZodMiniType>(schema: S) {
  return z.catch(z.optional(schema), undefined as never);
}
