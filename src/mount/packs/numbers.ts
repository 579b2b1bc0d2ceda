import { number } from '../../islands/fields/number.tsx';
import { funnel } from '../../views/funnel/result.tsx';
import { addKinds, addViews } from '../packs.ts';

addKinds({ number });
addViews({ funnel });
