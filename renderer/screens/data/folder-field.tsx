import { Button, TextInput } from '@mantine/core';
import { useOpenPlan } from '../../api/plan-context.tsx';
import { useTransport } from '../../api/transport-context.tsx';
import { useWords } from '../../ui/language.tsx';

/** The folder of a path, whichever way its system writes paths. */
export const folderOf = (path: string): string => path.replace(/[\\/][^\\/]*$/, '');

/** The folder the plan lies in: where files go unless told otherwise. */
export const usePlanFolder = (): string => folderOf(useOpenPlan().plan.path);

/** A folder, typed or chosen in the system's dialog where there is one. */
export function FolderField({ value, onChange }: { readonly value: string; readonly onChange: (folder: string) => void }) {
  const { draft, report } = useWords();
  const { client, hasDialogs } = useTransport();

  async function choose(): Promise<void> {
    const reply = await client.call('file.choose', { purpose: 'report-folder' });
    const chosen = reply.ok ? reply.value?.[0] : undefined;
    if (chosen !== undefined) onChange(chosen);
  }
  return (
    <div className="sx-form-line">
      <TextInput
        size="xs"
        flex={1}
        miw={260}
        label={draft.folder}
        description={draft.folderHint}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {hasDialogs && (
        <Button size="xs" variant="default" onClick={() => void choose()}>
          {report.chooseFolder}
        </Button>
      )}
    </div>
  );
}
