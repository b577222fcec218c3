export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field of an object; undefined when the object itself has none of that name. */
export const field = (object: JsonObject, name: string): Json | undefined => (Object.hasOwn(object, name) ? object[name] : undefined);

/** A list, or null for anything else. */
export const listOf = (value: Json | undefined): readonly Json[] | null =>
  // Safe: the only arrays of this type are lists of it; `isArray` would make them lists of anything.
  Array.isArray(value) ? (value as readonly Json[]) : null;
