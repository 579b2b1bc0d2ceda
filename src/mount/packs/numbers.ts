import { number } from '../../islands/fields/number.tsx';
import { addKinds } from '../packs.ts';
import './views/numbers.ts';

addKinds({ number });
