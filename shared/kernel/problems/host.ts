/** One field of an input that is wrong, so that the message can name it in the reader's language. */
export interface FieldFault {
  readonly name: string;
  readonly fault:
    | 'missing'
    | 'unknown'
    | 'not-quoted' // a decimal
    | 'not-text'
    | 'not-a-decimal'
    | 'not-a-whole-number'
    | 'not-a-date'
    | 'negative'
    | 'not-positive'
    | 'over-100' // a percentage
    | 'not-accepted'
    | 'wrong-shape' // `accepted` holds an example
    | 'not-a-person' // the entry itself, or the whole input; no name
    | 'not-json'; // `found` is "line:column", or empty; no name
  readonly found: string; // as given, shortened
  readonly accepted: readonly string[]; // what may stand there, when that is a list
}

/** Why a file is no reading profile. */
export type ProfileFault =
  | { readonly kind: 'not-json' | 'not-a-profile' | 'newer' }
  | { readonly kind: 'too-large'; readonly mostKib: number }
  | { readonly kind: 'unreadable'; readonly detail: string } // the operating system's code
  | {
      readonly kind: 'field';
      readonly field: string; // path in the file: "units.Tiền lương"
      readonly why: 'missing' | 'unknown' | 'not-accepted' | 'wrong-form';
      readonly accepted: readonly string[]; // what may stand there, when that is a list
    };

/** Problems of the host and of the plan file itself. */
export interface HostProblems {
  'input.invalid': { readonly reason: string; readonly field?: FieldFault };
  'internal.bug': { readonly incidentId: string };
  'plan.none-open': Record<string, never>;
  'plan.not-found': { readonly path: string };
  'plan.exists': { readonly path: string };
  'plan.not-a-plan': { readonly path: string };
  'plan.damaged': { readonly path: string; readonly detail: string };
  'plan.newer': { readonly path: string; readonly fileVersion: number; readonly programVersion: number };
  'plan.busy': { readonly path: string };
  'plan.read-only': { readonly path: string };
  'plan.disk-full': { readonly path: string };
  'plan.write-failed': { readonly path: string; readonly detail: string };
  'plan.stale': { readonly expectedSeq: number; readonly actualSeq: number };
  'plan.snapshot-failed': { readonly detail: string };
  'history.nothing-to-undo': Record<string, never>;
  'history.nothing-to-redo': Record<string, never>;
  'scenario.unknown': { readonly name: string };
  'scenario.name-taken': { readonly name: string };
  /** What an import means for the variants of the plan. */
  'mapping.waits-for-units': { readonly rows: number };
  'mapping.not-applied': { readonly scenarios: readonly string[] };
  'mapping.nothing-applied': { readonly scenario: string; readonly rejected: number };
  'scenario.units-gone': { readonly scenario: string; readonly count: number; readonly examples: readonly string[] };
  'sheet.nothing-kept': { readonly before: number };
  'import.unit-heading-unknown': { readonly heading: string; readonly asking: readonly string[] }; // of the command line
  'job.unknown': { readonly jobId: string };
  'serve.port-unavailable': { readonly port: number; readonly detail: string };
  'serve.screens-missing': { readonly folder: string };
  'draft.unknown': { readonly draftId: string };
  'draft.unconfirmed': { readonly what: 'totals' | 'encodings' };
  'draft.cell-not-data': { readonly cell: string };
  'profile.unknown': { readonly name: string };
  /** `asked`: that very file was asked for; else it lies among the saved ones and was skipped. */
  'profile.broken': { readonly file: string; readonly fault: ProfileFault; readonly asked: boolean };
  'profile.not-saved': { readonly name: string; readonly detail: string | null }; // null: the table has no headings, or too many or too long ones
  'profile.not-removed': { readonly name: string; readonly detail: string };
}
