import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import * as z from 'zod/v4/core';
import type { Actor } from './actor.ts';
import { doneCookie, type Done } from './done.server.ts';
import { readFormBody, typedValues, type FormBody } from './form-body.server.ts';
import type { Translate } from './i18n.ts';
import type { LoadContext } from './load-context.ts';
import { chooseLocale } from './locale-cookie.server.ts';
import { logLater } from './late-log.server.ts';
import { log } from './log.server.ts';
import { may, type Permission } from './permission.ts';
import { Refusal, type Problem, type RefusalKind } from './refusal.ts';
import { findActor } from './session.server.ts';
import { isTraceless } from './traceless.ts';

/** Nobody reads more, and a list of half a million wrong entries would make an answer larger than itself. */
const MOST_PROBLEMS = 100;

type Schema = z.$ZodType;
type Parsed<S> = S extends Schema
  ? z.output<S>
  : S extends (params: never) => Schema
    ? Record<string, unknown>
    : Record<string, never>;

/** The body's schema; where an address serves several forms, chosen by its parameters. */
type BodySchema = Schema | ((params: never) => Schema);

/** Who may come in: a permission, any signed-in account, or (written out) everyone. */
type Door = { can: Permission } | { signedIn: true } | { public: true };
type ActorOf<D> = D extends { public: true } ? Actor | null : Actor;

interface Asked<D, P, S> {
  actor: ActorOf<D>;
  params: Parsed<P>;
  search: Parsed<S>;
  request: Request;
  requestId: string;
  /** For what the server puts into words itself, in the reader's language. */
  translate: Translate;
}

interface Sent<D, P, B> {
  actor: ActorOf<D>;
  params: Parsed<P>;
  input: Parsed<B>;
  request: Request;
  requestId: string;
  /** As of a page: for a write that answers with one. */
  translate: Translate;
}

/** What a write answers: where to go and what to say there, a value for the page, or a response of its own. */
export type Outcome = { to: string; done?: Done; headers?: HeadersInit } | Response | { result: unknown };

/** What a form gets back when its write was refused; `values` is what was typed, for filling it again. */
export interface RefusedWrite {
  ok: false;
  refusal: RefusalText;
  values: Record<string, string | string[]>;
}

/** A refusal in the reader's words, so that a browser need not bring the words of all that may go wrong. */
export interface RefusalText {
  kind: RefusalKind | 'broken';
  key: string;
  params: Record<string, string | number>;
  text: string;
  problems: (Problem & { text: string })[];
  requestId: string;
}

/**
 * The only way to write a loader: finds the actor, refuses unless the door is open to him, parses the path's
 * and the query's parameters, reads, and turns a `Refusal` into its status. Anything else that is thrown is
 * logged and answered with 500 and the request's id. A `search` that does not parse is read as empty.
 */
export function page<D extends Door & { params?: Schema; search?: Schema }, R>(
  door: D,
  read: (asked: Asked<D, D['params'], D['search']>) => Promise<R> | R,
) {
  return async ({ request, params, context }: LoaderFunctionArgs): Promise<R> => {
    const requestId = context.requestId;
    try {
      const actor = await enter(door, request, context, true);
      const search = searchOf(request);
      return await read({
        actor: actor as ActorOf<D>,
        params: parseParams(door.params, params) as Parsed<D['params']>,
        search: parseSearch(door.search, search) as Parsed<D['search']>,
        request,
        requestId,
        translate: await translatorFor(request, context),
      });
    } catch (error) {
      if (error instanceof Response) throw error;
      const refusal = explain(error, requestId, request, await translatorFor(request, context));
      throw data(refusal, { status: error instanceof Refusal ? error.status : 500 });
    }
  };
}

/**
 * The only way to write an action: as `page`, and the body is parsed by `schema`. A refusal comes back as the
 * action's data with its status, what was typed with it, so that nothing is lost. With `forScript` the refusal is a
 * response: of a route without a page the framework would tell a script 200 otherwise.
 */
export function command<
  D extends Door & { params?: Schema; schema: BodySchema; forScript?: true },
  O extends Outcome,
