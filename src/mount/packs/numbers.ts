import { number } from '../../islands/fields/number.tsx';
import { registerWidgets } from '../packs.ts';
import './views/numbers.ts';

registerWidgets({ number });
