import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useImporting } from '../../api/import-context.tsx';
import { useWords } from '../../ui/language.tsx';

/** Opens a protected file of the draft. The password is kept nowhere. */
export function PasswordForm({ file }: { readonly file: number }) {
  const { draft } = useWords();
  const { openWithPassword } = useImporting();
  const [password, setPassword] = useState('');
  return (
    <form
      className="sx-form-line"
      onSubmit={async (event) => {
        event.preventDefault();
        const tried = password;
        setPassword('');
        await openWithPassword(file, tried);
      }}
    >
      <PasswordInput
        size="xs"
        flex={1}
        autoComplete="off"
        label={draft.password.label}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Button size="xs" type="submit" disabled={password === ''}>
        {draft.password.open}
      </Button>
    </form>
  );
}