>(door: D, write: (sent: Sent<D, D['params'], D['schema']>) => Promise<O>) {
  return async ({ request, params, context }: ActionFunctionArgs) => {
    const requestId = context.requestId;
    let body: FormBody = {};
    try {
      const actor = await enter(door, request, context, false);
      const parsedParams = parseParams(door.params, params) as Parsed<D['params']>;
      body = await readFormBody(request);
      const schema = typeof door.schema === 'function' ? door.schema(parsedParams as never) : door.schema;
      const input = parseBody(schema, body) as Parsed<D['schema']>;
      return await answer(
        await write({
          actor: actor as ActorOf<D>,
          params: parsedParams,
          input,
          request,
          requestId,
          translate: await translatorFor(request, context),
        }),
      );
    } catch (error) {
      if (error instanceof Response) throw error;
      const status = error instanceof Refusal ? error.status : 500;
      const refused: RefusedWrite = {
        ok: false,
        refusal: explain(error, requestId, request, await translatorFor(request, context)),
        values: typedValues(body),
      };
      return door.forScript ? Response.json(refused, { status }) : data(refused, { status });
    }
  };
}

async function answer(outcome: Outcome) {
  if (outcome instanceof Response) return outcome;
  if ('result' in outcome) return { ok: true as const, result: outcome.result };
  const headers = new Headers(outcome.headers);
  if (outcome.done) headers.append('Set-Cookie', await doneCookie.serialize(outcome.done));
  return redirect(outcome.to, { headers });
}

interface Memo {
  actor?: Promise<Actor | null>;
}

async function enter(door: Door, request: Request, context: Memo, isPage: boolean): Promise<Actor | null> {
  // Nobody is looked for where nothing may be kept of who comes.
  context.actor ??= leavesNoTrace(request) ? Promise.resolve(null) : findActor(request.headers.get('Cookie'));
  const actor = await context.actor;
  if ('public' in door) return actor;
  if (!actor && isPage) throw redirect(signInAddress(request));
  if (!actor) throw new Refusal('unauthenticated', 'core:refusal.unauthenticated');
  if ('can' in door && !may(actor, door.can)) throw new Refusal('forbidden', 'core:refusal.forbidden');
  return actor;
}

function signInAddress(request: Request): string {
  const { pathname, search } = new URL(request.url);
  const wanted = pathname.replace(/\.data$/, '') + search;
  return wanted === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(wanted)}`;
}

function parseParams(schema: Schema | undefined, params: unknown): unknown {
  if (!schema) return {};
  const parsed = z.safeParse(schema, params);
  if (!parsed.success) throw new Refusal('notFound', 'core:refusal.notFound');
  return parsed.data;
}

/** The query by name, without null characters, which the database does not take. */
function searchOf(request: Request): Record<string, string> {
  const entries = [...new URL(request.url).searchParams];
  return Object.fromEntries(entries.map(([name, value]) => [name, value.replaceAll('\0', '')]));
}

function parseSearch(schema: Schema | undefined, search: unknown): unknown {
  if (!schema) return {};
  const parsed = z.safeParse(schema, search);
  return parsed.success ? parsed.data : z.parse(schema, {});
}

/** Messages of a schema are text keys; `params` of a custom issue fill the text. */
export function parseBody(schema: Schema, body: unknown): unknown {
  const parsed = z.safeParse(schema, body);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const problems = issues.slice(0, MOST_PROBLEMS).map((issue) => ({
    field: issue.path.join('.'),
    key: issue.message,
    params: issueParams(issue),
  }));
  throw new Refusal('invalid', 'core:refusal.invalid', { params: { count: issues.length }, problems });
}

function issueParams(issue: z.$ZodIssue): Record<string, string | number> {
  const params: Record<string, string | number> = {};
  const own = 'params' in issue && issue.params ? issue.params : {};
  for (const [name, value] of Object.entries({ ...issue, ...own })) {
    if (typeof value === 'number' || typeof value === 'bigint') params[name] = Number(value);
    else if (typeof value === 'string' && name in own) params[name] = value;
  }
  return params;
}

/** Never fails, since it also explains failures: without an actor that can be read, the browser's language counts. */
async function translatorFor(request: Request, context: LoadContext): Promise<Translate> {
  const actor = await context.actor?.catch(() => null);
  return context.translators[await chooseLocale(actor ?? null, request)];
}

function leavesNoTrace(request: Request): boolean {
  return isTraceless(new URL(request.url).pathname);
}

function explain(error: unknown, requestId: string, request: Request, translate: Translate): RefusalText {
  if (error instanceof Refusal) {
    const { kind, key, params } = error;
    const problems = error.problems.map((problem) => ({
      ...problem,
      text: translate(problem.key, problem.params),
    }));
    return { kind, key, params, text: translate(key, params), problems, requestId };
  }
  if (leavesNoTrace(request)) logLater(error);
  else log().error({ requestId, error }, 'request failed');
  const key = 'core:refusal.broken';
  const params = { requestId };
  return { kind: 'broken', key, params, text: translate(key, params), problems: [], requestId };
}
