import { isRouteErrorResponse, type ClientActionFunctionArgs } from '@remix-run/react';
import { forgetAll, forgetSent } from './kept-places.ts';
import { stayUnanswered } from './reach.ts';

const UNAVAILABLE = 503;
const FOUND = 302;

/**
 * To be exported by every route that takes a form: a write that gets no answer leaves the page as it is, with what was
 * typed, where the framework would show an error in its place. What was kept of the form goes once the server took it.
 */
export async function clientAction({ request, serverAction }: ClientActionFunctionArgs): Promise<unknown> {
  try {
    const answer = await serverAction<unknown>();
    if (!isRefused(answer)) forgetSent();
    return answer;
  } catch (error) {
    if (request.signal.aborted || isRouteErrorResponse(error)) throw error;
    if (error instanceof Response) {
      forgetSent();
      throw error;
    }
    stayUnanswered();
    return stayHere(request);
  }
}

/** The same for the route that ends a session: nothing that was typed stays for whoever comes next. */
export async function leavingAction(args: ClientActionFunctionArgs): Promise<unknown> {
  try {
    return await clientAction(args);
  } catch (error) {
    if (error instanceof Response) forgetAll();
    throw error;
  }
}

function isRefused(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false;
}

/** A form of this page is answered with nothing new; one that leads elsewhere comes back here. */
function stayHere(request: Request): Response {
  const { pathname, search } = window.location;
  if (new URL(request.url).pathname !== pathname) {
    const headers = { Location: pathname + search, 'X-Remix-Replace': 'true' };
    return new Response(null, { status: FOUND, headers });
  }
  const headers = { 'Content-Type': 'application/json' };
  return new Response('{"isUnanswered":true}', { status: UNAVAILABLE, headers });
}
