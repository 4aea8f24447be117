import { useActionData, useLoaderData } from '@remix-run/react';

/** A value as it comes out of JSON: instants and days are texts. */
export type Serialized<T> = T extends string
  ? string extends T
    ? string
    : T extends { [key: symbol]: unknown }
      ? string
      : T
  : T extends Date | bigint
    ? string
    : T extends Response | undefined
      ? never
      : T extends readonly (infer I)[]
        ? Serialized<I>[]
        : T extends object
          ? { [K in keyof T]: Serialized<T[K]> }
          : T;

// Loaders and actions are typed by what they return; a thrown or returned Response never reaches the page.
type Returned<F> = F extends (...args: never[]) => infer R ? Exclude<Awaited<R>, Response> : never;

/** What the loader of this route returned. */
export const usePageData = <L>() => useLoaderData() as Serialized<Returned<L>>;

/** What the action of this route returned after a refusal; undefined on a first visit. */
export const useRefusal = <A>() => useActionData() as Serialized<Returned<A>> | undefined;
