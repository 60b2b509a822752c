import { inLatin } from './latin.ts';

/** Domains that are given away already. */
export type Taken = Set<string>;

/** Makes companies until one comes whose domain is free, and takes it: no two names are alike. */
export function unlessTaken<T extends { readonly name: string }>(taken: Taken, make: () => T): T {
  for (;;) {
    const made = make();
    const domain = domainOf(made.name);
    if (taken.has(domain)) continue;
    taken.add(domain);
    return made;
  }
}

/** The domain after what stands in the quotes, where there are any. */
export const domainOf = (name: string): string => `${inLatin(/«(.+)»/.exec(name)?.[1] ?? name)}.example`;
