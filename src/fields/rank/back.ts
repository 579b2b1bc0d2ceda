import type { ReadBack } from '../../domain/worksheet/read-back.ts';
import { placesOf } from './places.ts';

export const rankBack: ReadBack<'rank'> = { names: placesOf };
