import type { BuiltPart } from '../../islands/built/built-part.ts';
import { RuledLines } from '../../islands/built/paper-parts.tsx';

export const numberBuilt: BuiltPart<'number'> = { Field: null, Blank: () => <RuledLines lines={1} /> };
