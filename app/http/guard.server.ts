import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import { can, type Permission } from '~/domain/access/permissions';
import type { Day } from '~/domain/shared/day';
import { now, today } from '~/platform/clock.server';
import { i18nFor, localeOf, type Speech } from '~/platform/i18n.server';
import {
  type CompanyActor,
  enterCompany,
  enterService,
  type PersonActor,
  type StaffActor,
} from '~/services/access/actor';
import { resolveActor } from '~/services/access/resolve-actor.server';
import { paths } from '~/paths';
import { frameOf, type PageActor } from './frame-of';
import { notFound, seeOther } from './refuse';
import './load-context';

/** What a guarded loader or action works with. */
export interface PageArgs<A> extends Speech {
  request: Request;
  url: URL;
  params: Record<string, string | undefined>;
  context: AppLoadContext;
  actor: A;
  today: Day;
  now: Date;
}

type RouteArgs = LoaderFunctionArgs | ActionFunctionArgs;
type Guarded<T> = ((args: RouteArgs) => Promise<T>) & { permission: Permission };

const people = new WeakMap<AppLoadContext, Promise<PersonActor | null>>();

/** Who sends this request, asked of the database once per request. */
export function viewer({
  request,
  context,
}: {
  request: Request;
  context: AppLoadContext;
}): Promise<PersonActor | null> {
  let person = people.get(context);
  if (!person) people.set(context, (person = resolveActor(request, context.ip)));
  return person;
}

function guarded<A extends PageActor, T>(
  permission: Permission,
  identify: (args: RouteArgs, person: PersonActor | null) => A,
  handle: (args: PageArgs<A>) => T | Promise<T>,
): Guarded<T> {
  const guard = async (args: RouteArgs): Promise<T> => {
    const { request, params, context } = args;
    const person = await viewer(args);
    context.locale = localeOf(request, person);
    context.viewer = frameOf(person, null);
    const actor = identify(args, person);
    context.viewer = frameOf(person, actor);
    return handle({
      request, params, context, actor, url: new URL(request.url), today: today(), now: now(),
      ...i18nFor(context.locale),
    }); // prettier-ignore
  };
  return Object.assign(guard, { permission });
}

/** A page open to all; `actor` is the person when someone is signed in. */
export function publicPage<T>(
  permission: Permission,
  handle: (args: PageArgs<PersonActor | null>) => T | Promise<T>,
): Guarded<T> {
  return guarded(permission, (_, person) => {
    if (!can({ kind: 'anonymous' }, permission)) throw new Error(`"${permission}" is not open to all`);
    return person;
  }, handle); // prettier-ignore
}

/** A page for anyone signed in, second factor given when one is set up. */
export function personPage<T>(
  permission: Permission,
  handle: (args: PageArgs<PersonActor>) => T | Promise<T>,
): Guarded<T> {
  return guarded(permission, (args, person) => {
    const known = signedIn(args, person);
    if (!can(known.subject, permission)) throw notFound();
    return known;
  }, handle); // prettier-ignore
}

/** A step of signing in: for someone known by the first factor, whether or not the second was given. */
export function enteringPage<T>(
  permission: Permission,
  handle: (args: PageArgs<PersonActor>) => T | Promise<T>,
): Guarded<T> {
  return guarded(permission, (args, person) => {
    if (!person) throw seeOther(paths.signIn({ next: new URL(args.request.url).searchParams.get('next') }));
    return person;
  }, handle); // prettier-ignore
}

/** A page of one company, named by `params.adherent` (its number). */
export function companyPage<T>(
  permission: Permission,
  handle: (args: PageArgs<CompanyActor>) => T | Promise<T>,
): Guarded<T> {
  return guarded(permission, (args, person) => {
    const actor = enterCompany(signedIn(args, person), args.params.adherent ?? '');
    if (!actor || !can(actor.subject, permission)) throw notFound();
    return actor;
  }, handle); // prettier-ignore
}

/** A page of the service's own people. */
export function staffPage<T>(
  permission: Permission,
  handle: (args: PageArgs<StaffActor>) => T | Promise<T>,
): Guarded<T> {
  return guarded(permission, (args, person) => {
    const actor = enterService(signedIn(args, person));
    if (!actor || !can(actor.subject, permission)) throw notFound();
    return actor;
  }, handle); // prettier-ignore
}

/** Sends strangers to sign-in (and back), and half-signed-in people to their second factor. */
function signedIn({ request }: RouteArgs, person: PersonActor | null): PersonActor {
  const url = new URL(request.url);
  const here = request.method === 'GET' ? url.pathname + url.search : undefined;
  if (!person) throw seeOther(paths.signIn({ next: here }));
  if (!person.secondFactor && person.totp) throw seeOther(paths.secondFactor({ next: here }));
  if (!person.secondFactor && person.staffRole) throw seeOther(paths.secondFactorSetup({ next: here }));
  return person;
}
