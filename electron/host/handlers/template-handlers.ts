import type { Handlers } from '../dispatch.ts';
import { fillTemplate } from '../import/fill-template.ts';

export const templateHandlers = {
  'template.write': (context, input) => fillTemplate(context, input),
} satisfies Partial<Handlers>;
