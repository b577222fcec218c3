import { Button, Popover } from '@mantine/core';
import { useState } from 'react';
import { FolderField, usePlanFolder } from '../../api/folder-field.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useSpoken } from '../../ui/language.tsx';
import { useNotices } from '../../ui/notices.tsx';

interface Returned {
  readonly draftId: string;
  readonly file: number;
  readonly name: string;
}

function Form({ draftId, file, name, onDone }: Returned & { readonly onDone: () => void }) {
  const { words, language, formats } = useSpoken();
  const { giveBack } = words.draft;
  const write = useCommand('draft.return');
  const notices = useNotices();
  const [folder, setFolder] = useState(usePlanFolder());
  return (
    <form
      className="sx-small-form"
      onSubmit={async (event) => {
        event.preventDefault();
        const done = await write.run({ draftId, file, folder: folder.trim(), language });
        if (!done) return;
        const said = giveBack.done(done.path, formats.integer(done.findings));
        notices.done(done.withoutPassword ? `${said} ${giveBack.withoutPassword}` : said);
        onDone();
      }}
    >
      <h3>{giveBack.title(name)}</h3>
      <p className="sx-soft">{giveBack.hint}</p>
      <FolderField label={words.draft.folder} value={folder} onChange={setFolder} />
      <Button size="xs" type="submit" loading={write.busy} disabled={folder.trim() === ''}>
        {giveBack.write}
      </Button>
    </form>
  );
}

/** Writes, for its sender, a copy of a file of the draft with the faults coloured and listed. */
export function ReturnButton(returned: Returned) {
  const { draft } = useSpoken().words;
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus returnFocus shadow="md" transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <button type="button" className="sx-link" onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          {draft.giveBack.button}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <Form {...returned} onDone={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
