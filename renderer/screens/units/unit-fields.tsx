import { NativeSelect, TextInput } from '@mantine/core';
import type { UnitKind } from '../../../shared/model/unit.ts';
import { useWords } from '../../ui/language.tsx';

/** Kinds a commune-level unit can have after 2025, as the form offers them; the host judges what is allowed. */
const kinds = ['xã', 'phường', 'đặc khu'] as const satisfies readonly UnitKind[];

export interface UnitDraft {
  readonly name: string;
  readonly kind: UnitKind;
  readonly code: string;
}

/** Name, kind and code of a new unit. What is typed stays as typed; it is composed (NFC) when it is sent. */
export function UnitFields({ draft, onChange }: { readonly draft: UnitDraft; readonly onChange: (draft: UnitDraft) => void }) {
  const { units, terms } = useWords();
  return (
    <>
      <TextInput
        size="xs"
        flex={1}
        miw={180}
        data-autofocus
        label={units.name}
        placeholder={units.nameExample}
        value={draft.name}
        onChange={(event) => onChange({ ...draft, name: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label={units.kind}
        value={draft.kind}
        onChange={(event) => onChange({ ...draft, kind: kinds.find((kind) => kind === event.currentTarget.value) ?? draft.kind })}
        data={[...new Set<UnitKind>([...kinds, draft.kind])].map((kind) => ({ value: kind, label: terms.unitKinds[kind] }))}
      />
      <TextInput
        size="xs"
        w={120}
        label={units.code}
        value={draft.code}
        onChange={(event) => onChange({ ...draft, code: event.currentTarget.value })}
      />
    </>
  );
}

/** The draft as the host wants it. */
export const unitOf = ({ name, kind, code }: UnitDraft) => ({
  name: name.normalize('NFC').trim(),
  kind,
  code: code.trim() === '' ? null : code.trim(),
});
