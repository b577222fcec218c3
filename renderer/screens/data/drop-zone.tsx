import { Button, NativeSelect } from '@mantine/core';
import { useRef, useState } from 'react';
import { importExtensions } from '../../../shared/kernel/import-extensions.ts';
import { type ImportKind, importKinds } from '../../../shared/model/records.ts';
import { useImporting } from '../../api/import-context.tsx';
import { useJobs } from '../../api/jobs.tsx';
import { useTransport } from '../../api/transport-context.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/language.tsx';
import { navigate } from '../../ui/route.ts';
import { ProfilesButton } from './profile-list.tsx';
import { TemplateButton } from './template-form.tsx';

/** Where spreadsheets come in: dropped or chosen. In the desktop shell the choice is the system's own dialog. */
export function DropZone({ large }: { readonly large: boolean }) {
  const { data, terms } = useWords();
  const { client, hasDialogs } = useTransport();
  const { openFiles, openPaths } = useImporting();
  const { job } = useJobs();
  const [over, setOver] = useState(false);
  const [kind, setKind] = useState<ImportKind | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const busy = job !== null;

  /** A draft that has come is shown, wherever its files were dropped. */
  async function open(opening: Promise<void>): Promise<void> {
    await opening;
    navigate('data');
  }

  async function choose(): Promise<void> {
    if (!hasDialogs) {
      input.current?.click();
      return;
    }
    const reply = await client.call('file.choose', { purpose: 'import' });
    if (reply.ok && reply.value && reply.value.length > 0) await open(openPaths(reply.value, kind));
  }

  return (
    <section
      className={['sx-drop', large ? 'sx-drop-large' : '', over ? 'sx-drop-over' : ''].join(' ')}
      aria-label={data.dropHere}
      onDragOver={(event) => {
        if (busy) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!busy) void open(openFiles([...event.dataTransfer.files], kind));
      }}
    >
      <Icon name="upload" size={large ? 32 : 20} />
      <div className="sx-drop-words">
        <strong>{over ? data.dropNow : data.dropHere}</strong>
        <span>{data.dropHint}</span>
        {large && <span>{data.template}</span>}
      </div>
      <NativeSelect
        size="xs"
        aria-label={data.kindLabel}
        value={kind ?? ''}
        onChange={(event) => setKind(importKinds.find((known) => known === event.currentTarget.value) ?? null)}
        data={[
          { value: '', label: `${data.kindLabel}: ${data.kindGuess.toLowerCase()}` },
          ...importKinds.map((known) => ({ value: known, label: terms.importKinds[known] })),
        ]}
      />
      <Button size="xs" onClick={() => void choose()} loading={busy}>
        {data.chooseFiles}
      </Button>
      <TemplateButton />
      <ProfilesButton />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={importExtensions.map((extension) => `.${extension}`).join(',')}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = ''; // so that the same file can be chosen again after it was corrected
          if (files.length > 0) void open(openFiles(files, kind));
        }}
      />
    </section>
  );
}
