import type { CallOutput } from '../../../shared/contract/contract.ts';
import { importKinds } from '../../../shared/model/records.ts';
import { kindSpecs } from '../../../shared/staging/kinds/all-kinds.ts';

/** What each kind of list can be read from: the choices for a column. */
export const kindInputs = (): CallOutput<'draft.inputs'> =>
  importKinds.map((kind) => {
    const { inputs, needed } = kindSpecs[kind];
    return {
      kind,
      inputs: Object.entries(inputs).map(([input, { field }]) => ({
        input,
        field,
        needed: needed.some((one) => one.inputs.includes(input)),
      })),
    };
  });
