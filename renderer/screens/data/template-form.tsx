import { Button, Checkbox, NativeSelect, Popover } from '@mantine/core';
import { useState } from 'react';
import { type ImportKind, importKinds } from '../../../shared/model/records.ts';
import { FolderField, usePlanFolder } from '../../api/folder-field.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useSpoken } from '../../ui/language.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { submitOnEnter } from '../../ui/submit-on-enter.ts';

type TemplateKind = Exclude<ImportKind, 'boundaries'>; // boundaries come as maps, which nobody types
const isTemplateKind = (kind: ImportKind): kind is TemplateKind => kind !== 'boundaries';
const kinds = importKinds.filter(isTemplateKind);

function Form({ onDone }: { readonly onDone: () => void }) {
  const { words, language } = useSpoken();
  const { draft, terms } = words;
  const write = useCommand('template.write');
  const notices = useNotices();
  const [kind, setKind] = useState<TemplateKind>('units');
  const [filled, setFilled] = useState(false);
  const [folder, setFolder] = useState(usePlanFolder());
  return (
    <form
      className="sx-small-form"
      onKeyDown={submitOnEnter}
      onSubmit={async (event) => {
        event.preventDefault();
        const done = await write.run({ kind, folder: folder.trim(), filled, language });
        if (!done) return;
        notices.done(draft.template.done(done.path));
        onDone();
      }}
    >
      <p className="sx-soft">{draft.template.hint}</p>
      <NativeSelect
        size="xs"
        label={draft.kind}
        value={kind}
        onChange={(event) => setKind(kinds.find((known) => known === event.currentTarget.value) ?? kind)}
        data={kinds.map((known) => ({ value: known, label: terms.importKinds[known] }))}
      />
      <FolderField label={words.draft.folder} value={folder} onChange={setFolder} />
      <Checkbox size="xs" label={draft.template.filled} checked={filled} onChange={(event) => setFilled(event.currentTarget.checked)} />
      <Button size="xs" type="submit" loading={write.busy} disabled={folder.trim() === ''}>
        {draft.template.write}
      </Button>
    </form>
  );
}

/** Writes our fill-in workbook of a kind into a folder. */
export function TemplateButton() {
  const { draft } = useSpoken().words;
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom" trapFocus returnFocus shadow="md" transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <Button size="xs" variant="default" onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          {draft.template.button}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Form onDone={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
