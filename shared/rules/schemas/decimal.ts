import { z } from 'zod';

/** A message of these schemas is a fault of the catalogue (`RuleFault`); the parser turns it into a problem. */
const pattern = (expression: RegExp, fault: 'not-a-decimal' | 'not-a-whole-number') => z.string().regex(expression, fault);

/** An exact decimal, quoted in the file and kept as text: "0.9", "21". */
export const decimal = pattern(/^\d{1,15}(\.\d{1,12})?$/, 'not-a-decimal');

/** A whole number that is not negative, quoted in the file and kept as text: "60". */
export const wholeNumber = pattern(/^\d{1,15}$/, 'not-a-whole-number');
