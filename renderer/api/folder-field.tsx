import { Button, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../ui/language.tsx';
import { useOpenPlan } from './plan-context.tsx';
import { useTransport } from './transport-context.tsx';

/** The folder of a path, whichever way its system writes paths. */
const folderOf = (path: string): string => path.replace(/[\\/][^\\/]*$/, '');

/** The folder the plan lies in: where files go unless told otherwise. */
export const usePlanFolder = (): string => folderOf(useOpenPlan().plan.path);

interface FolderFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (folder: string) => void;
  readonly children?: ReactNode; // what stands in the same line
}

/** A folder, typed or chosen in the system's dialog where there is one. */
export function FolderField({ label, value, onChange, children }: FolderFieldProps) {
  const { report } = useWords();
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
        label={label}
        description={report.folderHint}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {hasDialogs && (
        <Button size="xs" variant="default" onClick={() => void choose()}>
          {report.chooseFolder}
        </Button>
      )}
      {children}
    </div>
  );
}
