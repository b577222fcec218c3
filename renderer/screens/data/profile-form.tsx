import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { DraftTable } from '../../api/draft-state.ts';
import { useTransport } from '../../api/transport-context.tsx';
import { useCall } from '../../api/use-call.ts';
import { useWords } from '../../ui/language.tsx';
import { useNotices } from '../../ui/notices.tsx';

/** Keeps how a table is read, under the name of its sender. */
export function ProfileForm({ draftId, table }: { readonly draftId: string; readonly table: DraftTable }) {
  const { draft, frame } = useWords();
  const { client } = useTransport();
  const notices = useNotices();
  const profiles = useCall('profile.list', {});
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState(table.profile ?? '');
  const trimmed = name.trim();

  async function save(): Promise<void> {
    const reply = await client.call('profile.save', { draftId, key: table.key, name: trimmed }).catch(() => null);
    if (reply === null) notices.failed(frame.lostTitle);
    else if (!reply.ok) notices.refused(reply.problems);
    else {
      notices.done(draft.profile.saved(trimmed));
      setOpen(false);
      await profiles.refetch();
    }
  }
  return (
    <div className="sx-todo">
      {table.profile !== null && <p>{draft.profile.used(table.profile)}</p>}
      {isOpen ? (
        <form
          className="sx-small-form"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <TextInput
            size="xs"
            data-autofocus
            autoFocus
            label={draft.profile.name}
            description={draft.profile.hint}
            list="sx-profiles"
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <datalist id="sx-profiles">
            {profiles.data?.map((profile) => (
              <option key={profile.name} value={profile.name} />
            ))}
          </datalist>
          <Button size="xs" type="submit" disabled={trimmed === ''}>
            {draft.profile.saveNow}
          </Button>
        </form>
      ) : (
        <button type="button" className="sx-link" onClick={() => setOpen(true)}>
          {draft.profile.save}
        </button>
      )}
    </div>
  );
}
