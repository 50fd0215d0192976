/**
 * Marks a base type so that two kinds of text or number cannot be confused; made only by a type
 * guard.
 */
declare const brand: unique symbol;
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
