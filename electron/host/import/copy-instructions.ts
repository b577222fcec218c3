import type { CallArguments } from '../../../shared/contract/contract.ts';
import type { Instructions } from '../../../shared/staging/instructions.ts';

type Wire = CallArguments<'draft.instruct'>['instructions'];

type Loose = { readonly [K in keyof Instructions]: Instructions[K] | undefined };

/** Instructions as staging and as the contract have them: a copy, with nothing in it that was not told. */
export const copyInstructions = ({ kind, header, columns, encodings, units, excluded, sensitive }: Loose): Instructions & Wire => ({
  ...(kind === undefined ? {} : { kind }),
  ...(header === undefined ? {} : { header: { ...header } }),
  ...(columns === undefined ? {} : { columns: { ...columns } }),
  ...(encodings === undefined ? {} : { encodings: { ...encodings } }),
  ...(units === undefined ? {} : { units: { ...units } }),
  ...(excluded === undefined ? {} : { excluded: [...excluded] }),
  ...(sensitive === undefined ? {} : { sensitive }),
});
