import { TextInput } from '@mantine/core';
import { Icon } from './icon.tsx';
import { useWords } from './language.tsx';

/** The quick filter over a grid: marks and case do not matter. */
export function FilterInput({
  value,
  onChange,
  label,
}: {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly label?: string;
}) {
  const { frame } = useWords();
  return (
    <TextInput
      size="xs"
      w={180}
      type="search"
      aria-label={label ?? frame.search}
      placeholder={`${label ?? frame.search}…`}
      title={frame.searchHint}
      leftSection={<Icon name="search" size={14} />}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
