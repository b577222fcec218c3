import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { parseDayText } from './day-text.ts';
import { useFormats, useWords } from './language.tsx';

interface DayInputProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: string | null; // ISO
  readonly placeholder?: string;
  readonly onChange: (day: string | null) => void;
  readonly width?: number;
}

/** A day typed day first. What is typed is never rewritten while typing; it is read on leaving the field or on Enter. */
export function DayInput({ label, labelHidden = false, value, placeholder, onChange, width = 110 }: DayInputProps) {
  const { frame } = useWords();
  const formats = useFormats();
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const read = (): void => {
    if (typed === null) return;
    const day = typed.trim() === '' ? null : parseDayText(typed);
    setWrong(day === null && typed.trim() !== '');
    if (day === null && typed.trim() !== '') return;
    setTyped(null);
    onChange(day);
  };
  return (
    <TextInput
      size="xs"
      classNames={{ error: 'sx-day-error' }}
      w={width}
      {...(labelHidden ? { 'aria-label': label } : { label })}
      placeholder={placeholder ?? ''}
      value={typed ?? (value === null ? '' : formats.date(value))}
      error={wrong ? frame.lawDateWrong : null}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={read}
      onKeyDown={(event) => {
        if (event.key === 'Enter') read();
        if (event.key === 'Escape' && typed !== null) {
          setTyped(null);
          setWrong(false);
          event.stopPropagation();
        }
      }}
    />
  );
}
