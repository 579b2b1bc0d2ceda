import { number } from '../../islands/fields/number.tsx';
import { funnel } from '../../islands/views/funnel.tsx';
import { addKinds, addViews } from '../packs.ts';

addKinds({ number });
addViews({ funnel });
