import { number } from '../../islands/fields/number.tsx';
import { registerWidgets } from '../packs.ts';

registerWidgets({ number });
