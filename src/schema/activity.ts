import { z } from 'astro/zod';
import { quiz } from './quiz.ts';
import { selfCheck } from './self-check.ts';
import { worksheet } from './worksheet.ts';

/** An activity: `content/<language>/activities/<id>.yaml`. The file name is its permanent id. */
export const activity = z.discriminatedUnion('kind', [quiz, selfCheck, worksheet]);

export type Activity = z.infer<typeof activity>;
