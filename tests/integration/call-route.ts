import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import type { Problem } from '#app/core/refusal.ts';
import type { RefusalText } from '#app/core/routes.server.ts';
import { TRANSLATORS } from '#app/portal/translators.server.ts';

/** What a route file exports, as far as a request meets it. */
export interface Route {
  loader?: (args: LoaderFunctionArgs) => unknown;
  action?: (args: ActionFunctionArgs) => unknown;
}

/** Fields of a form; a list is a name sent several times. */
export type Fields = Record<string, string | File | readonly (string | File)[]>;

export interface Call {
  /** The `Cookie` header of who calls; absent: nobody is signed in. */
  as?: { cookie: string };
  params?: Record<string, string | number>;
  /** The query, with its question mark. */
  search?: string;
  /** Where the address matters, such as for the way back after sign-in. */
  path?: string;
}

/** What a browser would get. */
export interface Answer {
  status: number;
  /** The data of the page or of the refused write; null for a response without JSON. */
  data: unknown;
  headers: Headers;
  /** Where it leads, on a redirect. */
  to: string | null;
  refusal: RefusalText | null;
  problems: Problem[];
}

const ORIGIN = 'http://127.0.0.1:3000';
let calls = 0;

/** Calls a route's loader as a GET would. */
export function visit(route: Route, call: Call = {}): Promise<Answer> {
  const { loader } = route;
  if (!loader) throw new Error('The route has no loader.');
  return answered(() => loader(argsOf(call, new Request(address(call), { headers: headersOf(call) }))));
}

/** Calls a route's action as a form would: multipart when there are files, else plain. */
export function send(route: Route, fields: Fields, call: Call = {}): Promise<Answer> {
  const body = hasFiles(fields) ? formOf(fields) : plainFormOf(fields);
  return sendBody(route, body, call);
}

/** The same with any body, for what no form of ours would send. */
export function sendBody(route: Route, body: BodyInit, call: Call = {}, type?: string): Promise<Answer> {
  const { action } = route;
  if (!action) throw new Error('The route has no action.');
  const headers = { ...headersOf(call), ...(type ? { 'Content-Type': type } : {}) };
  const request = new Request(address(call), { method: 'POST', headers, body });
  return answered(() => action(argsOf(call, request)));
}

function argsOf({ params = {} }: Call, request: Request): LoaderFunctionArgs {
  calls += 1;
  const texts = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
  return {
    request,
    params: texts,
    context: { requestId: `test-${calls}`, cspNonce: 'test', translators: TRANSLATORS },
  };
}

function address({ path = '/', search = '' }: Call): string {
  return `${ORIGIN}${path}${search}`;
}

function headersOf({ as }: Call): Record<string, string> {
  return as ? { Cookie: as.cookie } : {};
}

function hasFiles(fields: Fields): boolean {
  return Object.values(fields)
    .flat()
    .some((value) => value instanceof File);
}

function entriesOf(fields: Fields): [string, string | File][] {
  return Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string | File] => [name, one as string | File]),
  );
}

function formOf(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, value] of entriesOf(fields)) form.append(name, value);
  return form;
}

function plainFormOf(fields: Fields): URLSearchParams {
  return new URLSearchParams(entriesOf(fields).map(([name, value]) => [name, String(value)]));
}

async function answered(call: () => unknown): Promise<Answer> {
  let outcome: unknown;
  try {
    outcome = await call();
  } catch (thrown) {
    outcome = thrown;
  }
  if (outcome instanceof Error) throw outcome;
  if (outcome instanceof Response) return fromResponse(outcome);
  const { data, init } = isWithInit(outcome) ? outcome : { data: outcome, init: null };
  const refusal = refusalIn(data);
  return {
    status: init?.status ?? 200,
    data,
    headers: new Headers(init?.headers),
    to: null,
    refusal,
    problems: refusal?.problems ?? [],
  };
}

async function fromResponse(response: Response): Promise<Answer> {
  const isJson = response.headers.get('Content-Type')?.startsWith('application/json') ?? false;
  const data: unknown = isJson ? await response.json() : null;
  const { status, headers } = response;
  const refusal = refusalIn(data);
  const to = headers.get('Location');
  return { status, data, headers, to, refusal, problems: refusal?.problems ?? [] };
}

interface WithInit {
  data: unknown;
  init: ResponseInit | null;
}

function isWithInit(outcome: unknown): outcome is WithInit {
  return (
    typeof outcome === 'object' &&
    outcome !== null &&
    'type' in outcome &&
    outcome.type === 'DataWithResponseInit'
  );
}

/** A loader throws its refusal, an action returns it beside what was typed. */
function refusalIn(data: unknown): RefusalText | null {
  if (typeof data !== 'object' || data === null) return null;
  if ('refusal' in data) return data.refusal as RefusalText;
  return 'kind' in data && 'requestId' in data ? (data as RefusalText) : null;
}
