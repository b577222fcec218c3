export const languages = ['vi', 'en'] as const;
/** Vietnamese is the source; English says the same. */
export type Language = (typeof languages)[number];

/** The same words in both languages; both are required by type. */
export type Bilingual = { readonly [L in Language]: string };

/** What a person reads for each key of a catalogue, from the facts that go with it. */
export type Sentences<P> = { readonly [K in keyof P]: { readonly [L in Language]: (params: P[K]) => string } };

/** What a person reads for each problem code of an area, from the facts the problem carries. */
export type ProblemMessages<P> = Sentences<P>;
