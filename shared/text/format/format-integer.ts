import type { Language } from '../language.ts';
import { separated } from './separators.ts';

/** A whole number with its thousands set apart: "1.234.567", "1,234,567". Units: a safe integer. */
export const formatInteger = (value: number, language: Language): string => separated(String(value), language);
